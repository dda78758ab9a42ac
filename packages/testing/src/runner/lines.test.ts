import { Buffer } from 'node:buffer';
import { expect, it } from '@jest/globals';
import { LineSplitter } from './lines.ts';

it.each([
  ['line feeds', ['a\nb\n'], ['a', 'b']],
  ['carriage returns', ['a\rb\r'], ['a', 'b']],
  ['both, as one line end', ['a\r\nb'], ['a', 'b']],
  ['both, cut apart', ['a\r', '\nb'], ['a', 'b']],
  ['a carriage return and an empty line behind it', ['a\r', '\n\nb'], ['a', '', 'b']],
  ['a line over several chunks', ['a', 'b', 'c\n'], ['abc']],
  ['empty lines', ['\n\n'], ['', '']],
  ['a last line without end', ['a\nb'], ['a', 'b']],
  ['nothing at all', [], []],
])('splits %s', (_name, chunks, lines) => {
  const splitter = new LineSplitter();
  expect([...chunks.flatMap((chunk) => splitter.push(Buffer.from(chunk))), ...splitter.end()]).toEqual(lines);
});

it('puts characters together that were cut apart', () => {
  const splitter = new LineSplitter();
  const bytes = Buffer.from('ü\n');
  expect([...splitter.push(bytes.subarray(0, 1)), ...splitter.push(bytes.subarray(1))]).toEqual(['ü']);
});
