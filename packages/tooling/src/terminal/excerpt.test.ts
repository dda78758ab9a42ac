import { describe, expect, it } from '@jest/globals';
import { excerpt, type Place } from './excerpt.ts';
import { coloured, plain } from './paint.ts';

/** The place of `value` in a text of one line. */
function placeOf(text: string, value: string): Place {
  const column = text.indexOf(value) + 1;
  return { line: 1, column, endLine: 1, endColumn: column + value.length };
}

describe('the line of a file', () => {
  it.each([
    ['of ASCII', '"a": "bad",', '"bad"', ['     1 | "a": "bad",', '       |      ^^^^^']],
    ['with tabs', '\t\t"a": "bad"', '"bad"', ['     1 |     "a": "bad"', '       |          ^^^^^']],
    ['that ends with CRLF', '"a": "bad"\r\n', '"bad"', ['     1 | "a": "bad"', '       |      ^^^^^']],
    ['with wide characters', '"日本": "語"', '"語"', ['     1 | "日本": "語"', '       |         ^^^^']],
    ['with emoji of several code points', '👩‍👩‍👧 ⚠️ bad', 'bad', ['     1 | 👩👩👧 ⚠\ufe0f bad', '       |           ^^^']],
    ['with combining marks', 'e\u0301 bad', 'bad', ['     1 | e\u0301 bad', '       |   ^^^']],
    ['with invisible and bidirectional characters', 'a\u200b\u202e bad', 'bad', ['     1 | a bad', '       |   ^^^']],
    ['with an escape sequence in the value', 'x "b\u001b[31md"', '"b\u001b[31md"', ['     1 | x "b[31md"', '       |   ^^^^^^^^']],
    ['with a command of the runner', 'x ##[error]bad', 'bad', ['     1 | x ##\\[error]bad', '       |             ^^^']],
    ['with a carriage return inside', 'x\rbad', 'bad', ['     1 | x bad', '       |   ^^^']],
    ['with an empty value', 'a:', '', ['     1 | a:', '       | ^']],
  ])('%s has its caret under the value', (_sentence, text, value, expected) => {
    expect(excerpt(text, placeOf(text, value), plain)).toEqual(expected);
  });

  it.each([
    ['in the middle', `${'a'.repeat(50)}bad${'b'.repeat(50)}`, 'bad', ['     1 | …aaabadbbbbbbbbbbb…', '       |     ^^^']],
    ['at the start', `bad${'b'.repeat(50)}`, 'bad', ['     1 | badbbbbbbbbbbbbbbb…', '       | ^^^']],
    ['at the end', `${'a'.repeat(50)}bad`, 'bad', ['     1 | …aaaaaaaaaaaaaaabad', '       |                 ^^^']],
    ['as long as the line', 'x'.repeat(200_000), 'x'.repeat(200_000), ['     1 | xxxxxxxxxxxxxxxxxx…', `       | ${'^'.repeat(19)}`]],
    ['among wide characters', `${'日'.repeat(50)}bad${'本'.repeat(50)}`, 'bad', ['     1 | …日日bad本本本本本…', '       |      ^^^']],
  ])('that is too long is cut around a value %s', (_sentence, text, value, expected) => {
    expect(excerpt(text, placeOf(text, value), plain, 28)).toEqual(expected);
  });

  it.each([
    ['without a column, from its first character on', { line: 2 }, ['     2 |   key:', '       |   ^^^^']],
    ['where the value goes on below, to its end', { line: 2, column: 3, endLine: 3, endColumn: 2 }, ['     2 |   key:', '       |   ^^^^']],
    ['that does not exist not at all', { line: 9 }, []],
  ])('is marked %s', (_sentence, place, expected) => {
    expect(excerpt('first\n  key:\nlast', place, plain)).toEqual(expected);
  });

  it('has colours only around its text', () => {
    expect(excerpt('bad', { line: 1 }, coloured)).toEqual([
      '\u001b[2m     1 |\u001b[22m bad',
      '\u001b[2m       |\u001b[22m \u001b[31m^^^\u001b[39m',
    ]);
  });
});
