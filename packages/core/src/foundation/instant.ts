/**
 * Points in time as RFC 3339 writes them, in whole UTC: `2026-11-24T14:51:00Z`. Pure: now is always an argument.
 */
import type { Brand } from './brand.ts';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, 'Instant'>;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/**
 * @param text a date-time of RFC 3339.
 * @returns undefined for anything else, days that do not exist included.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = DATE_TIME.exec(text);
  return match !== null && midnightOf(match) !== undefined ? (Date.parse(text.toUpperCase()) as Instant) : undefined;
}

/**
 * @param text a date-time of RFC 3339, or a full-date, which means the end of that day in UTC: what expires on a day holds through it.
 * @returns undefined for anything else, days that do not exist included.
 */
export function parseExpiry(text: string): Instant | undefined {
  const match = DATE.exec(text);
  if (match === null) return parseInstant(text);
  const midnight = midnightOf(match);
  return midnight === undefined ? undefined : ((midnight + 86_400_000 - 1) as Instant);
}

function midnightOf(match: RegExpExecArray): number | undefined {
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  const midnight = new Date(Date.UTC(year, month - 1, day));
  return midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day ? midnight.getTime() : undefined;
}
