import { plannedRelease, shaOf } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../foundation/index.ts';
import type { Package, PlannedRelease, Rewrite, VersionPlan } from '../model.ts';
import { changelogSections, effectsOf, type SourceFile } from './effects.ts';
import { editLockfile } from './lockfiles.ts';
import { type PackageChanges, packageChanges } from './package-changes.ts';
import { parsePerson } from './person.ts';

const owner = (name: string, manifest: JsonObject = {}, version: string | null = '1.0.0'): Package => ({
  path: name === 'root' ? '.' : `packages/${name}`,
  name,
  version,
  private: false,
  isWorkspaceRoot: name === 'root',
  manifest: { name, ...(version === null ? {} : { version }), ...manifest },
});

const release = (name: string, to: string, parts: Partial<PlannedRelease> = {}): PlannedRelease =>
  plannedRelease({
    name,
    path: `packages/${name}`,
    to,
    bump: 'major',
    tag: `${name}@${to}`,
    npmVersion: to,
    ociTag: to,
    changelog: `## [${to}] - 2026-03-01\n`,
    ...parts,
  });

const plan = (releases: readonly PlannedRelease[], rewrites: readonly Rewrite[] = []): VersionPlan => {
  return { scheme: 'semver', head: shaOf('head'), releases, unchanged: [], rewrites, commits: [] };
};

describe('the changes of a package.json', () => {
  it('are the version, and the ranges of the fields that become the new one', () => {
    const fields = {
      dependencies: { a: '^1.0.0', z: '1' },
      devDependencies: { a: '*' },
      peerDependencies: { a: '^1.0.0' },
      optionalDependencies: { a: '>=1.0.0' },
    };
    const releases = [release('a', '2.0.0'), release('b', '1.0.1', { ranges: { a: '^2.0.0' } })];
    expect(packageChanges(plan(releases), [owner('a'), owner('b', fields)])).toEqual(
      new Map([
        ['packages/a', { version: '2.0.0', ranges: [] }],
        [
          'packages/b',
          {
            version: '1.0.1',
            ranges: [
              { field: 'dependencies', dependency: 'a', from: '^1.0.0', to: '^2.0.0' },
              { field: 'peerDependencies', dependency: 'a', from: '^1.0.0', to: '^2.0.0' },
            ],
          },
        ],
      ]),
    );
  });

  it('are rewrites where a package is not released, or a field comes to another range', () => {
    const rewrites: readonly Rewrite[] = [
      { name: 'b', field: 'devDependencies', dependency: 'a', to: '2.0.0' },
      { name: 'root', field: 'devDependencies', dependency: 'a', to: '~2.0.0' },
    ];
    const b = owner('b', { dependencies: { a: '^1.0.0' }, devDependencies: { a: '1.0.0' } });
    const root = owner('root', { devDependencies: { a: '~1.0.0', b: '*' } }, null);
    const changes = packageChanges(plan([release('a', '2.0.0'), release('b', '1.0.1', { ranges: { a: '^2.0.0' } })], rewrites), [root, b]);
    expect(changes.get('packages/b')?.ranges.map(({ field, to }) => [field, to])).toEqual([
      ['dependencies', '^2.0.0'],
      ['devDependencies', '2.0.0'],
    ]);
    expect(changes.get('.')).toEqual({
      version: undefined,
      ranges: [{ field: 'devDependencies', dependency: 'a', from: '~1.0.0', to: '~2.0.0' }],
    });
  });

  it.each([
    ['nothing else', [release('a', '2.0.0', { tagAt: shaOf('c1'), cause: 'resume' })], [owner('a')]],
    ['nothing where the scheme makes no tag', [release('a', 'g0123456789ab', { tag: null })], [owner('a')]],
    ['no version where it is left to the tags', [release('a', '2.0.0')], [owner('a', {}, null)]],
    [
      'no range that keeps its text',
      [release('z', '2.0.0'), release('a', '1.0.1', { ranges: { z: 'workspace:^' }, tag: null })],
      [owner('a', { dependencies: { z: 'workspace:^' } })],
    ],
  ])('are %s', (_name, releases, packages) => {
    expect([...packageChanges(plan(releases), packages).keys()]).toEqual([]);
  });
});

describe('a lockfile of another package manager', () => {
  const versions = new Map([['packages/a', { version: '2.0.0', ranges: [] }]]);
  const ranges = new Map([
    ['packages/b', { version: undefined, ranges: [{ field: 'dependencies' as const, dependency: 'a', from: '1', to: '2' }] }],
  ]);

  it.each<[string, string, readonly PackageChanges[]]>([
    ['yarn.lock', '# yarn lockfile v1\n', [versions, ranges]],
    ['yarn.lock', '__metadata:\n  version: 8\n', [versions]],
    ['pnpm-lock.yaml', 'lockfileVersion: "9.0"\n', [versions]],
    ['deno.lock', '{}', [versions]],
    ['packages/z/bun.lock', '{}', [versions, ranges]],
  ])('stays as it is: %s with %j', (file, text, all) => {
    for (const changes of all) expect(editLockfile(file, text, changes)).toBe(text);
  });

  it.each([
    ['yarn.lock', '# x\n__metadata:\n  version: 8\n', ranges],
    ['pnpm-lock.yaml', '', ranges],
    ['bun.lock', '', versions],
    ['bun.lockb', '', ranges],
    ['packages/pnpm-lock.yaml', '', ranges],
  ])('would be wrong: %s with %j', (file, text, changes) => {
    expect(() => editLockfile(file, text, changes)).toThrow(
      expect.objectContaining({ code: 'NOT_SUPPORTED_YET', found: JSON.stringify(file) }),
    );
  });
});

describe('effects', () => {
  const settings = { changelog: 'CHANGELOG.md', commitMessage: 'chore(release): {tags}' };
  const source = (asked: string, text: string | undefined, dirty?: string): SourceFile => ({ asked, path: asked, text, dirty });

  it('are files, one commit, and each tag once', () => {
    const shared = { tag: 'v2.0.0' };
    const releases = [release('a', '2.0.0', shared), release('b', '2.0.0', shared), release('c', '1.0.1', { tagAt: shaOf('c1') })];
    const sources = [
      source('packages/a/CHANGELOG.md', undefined),
      source('packages/a/package.json', '{"version":"1.0.0"}'),
      source('yarn.lock', ''),
    ];
    const changes = new Map([['packages/a', { version: '2.0.0', ranges: [] }]]);
    expect(effectsOf(plan(releases), { changes, sources }, settings)).toEqual([
      { kind: 'write-file', file: 'packages/a/CHANGELOG.md', content: '# Changelog\n\n## [2.0.0] - 2026-03-01\n', isThere: false },
      { kind: 'write-file', file: 'packages/a/package.json', content: '{"version":"2.0.0"}', isThere: false },
      { kind: 'commit', files: ['packages/a/CHANGELOG.md', 'packages/a/package.json'], message: 'chore(release): v2.0.0\n' },
      { kind: 'tag', name: 'v2.0.0', at: null },
      { kind: 'tag', name: 'c@1.0.1', at: shaOf('c1') },
    ]);
  });

  it('take what an earlier run wrote, whatever git made of its line ends', () => {
    const changes = new Map([['packages/a', { version: '2.0.0', ranges: [] }]]);
    const written = '{\r\n"version":"2.0.0"\r\n}\r\n';
    const sources = [source('packages/a/package.json', '{\n"version":"1.0.0"\n}\n', written)];
    const [effect] = effectsOf(plan([release('a', '2.0.0')]), { changes, sources }, { ...settings, changelog: undefined });
    expect(effect).toEqual({ kind: 'write-file', file: 'packages/a/package.json', content: written, isThere: true });
    const strange = [source('packages/a/package.json', '{"version":"1.0.0"}', '{"version":"2.0.0" }')];
    expect(() => effectsOf(plan([release('a', '2.0.0')]), { changes, sources: strange }, settings)).toThrow(
      expect.objectContaining({ code: 'UNCOMMITTED_CHANGES', found: '"packages/a/package.json"' }),
    );
  });

  it.each(['../CHANGELOG.md', '/tmp/x', 'a/../../x', '..'])('never leave the folder of a package: %s', (changelog) => {
    expect(() => changelogSections(plan([]), changelog)).toThrow(expect.objectContaining({ code: 'PATH_OUTSIDE_WORKSPACE' }));
  });
});

describe('git-user', () => {
  it.each([
    ['Ada <ada@example.com>', { name: 'Ada', email: 'ada@example.com' }],
    ['bot[bot]<1+bot[bot]@example.com>', { name: 'bot[bot]', email: '1+bot[bot]@example.com' }],
  ])('is %s', (text, expected) => {
    expect(parsePerson(text)).toEqual(expected);
  });

  it.each(['', 'Ada', 'ada@example.com', '<ada@example.com>', 'Ada <>', 'Ada <a b>', 'A\nB <a@b>', 'Ada <a@b> <c@d>', 'Ada <a@b> x'])(
    'is not %j',
    (text) => {
      expect(() => parsePerson(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    },
  );
});
