import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Instant } from '../foundation/index.ts';
import { compareCalver, formatCalver, nextCalver, parseCalver } from './calver.ts';
import { parseCalverFormat, requireSemVerForm } from './calver-format.ts';

const at = (text: string): Instant => Date.parse(text) as Instant;

function next(text: string, last: string | undefined, now: string): ReturnType<typeof nextCalver> {
  const format = parseCalverFormat(text);
  return nextCalver(format, last === undefined ? undefined : parseCalver(format, last), at(now));
}

describe('rule 12: each token of calver.org', () => {
  it.each([
    ['YYYY', '2006-01-02T00:00:00Z', '2006'],
    ['YY', '2006-01-02T00:00:00Z', '6'],
    ['YY', '2016-01-02T00:00:00Z', '16'],
    ['YY', '2106-01-02T00:00:00Z', '106'],
    ['YY', '2000-01-02T00:00:00Z', '0'],
    ['0Y', '2006-01-02T00:00:00Z', '06'],
    ['0Y', '2016-01-02T00:00:00Z', '16'],
    ['0Y', '2106-01-02T00:00:00Z', '106'],
    ['YYYY.MM', '2026-03-02T00:00:00Z', '2026.3'],
    ['YYYY.MM', '2026-11-02T00:00:00Z', '2026.11'],
    ['YYYY.0M', '2026-03-02T00:00:00Z', '2026.03'],
    ['YYYY.WW', '2026-01-05T00:00:00Z', '2026.2'],
    ['YYYY.0W', '2026-01-05T00:00:00Z', '2026.02'],
    ['YYYY.MM.DD', '2026-03-02T00:00:00Z', '2026.3.2'],
    ['YYYY.0M.0D', '2026-03-02T00:00:00Z', '2026.03.02'],
    ['YYYY.MM.MICRO', '2026-03-02T00:00:00Z', '2026.3.0'],
    ['YYYY-0M-0D_MICRO', '2026-03-02T00:00:00Z', '2026-03-02_0'],
    ['YYYY0M0D.MICRO', '2026-03-02T00:00:00Z', '20260302.0'],
  ])('%s at %s is %s', (format, now, version) => {
    expect(next(format, undefined, now)).toEqual({ version, bump: 'initial' });
  });
});

describe('rule 12: the next version', () => {
  it.each([
    ['MICRO counts in a period', 'YYYY.MM.MICRO', '2026.3.0', '2026-03-31T23:59:59Z', '2026.3.1', 'micro'],
    ['MICRO counts as a number', 'YYYY.MM.MICRO', '2026.3.9', '2026-03-01T00:00:00Z', '2026.3.10', 'micro'],
    ['MICRO begins again with the date', 'YYYY.MM.MICRO', '2026.3.7', '2026-04-01T00:00:00Z', '2026.4.0', 'date'],
    ['the year rolls over', 'YYYY.MM.MICRO', '2025.12.4', '2026-01-01T00:00:00Z', '2026.1.0', 'date'],
    ['October is not before September', 'YYYY.MM.MICRO', '2026.9.4', '2026-10-01T00:00:00Z', '2026.10.0', 'date'],
    ['the century does not matter', 'YY.MM.MICRO', '99.12.1', '2100-01-01T00:00:00Z', '100.1.0', 'date'],
    ['a week has its ISO year', 'YYYY.WW.MICRO', undefined, '2027-01-01T12:00:00Z', '2026.53.0', 'initial'],
    ['the last days of December may lie in week 1', 'YYYY.WW.MICRO', '2024.52.3', '2024-12-30T00:00:00Z', '2025.1.0', 'date'],
    ['week 53 holds the first of January', 'YYYY.0W.MICRO', '2026.53.0', '2027-01-03T23:59:59Z', '2026.53.1', 'micro'],
    ['week 1 follows week 53', 'YYYY.0W.MICRO', '2026.53.1', '2027-01-04T00:00:00Z', '2027.01.0', 'date'],
    ['without MICRO another period', 'YYYY.0M.0D', '2026.03.01', '2026-03-02T00:00:00Z', '2026.03.02', 'date'],
  ])('%s', (_name, format, last, now, version, bump) => {
    expect(next(format, last, now)).toEqual({ version, bump });
  });

  it.each([
    ['a second release without MICRO is CALVER_NO_NEXT', 'YYYY.MM.DD', '2026.3.2', '2026-03-02T23:00:00Z', 'CALVER_NO_NEXT'],
    ['a clock behind the last tag is VERSION_NOT_GREATER', 'YYYY.MM.MICRO', '2026.3.0', '2026-02-28T00:00:00Z', 'VERSION_NOT_GREATER'],
    ['the same without MICRO', 'YYYY.MM', '2026.3', '2026-02-28T00:00:00Z', 'VERSION_NOT_GREATER'],
    ['a year that YY cannot write', 'YY.MM.MICRO', undefined, '1999-02-28T00:00:00Z', 'INVALID_CALVER_FORMAT'],
  ])('%s', (_name, format, last, now, code) => {
    expect(() => next(format, last, now)).toThrow(expect.objectContaining({ code }));
  });
});

describe('rule 12: INVALID_CALVER_FORMAT', () => {
  it.each([
    ['an unknown token', 'YYYY.MAJOR.MICRO'],
    ['a token in lower case', 'yyyy.MM.MICRO'],
    ['a literal', 'vYYYY.MM'],
    ['nothing', ''],
    ['only MICRO', 'MICRO'],
    ['no year', 'MM.DD.MICRO'],
    ['a year at the end', 'DD.MM.YYYY'],
    ['a day without its month', 'YYYY.DD'],
    ['a week with a day of the month', 'YYYY.WW.DD'],
    ['MICRO in the middle', 'YYYY.MICRO.MM'],
    ['a token twice', 'YYYY.MM.MM'],
    ['a separator at the end', 'YYYY.MM.'],
    ['a separator at the start', '.YYYY'],
    ['two separators', 'YYYY..MM'],
    ['numbers that run into each other', 'YYYYMMDD'],
    ['a placeholder', '{YYYY}.MM'],
  ])('%s', (_name, format) => {
    expect(() => parseCalverFormat(format)).toThrow(expect.objectContaining({ code: 'INVALID_CALVER_FORMAT' }));
  });
});

describe('rule 12: CALVER_NOT_SEMVER beside a package.json', () => {
  it.each(['YYYY.0M.MICRO', '0Y.MM.MICRO', 'YYYY.MM', 'YYYY.MM.DD.MICRO', 'YYYY-MM-MICRO', 'YYYYMM.MICRO', 'YYYY.MM.0D'])(
    '%s',
    (format) => {
      expect(() => requireSemVerForm(parseCalverFormat(format))).toThrow(expect.objectContaining({ code: 'CALVER_NOT_SEMVER' }));
    },
  );

  it.each(['YYYY.MM.MICRO', 'YY.WW.MICRO', 'YYYY.MM.DD'])('but not %s', (format) => {
    expect(requireSemVerForm(parseCalverFormat(format))).toBeUndefined();
  });
});

describe('rule 12: tags of another format do not count', () => {
  it.each([
    ['a missing zero', 'YYYY.0M.MICRO', '2026.3.0'],
    ['an additional zero', 'YYYY.MM.MICRO', '2026.03.0'],
    ['a month that does not exist', 'YYYY.MM.MICRO', '2026.13.0'],
    ['a number more', 'YYYY.MM.MICRO', '2026.3.0.1'],
    ['a line feed', 'YYYY.MM.MICRO', '2026.3.0\n'],
    ['a SemVer', 'YYYY.MM.MICRO', '1.2.3'],
  ])('%s', (_name, format, text) => {
    expect(parseCalver(parseCalverFormat(format), text)).toBeUndefined();
  });
});

describe('for all moments', () => {
  const formats = ['YYYY.MM.MICRO', 'YY.0M.0D', '0Y0M.MICRO', 'YYYY.0W.MICRO', 'YYYY-MM-DD', 'YYYY.WW', 'YYYY'].map(parseCalverFormat);
  const moment = fc.integer({ min: Date.UTC(2000, 0, 3), max: Date.UTC(2200, 0, 1) }).map((time) => time as Instant);

  it('a later version is above an earlier one, and read as it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formats), moment, moment, (format, one, other) => {
        const first = parseCalver(format, nextCalver(format, undefined, Math.min(one, other) as Instant).version) ?? [];
        expect(parseCalver(format, formatCalver(format, first))).toEqual(first);
        const later = Math.max(one, other) as Instant;
        const fresh = parseCalver(format, nextCalver(format, undefined, later).version) ?? [];
        if (compareCalver(fresh, first) === 0 && !format.tokens.includes('MICRO')) return;
        const second = parseCalver(format, nextCalver(format, first, later).version) ?? [];
        expect(compareCalver(second, first)).toBe(1);
      }),
    );
  });
});
