import { describe, expect, it } from '@jest/globals';
import { entriesBelow, itemsOf, parseLocated, textOf, valueAt } from './located.ts';

describe('parseLocated', () => {
  it('gives every key its line, at any depth', () => {
    const { root } = parseLocated('a:\n  b: 1\nc:\n  - d: 2\n    e: 3\n');
    expect(entriesBelow(root).map(({ key, line }) => [key, line])).toEqual([
      ['a', 1],
      ['c', 3],
      ['b', 2],
      ['d', 4],
      ['e', 5],
    ]);
  });

  it.each([
    ['a text', 'a: b', 'b'],
    ['a text in quotes', "a: 'b'", 'b'],
    ['a boolean', 'a: false', 'false'],
    ['a word that was a boolean in YAML 1.1', 'a: on', 'on'],
    ['nothing', 'a:', undefined],
    ['a mapping', 'a: {}', undefined],
  ])('reads %s', (_name, text, value) => {
    expect(textOf(valueAt(parseLocated(text).root, 'a'))).toBe(value);
  });

  it('reads JSON', () => {
    const { root, problems } = parseLocated('{\n  "a": [1,\n    2]\n}\n');
    expect(itemsOf(valueAt(root, 'a')).map(({ line }) => line)).toEqual([2, 3]);
    expect(problems).toEqual([]);
  });

  it('says where a text is no YAML', () => {
    expect(parseLocated('a: 1\nb: [').problems.map(({ line }) => line)).toEqual([2]);
  });

  it('gives the source positions of a scalar', () => {
    const text = 'a: |\n  b\n  c\n';
    const value = valueAt(parseLocated(text).root, 'a');
    expect(value?.kind === 'scalar' && text.slice(value.start, value.end)).toBe('|\n  b\n  c\n');
  });
});
