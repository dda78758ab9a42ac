import {
  add,
  change,
  check,
  GITHUB,
  honest,
  MANIFEST,
  ROOT,
  resolved,
  sha1,
  sha512,
  shown,
  type World,
} from '@artifact-actions/testing/lockfiles';
import { describe, expect, it } from '@jest/globals';

describe('an honest file', () => {
  it.each<[string, World]>([
    ['with origins', {}],
    ['with origins and a base', { base: honest() }],
    [
      'without origins, as npm can be set',
      {
        packages: Object.fromEntries(
          Object.entries(honest()).map(([key, { resolved: url, ...rest }]) => [
            key,
            rest['link'] === true ? { ...rest, resolved: url } : rest,
          ]),
        ),
      },
    ],
    [
      'with the classic layout of Artifactory for a scope',
      { packages: change('node_modules/@example/auth', { resolved: `${GITHUB}@example/auth/-/@example/auth-1.0.0.tgz` }) },
    ],
    [
      'with an encoded scope',
      { packages: change('node_modules/@example/auth', { resolved: `${GITHUB}@example%2fauth/-/auth-1.0.0.tgz` }) },
    ],
    ['with build metadata, which registries drop', { packages: change('node_modules/ms', { version: '2.1.3+build.5' }) }],
    [
      'with a registry below a path',
      {
        packages: resolved('https://art.example.com/api/npm/all/ms/-/ms-2.1.3.tgz'),
        settings: { registries: { default: [ROOT, 'https://art.example.com/api/npm/all'], '@example': GITHUB } },
      },
    ],
    ['with sha1 beside sha512', { packages: change('node_modules/ms', { integrity: `${sha1('ms')} ${sha512('ms')}` }) }],
    [
      'with a registry on loopback that the policy names',
      {
        packages: resolved('http://localhost:4873/ms/-/ms-2.1.3.tgz'),
        settings: { registries: { default: [ROOT, 'http://localhost:4873'], '@example': GITHUB } },
      },
    ],
    [
      'with an alias that an override declares',
      {
        packages: change('node_modules/debug', { name: 'mz', version: '1.0.0', resolved: `${ROOT}mz/-/mz-1.0.0.tgz` }),
        manifest: { ...MANIFEST, overrides: { debug: { '.': 'npm:mz@1.0.0' } } },
      },
    ],
    [
      'with a link that the project asks for',
      {
        packages: { ...add('node_modules/local', { resolved: 'tools/local', link: true }), 'tools/local': { version: '1.0.0' } },
        manifest: { ...MANIFEST, dependencies: { local: 'file:tools/local' } },
      },
    ],
    [
      'with a tarball of the repository that the project asks for',
      {
        packages: { ...resolved('file:vendor/ms.tgz'), 'packages/web': { name: '@example/web', version: '1.0.0' } },
        manifest: { ...MANIFEST, dependencies: { ms: './vendor/ms.tgz' } },
      },
    ],
    ['with versions in old spellings', { packages: change('node_modules/tool', { version: 'v1.0.0' }) }],
    ['with an upgrade from sha1 to sha512', { base: change('node_modules/ms', { integrity: sha1('ms') }) }],
    [
      'in a folder, with a link to another one of the repository',
      {
        packages: {
          ...add('node_modules/@example/api', { resolved: '../api', link: true }),
          '../api': { name: '@example/api', version: '1.0.0' },
        },
        manifest: { ...MANIFEST, workspaces: ['packages/*', '../api'] },
        file: 'web/package-lock.json',
      },
    ],
  ])('%s has no finding', (_sentence, world) => {
    expect(shown(check(world).findings)).toEqual([]);
  });
});
