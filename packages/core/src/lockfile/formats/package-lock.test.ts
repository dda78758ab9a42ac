import { change, honest, textOf, without } from '@artifact-actions/testing/lockfiles';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LockedPackage, type LockField, subjectOf } from '../model.ts';
import { parsePackageLock } from './package-lock.ts';

type Entry = Readonly<Record<string, unknown>>;

const parse = (text: string) => parsePackageLock('package-lock.json', 'package-lock', text);
const read = (packages: Readonly<Record<string, Entry>>): readonly LockedPackage[] =>
  parse(JSON.stringify({ lockfileVersion: 3, packages })).entries;

const COMMIT = 'a'.repeat(40);
const URL_OF_MS = 'https://registry.example.com/ms/-/ms-2.1.3.tgz';

describe('the source of an entry', () => {
  it.each<[string, string, Entry, LockedPackage['source']]>([
    ['a package of a registry', 'node_modules/ms', { resolved: URL_OF_MS }, { kind: 'tarball', url: URL_OF_MS }],
    ['no address', 'node_modules/ms', {}, { kind: 'unstated' }],
    ['an empty address', 'node_modules/ms', { resolved: '' }, { kind: 'tarball', url: '' }],
    ['a workspace', 'packages/web', { name: '@example/web' }, { kind: 'workspace', path: 'packages/web' }],
    ['a workspace with an address', 'packages/web', { resolved: URL_OF_MS }, { kind: 'workspace', path: 'packages/web' }],
    ['a link', 'node_modules/@example/web', { resolved: 'packages/web', link: true }, { kind: 'link', path: 'packages/web' }],
    ['a link to nowhere', 'node_modules/web', { link: true }, { kind: 'link', path: '' }],
    ['no link', 'node_modules/ms', { resolved: URL_OF_MS, link: false }, { kind: 'tarball', url: URL_OF_MS }],
    ['a tarball in a folder', 'node_modules/ms', { resolved: 'file:vendor/ms.tgz' }, { kind: 'file', path: 'vendor/ms.tgz' }],
    ['a tarball in a folder, shouted', 'node_modules/ms', { resolved: 'FILE:ms.tgz' }, { kind: 'file', path: 'ms.tgz' }],
    ...[
      `git+ssh://git@github.com/example/ms.git#${COMMIT}`,
      `git+https://github.com/example/ms.git#${COMMIT}`,
      `git://git.example.com/ms.git#${COMMIT}`,
      `git@github.com:example/ms.git#${COMMIT}`,
      `ssh://git@git.example.com/ms.git#${COMMIT}`,
      `github:example/ms#${COMMIT}`,
      `GitLab:example/ms#${COMMIT}`,
      `gist:${COMMIT}`,
    ].map((url): [string, string, Entry, LockedPackage['source']] => [url, 'node_modules/ms', { resolved: url }, { kind: 'git', url }]),
    [
      'a tarball of a git server',
      'node_modules/ms',
      { resolved: 'https://github.com/x.tgz' },
      { kind: 'tarball', url: 'https://github.com/x.tgz' },
    ],
  ])('%s', (_sentence, key, entry, expected) => {
    expect(read({ [key]: entry })[0]?.source).toEqual(expected);
  });
});

describe('the name of an entry', () => {
  it.each<[string, string, Entry, string, string]>([
    ['is that of its folder', 'node_modules/ms', {}, 'ms', 'ms'],
    ['has its scope', 'node_modules/a/node_modules/@example/auth', {}, '@example/auth', '@example/auth'],
    ['is the real one of an alias', 'node_modules/ms-old', { name: 'ms' }, 'ms', 'ms-old'],
    ['is the stated one of a workspace', 'packages/web', { name: '@example/web' }, '@example/web', '@example/web'],
    ['is that of the folder of a workspace without one', 'packages/web', {}, 'web', 'web'],
    ['has the scope of the folder above', 'packages/@example/web', {}, '@example/web', '@example/web'],
    ['is that of the folder where it is no text', 'node_modules/ms', { name: 1 }, 'ms', 'ms'],
  ])('%s', (_sentence, key, entry, name, requiredAs) => {
    expect(read({ [key]: entry })[0]).toMatchObject({ name, requiredAs });
  });

  it('is followed by the version in its subject', () => {
    expect(read({ 'node_modules/ms': { version: '2.1.3' }, 'node_modules/x': {} }).map(subjectOf)).toEqual(['ms@2.1.3', 'x']);
  });
});

describe('the project', () => {
  it('is no entry, and says what it asks for and which workspaces it has', () => {
    const project = {
      workspaces: ['packages/*', 1],
      dependencies: { ms: '^2', x: 2 },
      devDependencies: { a: '1' },
      peerDependencies: { p: '*' },
    };
    const { entries, root, workspaces } = parse(JSON.stringify({ lockfileVersion: 3, packages: { '': project } }));
    expect([entries, workspaces]).toEqual([[], ['packages/*']]);
    expect(root).toEqual([
      { name: 'ms', range: '^2', kind: 'dependencies' },
      { name: 'a', range: '1', kind: 'devDependencies' },
      { name: 'p', range: '*', kind: 'peerDependencies' },
    ]);
  });

  it('may list its workspaces under packages', () => {
    expect(parse(JSON.stringify({ packages: { '': { workspaces: { packages: ['a'] } } } })).workspaces).toEqual(['a']);
  });
});

describe('the place of a value', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  const entry = fc.record({ name: text, version: text, resolved: text, integrity: text }, { requiredKeys: ['version'] });
  const packages = fc.dictionary(
    fc.oneof(
      fc.constantFrom('node_modules/ms', 'packages/web'),
      text.filter((key) => key !== ''),
    ),
    entry,
    { maxKeys: 5 },
  );

  it('holds the value, whatever is in the file, with and without a byte order mark and carriage returns', () => {
    fc.assert(
      fc.property(packages, fc.constantFrom(undefined, 2, '\t'), fc.boolean(), fc.boolean(), (written, indent, isMarked, isCrlf) => {
        const json = JSON.stringify({ lockfileVersion: 3, packages: written }, null, indent);
        const file = `${isMarked ? '\uFEFF' : ''}${isCrlf ? json.replaceAll('\n', '\r\n') : json}`;
        const lockfile = parse(file);
        const at = (locked: LockedPackage, field: LockField): unknown => {
          const { start, end } = lockfile.spanOf(locked, field);
          return JSON.parse(file.slice(start, end));
        };
        expect(lockfile.entries.map(({ key }) => key).sort()).toEqual(Object.keys(written).sort());
        for (const locked of lockfile.entries) {
          const fields: Entry = written[locked.key] ?? {};
          expect(at(locked, 'key')).toBe(locked.key);
          // What is absent is shown at the key of its entry.
          for (const field of ['name', 'version', 'resolved', 'integrity'] as const)
            expect(at(locked, field)).toBe(fields[field] ?? locked.key);
        }
      }),
    );
  });

  it.each<[string, LockField, string, string]>([
    ['an address', 'resolved', textOf(honest()), '"https://registry.example.com/ms/-/ms-2.1.3.tgz"'],
    ['an integrity that is absent', 'integrity', textOf(without('node_modules/ms', 'integrity')), '"node_modules/ms"'],
    ['the last of two', 'version', textOf(honest()).replace('"version": "2.1.3",', '"version": "2.1.3", "version": "0.7.0",'), '"0.7.0"'],
    ['a value with escapes', 'version', textOf(change('node_modules/ms', { version: 'a"\\\n' })), JSON.stringify('a"\\\n')],
  ])('of %s', (_sentence, field, file, expected) => {
    const lockfile = parse(file);
    const [ms] = lockfile.entries.filter(({ key }) => key === 'node_modules/ms');
    const { start, end } = ms === undefined ? { start: 0, end: 0 } : lockfile.spanOf(ms, field);
    expect(file.slice(start, end)).toBe(expected);
  });
});
