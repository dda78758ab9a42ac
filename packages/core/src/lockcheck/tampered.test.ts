import {
  add,
  change,
  check,
  GITHUB,
  honest,
  MANIFEST,
  pointed,
  ROOT,
  resolved,
  sha1,
  sha512,
  shown,
  type World,
  without,
} from '@artifact-actions/testing/lockfiles';
import { describe, expect, it } from '@jest/globals';

describe('a tampered entry is found by its rule, at the value', () => {
  it.each<[string, string, World, string]>([
    ['another host', 'error source/host ms@2.1.3', { packages: resolved('https://evil.example.net/ms/-/ms-2.1.3.tgz') }, '"https://evil'],
    [
      'the registry as a subdomain of another host',
      'error source/host ms@2.1.3',
      { packages: resolved('https://registry.example.com.evil.net/ms/-/ms-2.1.3.tgz') },
      '"https://registry.example.com.evil',
    ],
    [
      'the registry in the path of another host',
      'error source/host ms@2.1.3',
      { packages: resolved('https://evil.net/registry.example.com/ms/-/ms-2.1.3.tgz') },
      '"https://evil.net',
    ],
    [
      'another path on the host of the registry',
      'error source/host ms@2.1.3',
      {
        packages: resolved('https://art.example.com/api/npm/evil/ms/-/ms-2.1.3.tgz'),
        settings: { registries: { default: [ROOT, 'https://art.example.com/api/npm/all/'], '@example': GITHUB } },
      },
      '"https://art',
    ],
    [
      'the registry as a query of another host',
      'error source/host ms@2.1.3',
      { packages: resolved('https://evil.net/ms/-/ms-2.1.3.tgz?registry.example.com') },
      '"https://evil.net',
    ],
    ['plain http', 'error source/scheme ms@2.1.3', { packages: resolved('http://registry.example.com/ms/-/ms-2.1.3.tgz') }, '"http://'],
    ['another scheme', 'error source/scheme ms@2.1.3', { packages: resolved('ftp://registry.example.com/ms/-/ms-2.1.3.tgz') }, '"ftp://'],
    ['no address at all', 'error source/scheme ms@2.1.3', { packages: resolved('ms-2.1.3.tgz') }, '"ms-2.1.3.tgz"'],
    [
      'an address without a scheme',
      'error source/scheme ms@2.1.3',
      { packages: resolved('//registry.example.com/ms/-/ms-2.1.3.tgz') },
      '"//registry',
    ],
    [
      'another port',
      'error source/port ms@2.1.3',
      { packages: resolved('https://registry.example.com:8443/ms/-/ms-2.1.3.tgz') },
      '"https://registry.example.com:8443',
    ],
    [
      'a user in front of another host',
      'error source/userinfo ms@2.1.3',
      { packages: resolved('https://registry.example.com@evil.net/ms/-/ms-2.1.3.tgz') },
      '"https://registry.example.com@',
    ],
    [
      'a password',
      'error source/userinfo ms@2.1.3',
      { packages: resolved('https://u:p@registry.example.com/ms/-/ms-2.1.3.tgz') },
      '"https://u:p@',
    ],
    [
      'a parent segment',
      'error source/path-escape ms@2.1.3',
      { packages: resolved('https://registry.example.com/evil/../ms/-/ms-2.1.3.tgz') },
      '"https://',
    ],
    [
      'an encoded parent segment',
      'error source/path-escape ms@2.1.3',
      { packages: resolved('https://registry.example.com/evil/%2e%2E/ms/-/ms-2.1.3.tgz') },
      '"https://',
    ],
    [
      'an empty segment',
      'error source/path-escape ms@2.1.3',
      { packages: resolved('https://registry.example.com//ms/-/ms-2.1.3.tgz') },
      '"https://',
    ],
    [
      'a backslash',
      'error source/path-escape ms@2.1.3',
      { packages: resolved('https://registry.example.com\\@evil.net/ms/-/ms-2.1.3.tgz') },
      '"https://',
    ],
    [
      'an encoded slash',
      'error source/path-escape ms@2.1.3',
      { packages: resolved('https://registry.example.com/ms%2f-/ms-2.1.3.tgz') },
      '"https://',
    ],
    [
      'three slashes',
      'error source/path-escape ms@2.1.3',
      { packages: resolved('https:///registry.example.com/ms/-/ms-2.1.3.tgz') },
      '"https:///',
    ],
    ['a query', 'warning source/query-or-fragment ms@2.1.3', { packages: resolved(`${ROOT}ms/-/ms-2.1.3.tgz?x=1`) }, '"https://'],
    ['a fragment', 'warning source/query-or-fragment ms@2.1.3', { packages: resolved(`${ROOT}ms/-/ms-2.1.3.tgz#abc`) }, '"https://'],
    [
      'capitals in the host',
      'warning source/idn ms@2.1.3',
      { packages: resolved('https://Registry.example.com/ms/-/ms-2.1.3.tgz') },
      '"https://',
    ],
    [
      'a dot behind the host',
      'warning source/idn ms@2.1.3',
      { packages: resolved('https://registry.example.com./ms/-/ms-2.1.3.tgz') },
      '"https://',
    ],
    [
      'a look-alike host',
      'error source/idn ms@2.1.3',
      { packages: resolved('https://regıstry.example.com/ms/-/ms-2.1.3.tgz') },
      '"https://',
    ],
    [
      'a punycode host',
      'error source/idn ms@2.1.3',
      { packages: resolved('https://xn--registry-9gb.example.com/ms/-/ms-2.1.3.tgz') },
      '"https://',
    ],
    [
      'no origin where others have one',
      'error source/missing ms@2.1.3',
      { packages: without('node_modules/ms', 'resolved') },
      '"node_modules/ms"',
    ],
    [
      'a git repository',
      'error source/git ms@2.1.3',
      { packages: resolved(`git+ssh://git@github.com/example/ms.git#${'a'.repeat(40)}`) },
      '"git+ssh',
    ],
    [
      'a git branch',
      'error source/git-mutable ms@2.1.3',
      { packages: resolved('git+https://github.com/example/ms.git#main') },
      '"git+https',
    ],
    [
      'a git tag that looks like the start of a commit',
      'error source/git-mutable ms@2.1.3',
      { packages: resolved(`github:example/ms#${'a'.repeat(39)}`) },
      '"github:',
    ],
    [
      'a git repository that nobody asks for',
      'error source/exotic ms@2.1.3',
      { packages: resolved(`git+ssh://git@github.com/example/ms.git#${'a'.repeat(40)}`) },
      '"git+ssh',
    ],
    [
      'a tarball by its address, asked for by the project',
      'error source/url-tarball ms@2.1.3',
      {
        packages: resolved('https://dl.example.com/ms.tgz'),
        manifest: { ...MANIFEST, dependencies: { ms: 'https://dl.example.com/ms.tgz' } },
      },
      '"https://dl',
    ],
    [
      'a tarball at the registry, but not where it keeps versions',
      'error source/url-tarball ms@2.1.3',
      { packages: resolved(`${ROOT}upload/ms.tgz`) },
      '"https://registry',
    ],
    [
      'a tarball by its address, asked for by a dependency',
      'error source/exotic ms@2.1.3',
      {
        packages: {
          ...resolved('https://dl.example.com/ms.tgz'),
          'node_modules/x': {
            version: '1.0.0',
            resolved: `${ROOT}x/-/x-1.0.0.tgz`,
            integrity: sha512('x'),
            dependencies: { ms: 'https://dl.example.com/ms.tgz' },
          },
        },
      },
      '"https://dl',
    ],
    ['a file that nobody asks for', 'error source/exotic ms@2.1.3', { packages: resolved('file:vendor/ms.tgz') }, '"file:'],
    [
      'another file than the one that the project asks for',
      'error source/exotic ms@2.1.3',
      { packages: resolved('file:evil.tgz'), manifest: { ...MANIFEST, dependencies: { ms: 'file:ms.tgz' } } },
      '"file:',
    ],
    [
      'a file outside, asked for by an encoded path',
      'error source/file-outside ms@2.1.3',
      { packages: resolved('file:%2e%2e/ms.tgz'), manifest: { ...MANIFEST, dependencies: { ms: 'file:%2e%2e/ms.tgz' } } },
      '"file:',
    ],
    ['the folder of the project itself as a file', 'error source/exotic ms@2.1.3', { packages: resolved('file:.') }, '"file:."'],
    ['a file outside', 'error source/file-outside ms@2.1.3', { packages: resolved('file:../ms.tgz') }, '"file:'],
    ['an absolute file', 'error source/file-outside ms@2.1.3', { packages: resolved('file:/tmp/ms.tgz') }, '"file:'],
    [
      'a link outside',
      'error source/link-outside @example/web',
      { packages: change('node_modules/@example/web', { resolved: '../web' }) },
      '"../web"',
    ],
    ['a project folder outside', 'error source/link-outside evil@1.0.0', { packages: add('../evil', { version: '1.0.0' }) }, '"../evil"'],
    [
      'a link to another folder than the one that is asked for',
      'error source/link-undeclared ms',
      {
        packages: { ...honest(), 'node_modules/ms': { resolved: 'scripts/ms', link: true } },
        manifest: { ...MANIFEST, dependencies: { ms: 'file:vendor/ms' } },
      },
      '"scripts/ms"',
    ],
    [
      'a link that only another package asks for',
      'error source/link-undeclared ms',
      {
        packages: {
          ...change('node_modules/tool', { dependencies: { ms: 'file:scripts/ms' } }),
          'node_modules/ms': { resolved: 'scripts/ms', link: true },
        },
      },
      '"scripts/ms"',
    ],
    [
      'another address than the one that the project asks for',
      'error source/host ms@2.1.3',
      {
        packages: resolved('https://evil.example.net/ms.tgz'),
        manifest: { ...MANIFEST, dependencies: { ms: 'https://dl.example.com/ms.tgz' } },
      },
      '"https://evil',
    ],
    [
      'a link that nobody declared',
      'error source/link-undeclared ms',
      { packages: { ...honest(), 'node_modules/ms': { resolved: 'scripts/ms', link: true } } },
      '"scripts/ms"',
    ],
    [
      'a link that only a pattern of another folder covers',
      'error source/link-undeclared ms',
      { packages: { ...honest(), 'node_modules/ms': { resolved: 'packages/web/ms', link: true } } },
      '"packages/web/ms"',
    ],
    [
      'a link to a folder that is called like the version that is asked for',
      'error source/link-undeclared ms',
      { packages: { ...honest(), 'node_modules/ms': { resolved: '^2.1.0', link: true } } },
      '"^2.1.0"',
    ],
    ['another package', 'error identity/name-mismatch ms@2.1.3', { packages: resolved(`${ROOT}mz/-/mz-2.1.3.tgz`) }, '"https://'],
    [
      'another file under the folder of the package',
      'error identity/name-mismatch ms@2.1.3',
      { packages: resolved(`${ROOT}ms/-/evil-2.1.3.tgz`) },
      '"https://',
    ],
    [
      'the folder of another package, with a file that is called like this one',
      'error identity/name-mismatch ms@2.1.3',
      { packages: resolved(`${ROOT}evil/-/ms-2.1.3.tgz`) },
      '"https://',
    ],
    [
      'another scope',
      'error identity/name-mismatch @example/auth@1.0.0',
      { packages: change('node_modules/@example/auth', { resolved: `${GITHUB}download/@exampl/auth/1.0.0/${'a'.repeat(40)}` }) },
      '"https://',
    ],
    ['another version', 'error identity/version-mismatch ms@2.1.3', { packages: resolved(`${ROOT}ms/-/ms-0.7.0.tgz`) }, '"https://'],
    [
      'another version at GitHub Packages',
      'error identity/version-mismatch @example/auth@1.0.0',
      { packages: change('node_modules/@example/auth', { resolved: `${GITHUB}download/@example/auth/0.9.0/${'a'.repeat(40)}` }) },
      '"https://',
    ],
    [
      'no version, which hides that of the address',
      'error identity/version-mismatch ms',
      { packages: without('node_modules/ms', 'version') },
      '"node_modules/ms"',
    ],
    ...['https://evil.example.net/ms.tgz', 'npm:mz@2.7.0', 'github:evil/ms', '^2.1.0', 'latest'].map(
      (version): [string, string, World, string] => [
        `${version} as the version, in a file without origins`,
        `error identity/version-mismatch ms@${version}`,
        { packages: { '': MANIFEST, 'node_modules/ms': { version, integrity: sha512('ms') } } },
        `"${version}"`,
      ],
    ),
    [
      'an alias that nobody declared',
      'error identity/alias-undeclared mz@2.7.0',
      { packages: change('node_modules/ms', { name: 'mz', version: '2.7.0', resolved: `${ROOT}mz/-/mz-2.7.0.tgz` }) },
      '"mz"',
    ],
    [
      'an alias that only an entry declares, of a name that the project asks for itself',
      'error identity/alias-undeclared mz@2.7.0',
      {
        packages: {
          ...change('node_modules/tool', { dependencies: { ms: 'npm:mz@^2.0.0' } }),
          'node_modules/ms': { name: 'mz', version: '2.7.0', resolved: `${ROOT}mz/-/mz-2.7.0.tgz`, integrity: sha512('mz') },
        },
      },
      '"mz"',
    ],
    [
      'an alias without an origin',
      'error identity/alias-undeclared mz@2.1.3',
      {
        packages: {
          ...without('node_modules/ms', 'resolved'),
          'node_modules/ms': { name: 'mz', version: '2.1.3', integrity: sha512('mz') },
        },
      },
      '"mz"',
    ],
    [
      'a private scope at the public registry',
      'error identity/scope-registry @example/auth@1.0.0',
      { packages: change('node_modules/@example/auth', { resolved: `${ROOT}@example/auth/-/auth-1.0.0.tgz` }) },
      '"https://registry',
    ],
    [
      'a private scope in capitals at the public registry',
      'error identity/scope-registry @Example/auth@9.9.9',
      {
        packages: add('node_modules/@Example/auth', {
          version: '9.9.9',
          resolved: `${ROOT}@Example/auth/-/auth-9.9.9.tgz`,
          integrity: sha512('x'),
        }),
      },
      '"https://registry',
    ],
    [
      'an internal name at the public registry',
      'error identity/scope-registry shop-core@1.0.0',
      {
        packages: add('node_modules/shop-core', {
          version: '1.0.0',
          resolved: 'https://public.example.com/shop-core/-/shop-core-1.0.0.tgz',
          integrity: sha512('x'),
        }),
        settings: { registries: { default: [ROOT, 'https://public.example.com'], '@example': GITHUB }, internal: ['shop-*'] },
      },
      '"https://public',
    ],
    [
      'a name that leads out of node_modules',
      'error identity/invalid-name ../../bin/ms@2.1.3',
      { packages: add('node_modules/../../bin/ms', { version: '2.1.3', resolved: `${ROOT}ms/-/ms-2.1.3.tgz`, integrity: sha512('ms') }) },
      '"node_modules/../../bin/ms"',
    ],
    [
      'a path that no package manager writes',
      'error identity/invalid-name ms@2.1.3',
      { packages: add('/node_modules/ms', { version: '2.1.3', resolved: `${ROOT}ms/-/ms-2.1.3.tgz`, integrity: sha512('ms') }) },
      '"/node_modules/ms"',
    ],
    [
      'a path that is one on Windows only',
      'error identity/invalid-name node_modules\\ms@2.1.3',
      { packages: add('node_modules\\ms', { version: '2.1.3', resolved: 'https://evil.example.net/ms.tgz', integrity: sha512('x') }) },
      '"node_modules',
    ],
    [
      'node_modules in capitals',
      'error identity/invalid-name ms@2.1.3',
      { packages: add('Node_Modules/ms', { version: '2.1.3', resolved: `${ROOT}ms/-/ms-2.1.3.tgz`, integrity: sha512('ms') }) },
      '"Node_Modules/ms"',
    ],
    [
      'a name with letters that look alike',
      'error identity/invalid-name mѕ@2.1.3',
      { packages: add('node_modules/mѕ', { version: '2.1.3', resolved: `${ROOT}ms/-/ms-2.1.3.tgz`, integrity: sha512('ms') }) },
      '"node_modules/mѕ"',
    ],
    ['no integrity', 'error integrity/missing ms@2.1.3', { packages: without('node_modules/ms', 'integrity') }, '"node_modules/ms"'],
    [
      'no integrity in a workspace that claims to bundle it',
      'error integrity/missing ms@0.7.0',
      {
        packages: {
          ...change('packages/web', { bundleDependencies: ['ms'] }),
          'packages/web/node_modules/ms': { version: '0.7.0', inBundle: true },
        },
      },
      '"packages/web/node_modules/ms"',
    ],
    ['an empty integrity', 'error integrity/malformed ms@2.1.3', { packages: change('node_modules/ms', { integrity: '' }) }, '""'],
    [
      'a short digest',
      'error integrity/malformed ms@2.1.3',
      { packages: change('node_modules/ms', { integrity: 'sha512-AAAA' }) },
      '"sha512-AAAA"',
    ],
    [
      'an unknown algorithm',
      'error integrity/malformed ms@2.1.3',
      { packages: change('node_modules/ms', { integrity: 'sha3-AAAA' }) },
      '"sha3-AAAA"',
    ],
    [
      'a digest with a changed case of the algorithm',
      'error integrity/malformed ms@2.1.3',
      { packages: change('node_modules/ms', { integrity: sha512('ms').replace('sha', 'SHA') }) },
      '"SHA512',
    ],
    [
      'two digests',
      'error integrity/multiple ms@2.1.3',
      { packages: change('node_modules/ms', { integrity: `${sha512('ms')} ${sha512('evil')}` }) },
      '"sha512',
    ],
    ['sha1', 'warning integrity/weak debug@4.4.1', { packages: change('node_modules/debug', { integrity: sha1('debug') }) }, '"sha1'],
    [
      'md5',
      'error integrity/weak debug@4.4.1',
      { packages: change('node_modules/debug', { integrity: `md5-${Buffer.alloc(16, 'x').toString('base64')}` }) },
      '"md5',
    ],
    [
      'two contents of one version',
      'error integrity/conflict ms@2.1.3',
      { packages: change('node_modules/debug/node_modules/ms', { integrity: sha512('evil') }) },
      '"sha512',
    ],
    [
      'other bytes than at the base',
      'error integrity/changed debug@4.4.1',
      { packages: change('node_modules/debug', { integrity: sha512('evil') }), base: honest() },
      '"sha512',
    ],
    ...['v4.4.1', '4.4.1+evil'].map((version): [string, string, World, string] => [
      `other bytes than at the base, under the version as ${version}`,
      `error integrity/changed debug@${version}`,
      { packages: change('node_modules/debug', { version, integrity: sha512('evil') }), base: honest() },
      '"sha512',
    ]),
    ...(['sha384', 'sha256'] as const).map((algorithm): [string, string, World, string] => [
      `${algorithm} in the place of the sha512 at the base`,
      'error integrity/changed debug@4.4.1',
      {
        packages: change('node_modules/debug', {
          integrity: `${algorithm}-${Buffer.alloc(algorithm === 'sha384' ? 48 : 32, 'evil').toString('base64')}`,
        }),
        base: honest(),
      },
      `"${algorithm}`,
    ]),
    [
      'a weaker algorithm than at the base',
      'error integrity/changed debug@4.4.1',
      { packages: change('node_modules/debug', { integrity: sha1('debug') }), base: honest() },
      '"sha1',
    ],
  ])('%s', (_sentence, expected, world, at) => {
    const { findings, text } = check(world);
    expect(shown(findings)).toContain(expected);
    const found = findings.find(({ rule, severity, subject }) => `${severity} ${rule} ${subject}` === expected);
    expect(pointed(text, found)?.startsWith(at)).toBe(true);
    expect(found?.message).toMatch(/^[^\n]+\.$/);
    expect(found?.fix).not.toBe('');
  });
});
