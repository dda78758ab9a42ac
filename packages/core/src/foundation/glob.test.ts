import { describe, expect, it } from '@jest/globals';
import { glob, globs } from './glob.ts';

describe('glob', () => {
  it.each([
    ['a literal matches itself', 'a.json', 'a.json', true],
    ['a literal matches the whole value only', 'a', 'ab', false],
    ['a dot is a dot', 'a.json', 'axjson', false],
    ['* matches within a segment', '*.json', 'a.json', true],
    ['* matches nothing', 'a*', 'a', true],
    ['* stops at /', '*.json', 'x/a.json', false],
    ['** crosses /', '**.json', 'x/y/a.json', true],
    ['**/ matches no folder', '**/a.json', 'a.json', true],
    ['**/ matches folders', '**/a.json', 'x/y/a.json', true],
    ['**/ ends at a folder', '**/a.json', 'xa.json', false],
    ['x/** matches below x', 'x/**', 'x/y/z', true],
    ['x/** does not match x', 'x/**', 'x', false],
    ['x/**/z matches x/z', 'x/**/z', 'x/z', true],
    ['? is one character', 'a?c', 'abc', true],
    ['? is not /', 'a?c', 'a/c', false],
    ['a scope', '@scope/*', '@scope/name', true],
    ['brackets are literal', 'a[b]', 'a[b]', true],
    ['a character outside the BMP is one', '?', '😀', true],
  ])('%s', (_sentence, pattern, value, expected) => {
    expect(glob(pattern)(value)).toBe(expected);
  });

  it('takes linear time for a pattern that makes backtracking explode', () => {
    expect(glob(`${'*a'.repeat(40)}b`)('a'.repeat(20_000))).toBe(false);
  });
});

describe('globs', () => {
  it.each([
    ['one including glob is enough', ['a', 'b*'], 'bc', true],
    ['an exclusion wins', ['*', '!b*'], 'bc', false],
    ['only exclusions include the rest', ['!b*'], 'a', true],
    ['an empty list includes everything', [], 'a', true],
    ['nothing matches', ['a'], 'b', false],
  ])('%s', (_sentence, patterns, value, expected) => {
    expect(globs(patterns)(value)).toBe(expected);
  });
});
