import { describe, expect, it } from '@jest/globals';
import { isPackageName, scopeOf } from './name.ts';

describe('a package name', () => {
  it.each([
    'ms',
    '@example/auth',
    'lodash.merge',
    'level-9',
    '-',
    '3',
    'JSONStream',
    'a'.repeat(214),
    "crazy!~*'()",
    '@a/b.c_d',
    '@example/node_modules',
  ])('may be %s', (name) => {
    expect(isPackageName(name)).toBe(true);
  });

  it.each([
    ['empty', ''],
    ['longer than 214 characters', 'a'.repeat(215)],
    ['a dot', '.'],
    ['two dots', '..'],
    ['a name with a dot in front', '.bin'],
    ['a name with an underscore in front', '_a'],
    ['a path', 'a/b'],
    ['a way out', '../../bin/ms'],
    ['a scope with a way out', '@../ms'],
    ['a scoped dot', '@example/..'],
    ['a scope alone', '@example'],
    ['an empty scope', '@/ms'],
    ['a scope without a name', '@example/'],
    ['deeper than a scope', '@example/auth/x'],
    ['node_modules', 'node_modules'],
    ['node_modules in capitals', 'Node_Modules'],
    ['favicon.ico', 'favicon.ico'],
    ['a name with a blank', 'a b'],
    ['a name with a blank behind', 'ms '],
    ['a name with a line break behind', 'ms\n'],
    ['a name with an encoded slash', 'a%2fb'],
    ['a name with a backslash', 'a\\b'],
    ['a name with a colon', 'a:b'],
    ['a name with a letter that looks alike', 'mѕ'],
    ['a name with an invisible character', 'm\u200bs'],
    ['a name with an @ inside', 'ms@1.0.0'],
  ])('is not %s', (_sentence, name) => {
    expect(isPackageName(name)).toBe(false);
  });

  it.each([
    ['@example/auth', '@example'],
    ['@example', undefined],
    ['example/auth', undefined],
    ['ms', undefined],
  ])('%s has the scope %s', (name, scope) => {
    expect(scopeOf(name)).toBe(scope);
  });
});
