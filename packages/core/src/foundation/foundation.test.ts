import { describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from './error-codes.ts';
import { compareFindings, docsOf, type Finding } from './finding.ts';
import { parseExpiry, parseInstant } from './instant.ts';
import { lineFinder } from './lines.ts';
import { count, describeValue, nearest, oneOf, quote, shorten } from './text.ts';

describe('lineFinder', () => {
  it.each([
    ['the first character', 'ab\ncd', 0, { line: 1, column: 1 }],
    ['the line break itself', 'ab\ncd', 2, { line: 1, column: 3 }],
    ['the start of the second line', 'ab\ncd', 3, { line: 2, column: 1 }],
    ['a line after CRLF', 'ab\r\ncd', 5, { line: 2, column: 2 }],
    ['a column in UTF-16 units', '😀x', 2, { line: 1, column: 3 }],
    ['the end of the text', 'a\n', 2, { line: 2, column: 1 }],
    ['an empty text', '', 0, { line: 1, column: 1 }],
  ])('finds %s', (_name, text, offset, expected) => {
    expect(lineFinder(text)(offset)).toEqual(expected);
  });
});

describe('parseExpiry', () => {
  it.each([
    ['2026-11-24', '2026-11-24T23:59:59.999Z'],
    ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00.000Z'],
    ['2026-11-24T10:00:00+02:00', '2026-11-24T08:00:00.000Z'],
    ['2024-02-29', '2024-02-29T23:59:59.999Z'],
  ])('reads %s as %s', (text, expected) => {
    expect(new Date(Number(parseExpiry(text))).toISOString()).toBe(expected);
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '24.11.2026', 'tomorrow', '2026-11-24T25:00:00Z', '2026-11-24T10:00:00', ''])(
    'refuses %j',
    (text) => {
      expect(parseExpiry(text)).toBeUndefined();
    },
  );
});

describe('parseInstant', () => {
  it.each([
    ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00.000Z'],
    ['2026-11-24t10:00:00.5z', '2026-11-24T10:00:00.500Z'],
    ['2026-11-24T00:30:00+02:00', '2026-11-23T22:30:00.000Z'],
  ])('reads %s as %s', (text, expected) => {
    expect(new Date(Number(parseInstant(text))).toISOString()).toBe(expected);
  });

  it.each(['2026-11-24', '2026-11-24T10:00:00', '2026-02-30T10:00:00Z', '2026-11-24 10:00:00Z', '1764000000', 'now', ''])(
    'refuses %j',
    (text) => {
      expect(parseInstant(text)).toBeUndefined();
    },
  );
});

describe('texts', () => {
  it('counts, lists, cuts and quotes', () => {
    expect([count(1, 'finding'), count(2, 'finding'), count(0, 'entry', 'entries')]).toEqual(['1 finding', '2 findings', '0 entries']);
    expect([oneOf([]), oneOf(['a']), oneOf(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b or c']);
    expect([shorten('abcdef', 4), shorten('a😀b', 3), shorten('abc', 3)]).toEqual(['abc…', 'a…', 'abc']);
    expect(quote('a"\n')).toBe('"a\\"\\n"');
  });

  it.each([
    ['a text', 'a"b', '"a\\"b"'],
    ['a number', 1.5, '1.5'],
    ['true', true, 'true'],
    ['null', null, 'null'],
    ['what is absent', undefined, 'nothing'],
    ['a list', [1, 2], 'a list'],
    ['an object with methods of its own', { toString: 1, toJSON: () => 'x' }, 'an object'],
  ])('describe %s', (_name, value, expected) => {
    expect(describeValue(value)).toBe(expected);
  });

  it.each([
    ['dry_run', 'dry-run'],
    ['Lockfile', 'lockfiles'],
    ['sarif', 'sarif-file'],
    ['zzzzzz', undefined],
  ])('finds the name nearest to %s', (word, expected) => {
    expect(nearest(word, ['dry-run', 'lockfiles', 'sarif-file', 'fail-on'])).toBe(expected);
  });
});

describe('findings', () => {
  it('come worst first, then by place', () => {
    const finding = (severity: Finding['severity'], line: number): Finding => ({
      rule: 'a/b',
      severity,
      subject: 's',
      message: 'm',
      fix: 'f',
      docs: docsOf('a/b'),
      location: { file: 'x', line, column: 1, endLine: line, endColumn: 2 },
    });
    const sorted = [finding('notice', 1), finding('error', 9), finding('warning', 1), finding('error', 2)].sort(compareFindings);
    expect(sorted.map(({ severity, location }) => `${severity} ${location?.line}`)).toEqual([
      'error 2',
      'error 9',
      'warning 1',
      'notice 1',
    ]);
  });
});

describe('error codes', () => {
  it('stand in alphabetical order, each with its three sentences', () => {
    expect(Object.keys(ERROR_CODES)).toEqual(Object.keys(ERROR_CODES).sort());
    for (const { meaning, why, fix } of Object.values(ERROR_CODES))
      for (const text of [meaning, why, fix]) expect(text).toMatch(/^[A-Z].*[.]$/s);
  });
});
