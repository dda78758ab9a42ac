import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from './json.ts';
import { scanJson } from './json-scan.ts';

const cut = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);

describe('parseJson', () => {
  it('agrees with JSON.parse on every JSON value, and finds every value where it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const document = parseJson(text);
        expect(document.value).toEqual(JSON.parse(text));
        expect(document.problems).toEqual([]);
        expect(JSON.parse(cut(text, document.spanOf([])))).toEqual(JSON.parse(text));
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
        for (const [key, child] of Object.entries(value)) {
          expect(JSON.parse(cut(text, document.spanOf([key])))).toEqual(JSON.parse(JSON.stringify(child)));
          expect(JSON.parse(cut(text, document.keySpanOf([key])))).toBe(key);
        }
      }),
    );
  });

  it('accepts exactly the texts that JSON.parse accepts', () => {
    const fragment = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"\\u00e9"',
      '1',
      '-0',
      '01',
      '1.',
      'true',
      'nul',
      ' ',
      '\n',
      '"',
      '\\',
      '/',
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const valid = scanJson(text).problems.every(({ kind }) => kind === 'duplicate-key');
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect([text, valid]).toEqual([text, accepted]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a duplicate key', '{"a":1,"b":{"x":1,"x":2}}', 'duplicate-key', '"x"', 18],
    ['a duplicate key behind an escape', '{"a":1,"\\u0061":2}', 'duplicate-key', '"\\u0061"', 7],
    ['a line comment', '{"a":1} // hi', 'comment', '// hi', 8],
    ['a block comment', '{/* hi */"a":1}', 'comment', '/* hi */', 1],
    ['a trailing comma', '{"a":1,}', 'invalid', '}', 7],
    ['a missing value', '{"a":}', 'invalid', '}', 5],
    ['a leading zero', '[01]', 'invalid', '1', 2],
    ['text behind the end', '{} x', 'invalid', 'x', 3],
    ['an unclosed string', '["a', 'invalid', '"', 1],
    ['a raw line break in a string', '["a\nb"]', 'invalid', '"', 1],
    ['a conflict marker', '{\n<<<<<<< HEAD\n"a":1}', 'invalid', '<', 2],
  ])('names %s at its place', (_name, text, kind, where, offset) => {
    const [problem] = parseJson(text).problems;
    expect(problem).toMatchObject({ kind, start: offset });
    expect(cut(text, problem ?? { start: 0, end: 0 })).toBe(where);
  });

  it('names an empty text', () => {
    expect(parseJson('').problems).toEqual([{ kind: 'invalid', detail: 'a value', start: 0, end: 1 }]);
  });

  it('reads the value around comments', () => {
    expect(parseJson('{"a": /* "a": 2 */ 1}').value).toEqual({ a: 1 });
  });

  it('keeps the last of duplicate keys, and its place', () => {
    const document = parseJson('{"a":1,"a":22}');
    expect(document.value).toEqual({ a: 22 });
    expect(document.spanOf(['a'])).toMatchObject({ start: 11, end: 13 });
  });

  it('gives the nearest parent’s key for what is absent', () => {
    const text = '{"packages":{"x":{"version":"1"}}}';
    expect(cut(text, parseJson(text).spanOf(['packages', 'x', 'integrity']))).toBe('"x"');
    expect(cut(text, parseJson(text).spanOf(['packages', 'y']))).toBe('"packages"');
  });

  it.each([
    ['nested a million deep', '['.repeat(1_000_000), 'invalid'],
    ['a string of 30 MB', `["${'x'.repeat(30_000_000)}","a"`, 'invalid'],
    ['a string of a million escapes', `{"a":"${'\\n'.repeat(1_000_000)}","a":1}`, 'duplicate-key'],
    ['a long run of blanks', `[${' '.repeat(5_000_000)}`, 'invalid'],
    ['a long unclosed comment', `/*${'*'.repeat(1_000_000)}`, 'invalid'],
    ['nested a million deep and closed again', `{"a":1,"a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`, 'duplicate-key'],
  ])('survives a text that is %s', (_name, text, kind) => {
    expect(parseJson(text).problems[0]?.kind).toBe(kind);
  });

  it('finds every one of many keys in linear time', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `key-${index}`);
    const document = parseJson(JSON.stringify(Object.fromEntries(keys.map((key) => [key, 0]))));
    const starts = keys.map((key) => document.keySpanOf([key]).start);
    expect(new Set(starts).size).toBe(keys.length);
  });

  it('keeps a key named __proto__ as a key', () => {
    const { value } = parseJson('{"__proto__":{"polluted":true}}');
    expect(Object.keys(Object(value))).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
