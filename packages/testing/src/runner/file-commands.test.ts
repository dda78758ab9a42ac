import { describe, expect, it } from '@jest/globals';
import { parsePairs, parsePaths } from './file-commands.ts';

describe('a file of pairs', () => {
  it.each([
    ['with a plain value', 'a=b\n', [['a', 'b']]],
    ['without a final line end', 'a=b', [['a', 'b']]],
    ['with an empty value', 'a=\n', [['a', '']]],
    ['with a value that holds the sign', 'a=b=c\n', [['a', 'b=c']]],
    ['with a value that looks like a delimiter: the first sign decides', 'a=b<<EOF\n', [['a', 'b<<EOF']]],
    ['with blanks, which stay', ' a = b \n', [[' a ', ' b ']]],
    [
      'with empty lines between',
      '\n\na=b\n\nc=d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['with a delimited value', 'a<<EOF\nb\nc\nEOF\n', [['a', 'b\nc']]],
    ['with a delimited empty value', 'a<<EOF\nEOF\n', [['a', '']]],
    ['with a delimited empty line', 'a<<EOF\n\nEOF', [['a', '']]],
    ['with a delimited value that ends in a line end', 'a<<EOF\nb\n\nEOF', [['a', 'b\n']]],
    ['with a delimiter that holds the sign', 'a<<E=F\nb\nE=F\n', [['a', 'b']]],
    ['with a pair inside a delimited value', 'a<<EOF\nc=d\nEOF\n', [['a', 'c=d']]],
    [
      'with the same name twice',
      'a=b\na=c\n',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
    ['with a byte order mark', '\ufeffa=b\n', [['a', 'b']]],
    ['with carriage returns, which stay', 'a=b\r\n', [['a', 'b\r']]],
  ])('%s', (_name, text, pairs) => {
    expect(parsePairs(text, false)).toEqual({ pairs, problem: undefined });
  });

  it.each([
    ['a line without a sign', 'ok=1\nnonsense\nlost=1\n', "Invalid format 'nonsense'"],
    ['a missing name', 'ok=1\n=x\n', "Invalid format '=x'. Name must not be empty"],
    [
      'a missing name before a delimiter',
      'ok=1\n<<EOF\nx\nEOF\n',
      "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty",
    ],
    ['a missing delimiter', 'ok=1\na<<\nx\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['a value that never ends', 'ok=1\na<<EOF\nx\n', "Invalid value. Matching delimiter not found 'EOF'"],
    ['an indented delimiter', 'ok=1\na<<EOF\nx\n EOF\n', "Invalid value. Matching delimiter not found 'EOF'"],
  ])('stops at %s and keeps what came before', (_name, text, problem) => {
    expect(parsePairs(text, false)).toEqual({ pairs: [['ok', '1']], problem });
  });

  it('ends lines as Windows does where it runs there', () => {
    expect(parsePairs('a=b\r\nc<<EOF\r\nd\r\ne\r\nEOF\r\n', true).pairs).toEqual([
      ['a', 'b'],
      ['c', 'd\r\ne'],
    ]);
  });
});

it('reads directories, one a line', () => {
  expect(parsePaths('/a\n\n/b\r\n')).toEqual(['/a', '/b']);
});
