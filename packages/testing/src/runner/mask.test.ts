import { Buffer } from 'node:buffer';
import { expect, it } from '@jest/globals';
import { Masker } from './mask.ts';

const SECRET = `to'k<n "é"`;

it.each([
  ['itself', SECRET],
  ['base64', Buffer.from(SECRET).toString('base64').replace(/=+$/, '')],
  ['base64 for URLs', Buffer.from(SECRET).toString('base64url')],
  ['JSON', JSON.stringify(SECRET).slice(1, -1)],
  ['a URL', 'to%27k%3Cn%20%22%C3%A9%22'],
  ['XML', 'to&apos;k&lt;n &quot;é&quot;'],
  ['an expression', SECRET.replace("'", "''")],
])('hides a secret that is written as %s', (_name, written) => {
  const masker = new Masker();
  masker.add(SECRET);
  expect(masker.mask(`<${written}>`)).toBe('<***>');
});

it('hides a secret at the end of a longer encoded text', () => {
  const masker = new Masker();
  masker.add('hunter2hunter2');
  for (const user of ['a', 'ab', 'abc']) {
    const masked = masker.mask(Buffer.from(`${user}:hunter2hunter2`).toString('base64'));
    expect(masked).toMatch(/^[A-Za-z0-9+/]{0,8}\*\*\*=*$/);
  }
});

it('makes one mark of secrets that overlap or touch', () => {
  const masker = new Masker();
  masker.add('abcdefgh');
  masker.add('efghijkl');
  masker.add('12345678');
  expect(masker.mask('-abcdefghijkl12345678-abcdefgh-')).toBe('-***-***-');
});

it('does not hide a secret from the text before it was added', () => {
  const masker = new Masker();
  expect(masker.mask('later')).toBe('later');
  masker.add('later');
  expect(masker.mask('later')).toBe('***');
});

it('ignores an empty secret', () => {
  const masker = new Masker();
  masker.add('');
  expect(masker.mask('abc')).toBe('abc');
});
