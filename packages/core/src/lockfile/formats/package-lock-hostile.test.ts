import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Lockfile } from '../model.ts';
import { parsePackageLock } from './package-lock.ts';

const parse = (text: string): Lockfile => parsePackageLock('package-lock.json', 'package-lock', text);
const kinds = (text: string): readonly string[] => [...new Set(parse(text).problems.map(({ kind }) => kind))];

/** Values and keys that lockfiles have, and those that trip over what JavaScript objects inherit. */
const WORDS = ['lockfileVersion', 'packages', 'dependencies', 'version', 'resolved', 'integrity', 'link', 'name', 'inBundle', '', 'a'];
const KEYS = [...WORDS, 'node_modules/a', 'node_modules/a/node_modules/b', '__proto__', 'constructor', 'toString', 'valueOf', 'toJSON'];
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 6, withCrossShrink: true }, tie('leaf'), tie('list'), tie('object')),
  leaf: fc.constantFrom<unknown>(
    null,
    true,
    0,
    2,
    3,
    -1,
    '',
    'a',
    '1.0.0',
    'file:a',
    'npm:b@1',
    'https://registry.example.com/a/-/a-1.tgz',
  ),
  list: fc.array(tie('tree'), { maxLength: 3 }),
  object: fc.dictionary(fc.constantFrom(...KEYS), tie('tree'), { maxKeys: 5 }),
}));

describe('parsePackageLock throws nothing', () => {
  const readEverything = (text: string): void => {
    const lockfile = parse(text);
    for (const entry of lockfile.entries)
      for (const field of ['key', 'name', 'version', 'resolved', 'integrity'] as const) lockfile.spanOf(entry, field);
    for (const { span, subject, found } of lockfile.problems) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(`${subject} ${found}`).not.toContain('[object');
    }
  };

  it('whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readEverything(new TextDecoder().decode(bytes))));
  });

  it('whatever the JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readEverything(JSON.stringify(value))));
  });

  it('whatever stands where a lockfile has its fields', () => {
    const text = fc
      .tuple(tree, tree, fc.constantFrom(2, 3))
      .map(([packages, dependencies, lockfileVersion]) =>
        JSON.stringify({ lockfileVersion, packages: { 'node_modules/a': packages }, dependencies: { a: dependencies } }),
      );
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          tree.map((value) => JSON.stringify(value)),
        ),
        readEverything,
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a lockfileVersion that is an object with methods', '{"lockfileVersion":{"toString":1,"valueOf":1}}'],
    ['a lockfileVersion that nests deeply', `{"lockfileVersion":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['a version of the npm 6 half that is an object', v2({ a: { version: { toString: 1 } } })],
    ['an address of the npm 6 half that is an object', v2({ a: { version: '1.0.0', resolved: { toString: 1 } } })],
  ])('at %s', (_name, text) => {
    readEverything(text);
    expect(kinds(text)).not.toEqual([]);
  });
});

function v2(dependencies: unknown): string {
  return JSON.stringify({ lockfileVersion: 2, packages: { 'node_modules/a': { version: '1.0.0' } }, dependencies });
}

const many = <Item>(amount: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length: amount }, (_, index) => item(index));
const nested = (depth: number, open: string, close: string, inside = ''): string => open.repeat(depth) + inside + close.repeat(depth);

/** A package that bundles one that asks for all others. */
function bundleOf(amount: number): string {
  const names = many(amount, (index) => `a${index}`);
  const packages = {
    'node_modules/tool': { bundleDependencies: ['inner'] },
    'node_modules/tool/node_modules/inner': { dependencies: Object.fromEntries(names.map((name) => [name, '*'])) },
    ...Object.fromEntries(names.map((name) => [`node_modules/tool/node_modules/${name}`, {}])),
  };
  return JSON.stringify({ lockfileVersion: 3, packages });
}

describe('parsePackageLock takes linear time', () => {
  it.each([
    ['lists a million deep', `{"lockfileVersion":3,"packages":{},"x":${nested(1_000_000, '[', ']')}}`, []],
    [
      'prototype keys in each other',
      `{"lockfileVersion":3,"packages":{},"x":${nested(200_000, '{"__proto__":', '}', '1')}}`,
      ['proto-key'],
    ],
    [
      'three hundred thousand duplicate keys',
      `{"lockfileVersion":3,"packages":{${many(300_000, () => '"a":{}').join(',')}}}`,
      ['duplicate-key'],
    ],
    [
      'a hundred thousand entries of the wrong type',
      `{"lockfileVersion":3,"packages":{${many(100_000, (index) => `"node_modules/a${index}":1`).join(',')}}}`,
      ['type'],
    ],
    [
      'an npm 6 half that nests deeply',
      `{"lockfileVersion":2,"packages":{},"dependencies":${nested(100_000, '{"a":{"dependencies":', '}}', '{}')}}`,
      ['v2-split-brain'],
    ],
    [
      'a key with half a million folders',
      JSON.stringify({ lockfileVersion: 3, packages: { ['node_modules/a/'.repeat(500_000)]: { version: '1.0.0', inBundle: true } } }),
      [],
    ],
    ['a bundle of two hundred thousand', bundleOf(200_000), []],
    [
      'a version of five million backslashes',
      JSON.stringify({ lockfileVersion: 3, packages: { a: { version: '\\'.repeat(5_000_000) } } }),
      [],
    ],
    ['quotes alone', '"'.repeat(5_000_000), ['invalid']],
    ['a hundred thousand invisible characters', '\u200b'.repeat(100_000), ['invisible-char', 'invalid']],
    ['a hundred thousand conflict markers', '<<<<<<< \n'.repeat(100_000), ['conflict-marker']],
  ])('for %s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('for the places of a hundred thousand entries', () => {
    const lockfile = parse(
      JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(many(100_000, (index) => [`node_modules/a${index}`, {}])) }),
    );
    const starts = lockfile.entries.map((entry) => lockfile.spanOf(entry, 'integrity').start);
    expect(new Set(starts).size).toBe(100_000);
  });
});
