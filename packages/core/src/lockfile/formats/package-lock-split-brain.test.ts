import { sha512 } from '@artifact-actions/testing/lockfiles';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePackageLock } from './package-lock.ts';

type Json = Readonly<Record<string, unknown>>;

const ROOT = 'https://registry.example.com/';
const locked = (name: string, version: string): Json => ({
  version,
  resolved: `${ROOT}${name}/-/${name}-${version}.tgz`,
  integrity: sha512(`${name}${version}`),
});
const OLD = locked('ms', '1.0.0');
const NEW = locked('ms', '2.1.3');
const GIT = `git+ssh://git@github.com/example/gitdep.git#${'a'.repeat(40)}`;
const REMOTE = 'https://dl.example.com/remote.tgz';
const VENDORED = 'file:vendor/vendored-1.2.3.tgz';

/** Both halves in the forms in which npm 11 writes them with `--lockfile-version 2`. */
const PACKAGES: Readonly<Record<string, Json>> = {
  '': { name: 'shop', workspaces: ['packages/*'] },
  'node_modules/@example/web': { resolved: 'packages/web', link: true },
  'packages/web': { name: '@example/web', version: '1.0.0' },
  'packages/web/node_modules/ms': OLD,
  'node_modules/hash': { resolved: 'tools/has#hash', link: true },
  'tools/has#hash': { name: 'hash', version: '1.0.0' },
  'node_modules/outer': { resolved: '../outer', link: true },
  '../outer': { version: '1.0.0' },
  'node_modules/ms': NEW,
  'node_modules/ms-old': { name: 'ms', ...OLD },
  'node_modules/gitdep': { version: '0.1.0', resolved: GIT },
  'node_modules/gitdep/node_modules/ms': OLD,
  'node_modules/remote': { version: '3.0.0', resolved: REMOTE, integrity: sha512('remote') },
  'node_modules/vendored': { version: '1.2.3', resolved: VENDORED, integrity: sha512('vendored') },
  'node_modules/tool': { ...locked('tool', '1.0.0'), bundleDependencies: ['inner'] },
  'node_modules/tool/node_modules/inner': { version: '1.0.0', inBundle: true },
  'node_modules/left': { version: '1.0.0', extraneous: true },
};
const DEPENDENCIES: Readonly<Record<string, Json>> = {
  '@example/web': { version: 'file:packages/web', requires: { ms: '^1.0.0' }, dependencies: { ms: OLD } },
  hash: { version: 'file:tools/has#hash' },
  outer: { version: 'file:../outer' },
  ms: NEW,
  'ms-old': { ...OLD, version: 'npm:ms@1.0.0' },
  gitdep: { version: GIT, from: 'gitdep@github:example/gitdep', dependencies: { ms: OLD } },
  remote: { version: REMOTE, integrity: sha512('remote') },
  vendored: { version: VENDORED, integrity: sha512('vendored') },
  tool: { ...locked('tool', '1.0.0'), dependencies: { inner: { version: '1.0.0', bundled: true } } },
};

/** What the rule says, and the text that it points at. */
function halves(packages: Json, dependencies: unknown, lockfileVersion = 2): readonly (readonly [subject: string, at: string])[] {
  const text = JSON.stringify({ lockfileVersion, packages, dependencies });
  const { problems } = parsePackageLock('package-lock.json', 'package-lock', text);
  return problems.map(({ kind, subject, span }) => [`${kind} ${subject}`, text.slice(span.start, span.end)]);
}

describe('the two halves of lockfileVersion 2', () => {
  it('agree in every form that npm writes', () => {
    expect(halves(PACKAGES, DEPENDENCIES)).toEqual([]);
  });

  it('agree where npm writes # as %23 in one of them', () => {
    expect(halves(PACKAGES, { ...DEPENDENCIES, hash: { version: 'file:tools/has%23hash' } })).toEqual([]);
  });

  it('agree on a file that the folder of the project asks for, seen from there', () => {
    const asking = { ...PACKAGES, 'packages/web': { dependencies: { vendored: 'file:../../vendor/vendored-1.2.3.tgz' } } };
    const seen = (version: string): Json => ({ ...DEPENDENCIES, vendored: { ...DEPENDENCIES['vendored'], version } });
    expect(halves(asking, seen('file:../../vendor/vendored-1.2.3.tgz'))).toEqual([]);
    expect(halves(asking, seen('file:../../vendor/evil.tgz'))).toEqual([['v2-split-brain vendored', '"file:../../vendor/evil.tgz"']]);
    expect(halves(PACKAGES, seen('file:../../vendor/vendored-1.2.3.tgz'))).toHaveLength(1);
  });

  it.each<[string, Json, string, string]>([
    ['the link', { '@example/web': { ...DEPENDENCIES['@example/web'], version: 'file:../evil' } }, '@example/web', '"file:../evil"'],
    ['what is a link in one half only', { hash: locked('hash', '1.0.0') }, 'hash', '"1.0.0"'],
    ['what is a link in the other half only', { ms: { version: 'file:ms' } }, 'ms', '"file:ms"'],
    ['the version', { ms: { ...NEW, version: '2.1.4' } }, 'ms', '"2.1.4"'],
    ['the address', { ms: { ...NEW, resolved: `${ROOT}mz/-/mz-2.1.3.tgz` } }, 'ms', `"${ROOT}mz/-/mz-2.1.3.tgz"`],
    ['the integrity', { ms: { ...NEW, integrity: sha512('evil') } }, 'ms', `"${sha512('evil')}"`],
    ['an absent integrity', { ms: { version: NEW['version'], resolved: NEW['resolved'] } }, 'ms', '"ms"'],
    ['the package behind an alias', { 'ms-old': { ...OLD, version: 'npm:mz@1.0.0' } }, 'ms-old', '"npm:mz@1.0.0"'],
    ['the commit', { gitdep: { ...DEPENDENCIES['gitdep'], version: GIT.replace(/a$/, 'b') } }, 'gitdep', `"${GIT.replace(/a$/, 'b')}"`],
    ['the integrity of a tarball', { remote: { version: REMOTE, integrity: sha512('evil') } }, 'remote', `"${sha512('evil')}"`],
    [
      'a second address of a tarball',
      { remote: { ...DEPENDENCIES['remote'], resolved: 'https://evil.example.net/x.tgz' } },
      'remote',
      '"https://evil.example.net/x.tgz"',
    ],
    ['the file', { vendored: { ...DEPENDENCIES['vendored'], version: 'file:vendor/evil.tgz' } }, 'vendored', '"file:vendor/evil.tgz"'],
    ['a package that npm 7 does not know', { evil: locked('evil', '1.0.0') }, 'evil', '"1.0.0"'],
    [
      'a nested package that npm 7 does not know',
      { gitdep: { ...DEPENDENCIES['gitdep'], dependencies: { ms: OLD, evil: { version: '6.6.6' } } } },
      'evil',
      '"6.6.6"',
    ],
  ])('differ in %s', (_sentence, change, subject, at) => {
    expect(halves(PACKAGES, { ...DEPENDENCIES, ...change })).toEqual([[`v2-split-brain ${subject}`, at]]);
  });

  it('differ in a nested package that npm 6 does not know', () => {
    const gitdep = { version: GIT };
    expect(halves(PACKAGES, { ...DEPENDENCIES, gitdep })).toEqual([['v2-split-brain ms', '"node_modules/gitdep/node_modules/ms"']]);
  });

  it.each([
    ['is missing', undefined],
    ['is a list', []],
    ['is a text', 'ms'],
  ])('differ in everything where that of npm 6 %s', (_sentence, dependencies) => {
    expect(halves({ 'node_modules/ms': NEW }, dependencies)).toEqual([['v2-split-brain ms', '"node_modules/ms"']]);
  });

  it('stop at a hundred folders', () => {
    let dependencies: Json = { a: { version: '1.0.0' } };
    for (let depth = 0; depth < 150; depth += 1) dependencies = { a: { version: '1.0.0', dependencies } };
    const found = halves({}, dependencies);
    expect([found.length, found.at(-1)]).toEqual([101, ['v2-split-brain a', '"1.0.0"']]);
  });

  it('differ after any change of a version, an address or an integrity in one of them', () => {
    const change = fc.record({
      name: fc.constantFrom('ms', 'ms-old', 'tool'),
      field: fc.constantFrom('version', 'resolved', 'integrity'),
      value: fc.string(),
    });
    fc.assert(
      fc.property(change, ({ name, field, value }) => {
        const entry = DEPENDENCIES[name] ?? {};
        fc.pre(value !== entry[field] && !(name === 'ms-old' && value === '1.0.0'));
        expect(halves(PACKAGES, { ...DEPENDENCIES, [name]: { ...entry, [field]: value } })).toHaveLength(1);
      }),
    );
  });
});

describe('lockfileVersion 3', () => {
  it('has one half', () => {
    expect(halves(PACKAGES, undefined, 3)).toEqual([]);
  });

  it('has no second half for npm 6 that differs', () => {
    expect(halves({ 'node_modules/ms': NEW }, { ms: { ...NEW, version: '0.7.0' } }, 3)).toEqual([['v2-split-brain ms', '"0.7.0"']]);
  });
});
