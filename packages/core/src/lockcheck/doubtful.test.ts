import { change, check, honest, type Packages, pointed, sha512, shown, textOf } from '@artifact-actions/testing/lockfiles';
import { describe, expect, it } from '@jest/globals';

describe('a doubtful file is found by its rule', () => {
  const text = textOf(honest());
  const v2 = (legacy: Packages): string =>
    JSON.stringify(
      {
        lockfileVersion: 2,
        packages: { '': { dependencies: { ms: '1' } }, 'node_modules/ms': honest()['node_modules/ms'] },
        dependencies: legacy,
      },
      null,
      2,
    );
  it.each<[string, string, string, string]>([
    [
      'a duplicate key',
      'error parse/duplicate-key version',
      text.replace('"version": "2.1.3",', '"version": "2.1.3", "version": "0.7.0",'),
      '"version": "0.7.0"',
    ],
    [
      'a conflict marker',
      'error parse/conflict-marker <<<<<<<',
      text.replace('    "node_modules/ms"', '<<<<<<< HEAD\n    "node_modules/ms"'),
      '<<<<<<< HEAD',
    ],
    ['an invisible character', 'error parse/invisible-char U+200B', text.replace('node_modules/ms"', 'node_modules/m\u200bs"'), '\u200b'],
    ['a bidirectional override', 'error parse/invisible-char U+202E', text.replace('node_modules/ms"', 'node_modules/\u202ems"'), '\u202e'],
    ['a byte order mark', 'notice parse/bom U+FEFF', `\uFEFF${text}`, '\uFEFF'],
    ['a comment', 'warning parse/comment comment', text.replace('"requires": true,', '"requires": true, // hi'), '// hi'],
    [
      'a version that is a number',
      'error parse/type version of "node_modules/ms"',
      text.replace('"version": "2.1.3"', '"version": 2'),
      '2',
    ],
    [
      'an entry that is a list',
      'error parse/type "node_modules/x"',
      text.replace('"node_modules/ms": {', '"node_modules/x": [], "node_modules/ms": {'),
      '[]',
    ],
    ['a truncated file', 'error parse/invalid syntax', '{ "lockfileVersion": 3, "packages": {', '{'],
    ['an empty file', 'error parse/invalid syntax', '', ''],
    ['a file that is a list', 'error parse/type the file', '[]', '[]'],
    ['bytes that are no UTF-8', 'error parse/invalid encoding', text.replace('node_modules/ms"', 'node_modules/\uDC80ms"'), '\uDC80'],
    ['a file that locks nothing', 'error parse/invalid packages', textOf({ '': { dependencies: { ms: '1' } } }), '{'],
    ['a file that locks nothing, and does not say for whom', 'error parse/invalid packages', '{"lockfileVersion":3,"packages":{}}', '{'],
    [
      'a prototype key',
      'error parse/proto-key __proto__',
      text.replace('"node_modules/ms": {', '"__proto__": {}, "node_modules/ms": {'),
      '"__proto__"',
    ],
    [
      'an unknown version',
      'error parse/unknown-version lockfileVersion 9',
      text.replace('"lockfileVersion": 3', '"lockfileVersion": 9'),
      '9',
    ],
    ['no version', 'error parse/unknown-version lockfileVersion', text.replace('"lockfileVersion": 3,', ''), '{'],
    [
      'two halves with other versions',
      'error parse/v2-split-brain ms',
      v2({ ms: { ...honest()['node_modules/ms'], version: '0.7.0' } }),
      '"0.7.0"',
    ],
    [
      'two halves with other addresses',
      'error parse/v2-split-brain ms',
      v2({ ms: { ...honest()['node_modules/ms'], resolved: 'https://evil.net/x.tgz' } }),
      '"https://evil',
    ],
    [
      'two halves with other hashes',
      'error parse/v2-split-brain ms',
      v2({ ms: { ...honest()['node_modules/ms'], integrity: sha512('evil') } }),
      '"sha512',
    ],
    [
      'a half with one entry more',
      'error parse/v2-split-brain evil',
      v2({ ms: honest()['node_modules/ms'] ?? {}, evil: { version: '1.0.0' } }),
      '"1.0.0"',
    ],
    ['a half with one entry less', 'error parse/v2-split-brain ms', v2({}), '"node_modules/ms"'],
  ])('%s', (_sentence, expected, changed, at) => {
    const { findings } = check({ text: changed });
    expect(shown(findings)).toContain(expected);
    const found = findings.find(({ rule, severity, subject }) => `${severity} ${rule} ${subject}` === expected);
    expect(pointed(changed, found)?.startsWith(at)).toBe(true);
  });

  it('whose halves agree has no finding', () => {
    expect(shown(check({ text: v2({ ms: honest()['node_modules/ms'] ?? {} }) }).findings)).toEqual([]);
  });

  it('with an emoji in a message of deprecation has no finding', () => {
    expect(shown(check({ packages: change('node_modules/ms', { deprecated: '⚠️ use 👩‍🚀 instead' }) }).findings)).toEqual([]);
  });
});

describe('a format that this version does not read', () => {
  it.each([
    ['is an error', false, 'error'],
    ['is a warning for a change that leaves the file as it is', true, 'warning'],
  ])('%s', (_sentence, isUntouched, severity) => {
    const pnpm = check({ file: 'pnpm-lock.yaml', text: "lockfileVersion: '9.0'\n", isUntouched });
    const old = check({ text: '{ "lockfileVersion": 1 }', isUntouched });
    for (const { findings } of [pnpm, old]) expect(findings).toMatchObject([{ rule: 'parse/unknown-version', severity }]);
  });
});
