/** Versions of Calendar Versioning, and which one comes next. Pure. Spec: calver.org; version-semantics.md, rule 12. */
import { ArtifactError, type Instant, quote } from '../foundation/index.ts';
import { type CalverFormat, type CalverPart, type CalverToken, partOf } from './calver-format.ts';
import { isoWeekOf } from './iso-week.ts';

/** A number for each token of the format. The year is a full one. */
export type CalVer = readonly number[];

export interface NextCalver {
  readonly version: string;
  readonly bump: 'initial' | 'date' | 'micro';
}

/** Two-digit years count from here, as calver.org says: 6, 16, 106. */
const CENTURY = 2000;

/** @returns undefined for what the format does not write, a missing or an additional zero included. */
export function parseCalver(format: CalverFormat, text: string): CalVer | undefined {
  const match = format.pattern.exec(text);
  if (match === null) return undefined;
  return format.tokens.map((token, index) => Number(match[index + 1]) + (isShortYear(token) ? CENTURY : 0));
}

export function formatCalver(format: CalverFormat, version: CalVer): string {
  return format.tokens.map((token, index) => `${written(token, version[index] ?? 0)}${format.separators[index] ?? ''}`).join('');
}

/** Both of one format. The parts of a format stand from the largest to the smallest. */
export function compareCalver(a: CalVer, b: CalVer): number {
  for (const [index, part] of a.entries()) {
    const order = Math.sign(part - (b[index] ?? 0));
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * @param last the highest version so far, undefined for none.
 * @param asOf the moment that is released, read in UTC. Weeks, and years beside them, are those of ISO 8601.
 * @throws ArtifactError `CALVER_NO_NEXT` where a format without MICRO has its version of this period already; `VERSION_NOT_GREATER` where
 * `asOf` lies in a period before `last`; `INVALID_CALVER_FORMAT` where the format cannot write the year.
 */
export function nextCalver(format: CalverFormat, last: CalVer | undefined, asOf: Instant): NextCalver {
  const first = dated(format, asOf);
  const text = formatCalver(format, first);
  if (parseCalver(format, text) === undefined) throw yearNotWritable(format, first[0] ?? 0);
  if (last === undefined) return { version: text, bump: 'initial' };
  const micro = last[format.tokens.indexOf('MICRO')];
  const period = micro === undefined ? last : [...last.slice(0, -1), 0];
  const order = compareCalver(first, period);
  if (order > 0) return { version: text, bump: 'date' };
  if (order < 0) throw clockBehind(formatCalver(format, last), text);
  if (micro === undefined) throw noNext(format, text);
  return { version: formatCalver(format, [...last.slice(0, -1), micro + 1]), bump: 'micro' };
}

function dated(format: CalverFormat, asOf: Instant): CalVer {
  const date = new Date(asOf);
  const { year, week } = isoWeekOf(asOf);
  const byWeek = format.tokens.some((token) => partOf(token) === 'week');
  const parts: Readonly<Record<CalverPart, number>> = {
    year: byWeek ? year : date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    week,
    day: date.getUTCDate(),
    micro: 0,
  };
  return format.tokens.map((token) => parts[partOf(token)]);
}

function written(token: CalverToken, value: number): string {
  const text = String(isShortYear(token) ? value - CENTURY : value);
  return token.startsWith('0') ? text.padStart(2, '0') : text;
}

function isShortYear(token: CalverToken): boolean {
  return token === 'YY' || token === '0Y';
}

function clockBehind(last: string, next: string): ArtifactError {
  return new ArtifactError('VERSION_NOT_GREATER', {
    message: `The version of this moment would be ${quote(next)}, but ${quote(last)} is released already.`,
    wanted: `a moment that is not before that of ${quote(last)}`,
    found: quote(next),
    fix: 'Correct the clock of the machine or the `as-of` input; where the tag is the error, remove it.',
  });
}

function noNext({ text }: CalverFormat, version: string): ArtifactError {
  return new ArtifactError('CALVER_NO_NEXT', {
    message: `The version ${quote(version)} of this period is released already, and the format ${quote(text)} has no second one.`,
    wanted: 'a format with MICRO, or a release in another period',
    found: quote(text),
    fix: `Set \`calver-format: ${text}.MICRO\`, or wait for the next period.`,
  });
}

function yearNotWritable({ text }: CalverFormat, year: number): ArtifactError {
  return new ArtifactError('INVALID_CALVER_FORMAT', {
    message: `The format ${quote(text)} cannot write the year ${year}.`,
    wanted: `a year from ${text.startsWith('YYYY') ? '1000 to 9999' : '2000 to 2999'}`,
    found: String(year),
    fix: 'Correct the `as-of` input or the clock of the machine.',
  });
}
