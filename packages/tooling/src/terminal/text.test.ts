import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderOutputs } from './outputs.ts';
import { coloured, paintFor, plain } from './paint.ts';
import { renderProblem } from './problem.ts';
import { section } from './section.ts';
import { table } from './table.ts';
import { cutTo, pad, widthOf } from './width.ts';
import { hang, wrap } from './wrap.ts';

describe('colours', () => {
  it.each([
    ['a terminal', { isTTY: true }, {}, coloured],
    ['a file', {}, {}, plain],
    ['a terminal with NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, plain],
    ['a terminal with an empty NO_COLOR', { isTTY: true }, { NO_COLOR: '' }, coloured],
    ['a terminal that knows none', { isTTY: true }, { TERM: 'dumb' }, plain],
  ])('of %s', (_sentence, stream, environment, expected) => {
    expect(paintFor(stream, environment)).toBe(expected);
  });
});

describe('the width', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['한글', 4],
    ['ｆｕｌｌ', 8],
    ['ｶﾅ', 2],
    ['カナ', 4],
    ['✅', 2],
    ['⚠', 1],
    ['⚠️', 2],
    ['👩‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['–…', 2],
  ])('of %j is %d', (text, expected) => {
    expect(widthOf(text)).toBe(expected);
  });

  it('of what is cut or padded is what was asked for', () => {
    expect([cutTo('日本語', 5), cutTo('日本語', 6), cutTo('日本語', 4), pad('日', 4)]).toEqual(['日本…', '日本語', '日…', '日  ']);
  });
});

describe('wrapped text', () => {
  it.each([
    ['breaks at blanks', 'one two three', 8, ['one two', 'three']],
    ['breaks a word that is longer than a line', 'a 0123456789', 4, ['a', '0123', '4567', '89']],
    ['counts wide characters twice', '日本 語', 5, ['日本', '語']],
    ['keeps blanks at the start', '  a: one two', 8, ['  a: one', 'two']],
    ['is one empty line where there is none', '', 5, ['']],
  ])('%s', (_sentence, text, cells, expected) => {
    expect(wrap(text, cells)).toEqual(expected);
  });

  it('is never wider than it may be, and loses nothing', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((word) => word.replace(/\s/g, '')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const lines = wrap(parts.join(' '), 10);
        expect(lines.every((line) => widthOf(line) <= 10)).toBe(true);
        expect(lines.join('').replace(/ /g, '')).toBe(parts.join(''));
      }),
    );
  });

  it('hangs behind its first words', () => {
    expect(hang('fix ', 'one two three', 12)).toEqual(['fix one two', '    three']);
  });
});

describe('a table', () => {
  it.each([
    [
      'aligns its columns, wide ones too',
      [
        ['a', 'b'],
        ['日本', 'c'],
      ],
      20,
      ['a     b', '日本  c'],
    ],
    ['wraps its widest column', [['key', 'one two three four']], 15, ['key  one two', '     three four']],
    [
      'keeps the lines of a cell',
      [
        ['a', 'one\ntwo'],
        ['b', ''],
      ],
      20,
      ['a  one', '   two', 'b'],
    ],
    ['is nothing without rows', [], 20, []],
    ['passes on no command and no control character', [['##[error]x', '\u001b[31m']], 40, ['##\\[error]x  [31m']],
  ])('%s', (_sentence, rows, cells, expected) => {
    expect(table(rows, cells)).toEqual(expected);
  });
});

it('outputs are one a line, cut, without commands', () => {
  const outputs = { conclusion: 'success', json: 'x'.repeat(100), empty: '', forged: 'a\n::error::b' };
  expect(renderOutputs(outputs, 24)).toEqual(['conclusion  success', 'json        xxxxxxxxxxx…', 'empty', 'forged      a ::error::b']);
});

it('an error has what was wanted, what was found and the fix, on as many lines as they have', () => {
  const error = { code: 'INPUT_UNKNOWN', message: 'No ##[x].', wanted: 'a or b', found: '"c\u202e"', fix: 'Write:\nwith:\n  a: 1' };
  expect(renderProblem(error, plain)).toEqual([
    'error  INPUT_UNKNOWN',
    '    No ##\\[x].',
    '    wanted  a or b',
    '    found   "c"',
    '    fix     Write:',
    '            with:',
    '              a: 1',
  ]);
});

it('a section says so where it has nothing', () => {
  expect(section('Log', [], plain)).toEqual(['Log', '  none', '']);
  expect(section('Log', ['a', '', 'b'], plain)).toEqual(['Log', '  a', '', '  b', '']);
});
