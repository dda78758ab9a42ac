import { describe, expect, it } from '@jest/globals';
import { parseCommand } from './commands.ts';

const KNOWN = new Set(['set-output', 'error', 'add-mask']);

const parse = (line: string): unknown => {
  const command = parseCommand(line, KNOWN);
  return command && { ...command, properties: Object.fromEntries(command.properties) };
};

describe('a line is a command', () => {
  it.each([
    ['in the plain form', '::error::text', { name: 'error', properties: {}, data: 'text' }],
    ['with properties', '::error file=a.ts,line=1::text', { name: 'error', properties: { file: 'a.ts', line: '1' }, data: 'text' }],
    ['without data', '::set-output name=x::', { name: 'set-output', properties: { name: 'x' }, data: '' }],
    ['after white space', ' \t\u00a0::error::x', { name: 'error', properties: {}, data: 'x' }],
    ['after a next-line character, which .NET trims', '\u0085::error::x', { name: 'error', properties: {}, data: 'x' }],
    ['in any case', '::Set-OUTPUT Name=x::v', { name: 'set-output', properties: { name: 'x' }, data: 'v' }],
    ['with data that holds the separator', '::error::a::b', { name: 'error', properties: {}, data: 'a::b' }],
    ['with escaped data', '::error::a%0Ab%0Dc%25d%3A', { name: 'error', properties: {}, data: 'a\nb\rc%d%3A' }],
    ['with escapes in lower case left alone', '::error::a%0ab', { name: 'error', properties: {}, data: 'a%0ab' }],
    ['with an escaped escape', '::error::%250A', { name: 'error', properties: {}, data: '%0A' }],
    ['with escaped properties', '::error file=a%3Ab%2Cc%0A%25::x', { name: 'error', properties: { file: 'a:b,c\n%' }, data: 'x' }],
    [
      'with a blank before a name, which stays',
      '::error file=a, line=1::x',
      { name: 'error', properties: { file: 'a', ' line': '1' }, data: 'x' },
    ],
    ['with a property without value, which is none', '::error file=,line::x', { name: 'error', properties: {}, data: 'x' }],
    ['with repeated separators, which disappear', '::error ,,=file==a=,::x', { name: 'error', properties: { file: 'a=' }, data: 'x' }],
    [
      'with a repeated property, whose last value counts',
      '::error file=a,FILE=b::x',
      { name: 'error', properties: { file: 'b' }, data: 'x' },
    ],
    ['in the bracket form', '##[set-output name=x]v', { name: 'set-output', properties: { name: 'x' }, data: 'v' }],
    ['in the bracket form anywhere', 'fix: a ##[set-output name=x]v', { name: 'set-output', properties: { name: 'x' }, data: 'v' }],
    ['in the bracket form after an unknown command', '::nothing:: ##[error]v', { name: 'error', properties: {}, data: 'v' }],
    [
      'with semicolons between the brackets',
      '##[error file=a,b;line=1]x',
      { name: 'error', properties: { file: 'a,b', line: '1' }, data: 'x' },
    ],
    [
      'with the escapes of the bracket form',
      '##[error file=%3B%5D%0A]%3B%5D%0D%25',
      { name: 'error', properties: { file: ';]\n' }, data: ';]\r%' },
    ],
  ])('%s', (_name, line, command) => {
    expect(parse(line)).toEqual(command);
  });
});

describe('a line is ordinary output', () => {
  it.each([
    ['when it is empty', ''],
    ['when nothing in it looks like a command', 'hello'],
    ['when the name is unknown', '::nothing::x'],
    ['when text stands before the colons', 'x ::error::y'],
    ['when a byte order mark stands before the colons', '\ufeff::error::y'],
    ['when the second separator is missing', '::error'],
    ['when a third colon makes another name', ':::error::x'],
    ['when a blank stands before the name', ':: error::x'],
    ['when a tab stands behind the name', '::error\tfile=a::x'],
    ['when a letter only looks like one of the name', '::add-mas\u212a::x'],
    ['when the bracket never closes', '##[error x'],
    ['when only the first bracket would count', '##[x]##[error]y'],
    ['when the prefix is broken up', '# #[error]x'],
  ])('%s', (_name, line) => {
    expect(parse(line)).toBeUndefined();
  });
});
