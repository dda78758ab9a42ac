import { describe, expect, it } from '@jest/globals';
import { textProblems } from './text-problems.ts';

const found = (text: string): readonly string[] =>
  textProblems(text).map(({ kind, subject, span }) => `${kind} ${subject} ${span.start}-${span.end}`);

describe('a text', () => {
  it.each([
    ['a byte order mark at its start', '\uFEFFa', ['bom U+FEFF 0-1']],
    ['a byte order mark later on', 'a\uFEFF', ['invisible-char U+FEFF 1-2']],
    ['both', '\uFEFFa\uFEFF', ['bom U+FEFF 0-1', 'invisible-char U+FEFF 2-3']],
    ['a zero-width space', 'a\u200bb', ['invisible-char U+200B 1-2']],
    ['a soft hyphen', 'a\u00adb', ['invisible-char U+00AD 1-2']],
    ['a Hangul filler', 'a\u3164', ['invisible-char U+3164 1-2']],
    ['a tag character', 'a\u{e0041}', ['invisible-char U+E0041 1-3']],
    ['a right-to-left override', 'a\u202eb', ['invisible-char U+202E 1-2']],
    ['an isolate', '\u2066a\u2069', ['invisible-char U+2066 0-1', 'invisible-char U+2069 2-3']],
    ['a joiner between letters', 'a\u200db', ['invisible-char U+200D 1-2']],
    ['a selector behind a letter', 'a\ufe0f', ['invisible-char U+FE0F 1-2']],
    ['the sign of bytes that are no UTF-8', 'a\udc80b\udc80', ['invalid encoding 1-2']],
    [
      'the sides of a conflict',
      '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n',
      ['conflict-marker <<<<<<< 0-12', 'conflict-marker ======= 15-22', 'conflict-marker >>>>>>> 25-37'],
    ],
    [
      'the sides of a conflict with carriage returns',
      '<<<<<<< HEAD\r\n=======\r\n',
      ['conflict-marker <<<<<<< 0-12', 'conflict-marker ======= 14-21'],
    ],
    ['the ancestor of a conflict', '||||||| 1234567\n', ['conflict-marker ||||||| 0-15']],
  ])('with %s is doubtful', (_sentence, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['an emoji of several', '👩\u200d🚀'],
    ['an emoji with a tone', '👍🏽\u200d'],
    ['an emoji that is told to be one', '⚠\ufe0f'],
    ['a keycap', '1\ufe0f\u20e3'],
    ['letters of other scripts', 'жзий 日本語'],
    ['equals signs inside a line', 'a =======\n======= b'],
    ['eight of them', '========'],
    ['seven less-than signs inside a line', ' <<<<<<< HEAD'],
  ])('with %s is not', (_sentence, text) => {
    expect(found(text)).toEqual([]);
  });
});
