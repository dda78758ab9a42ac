/** Weeks of ISO 8601: they begin on Monday, and week 1 holds the first Thursday of its year. Pure. */
import type { Instant } from '../foundation/index.ts';

const DAY = 86_400_000;

/** @returns the week (1 to 53) and the year that it belongs to, in UTC: 2027-01-01 lies in week 53 of 2026. */
export function isoWeekOf(instant: Instant): { readonly year: number; readonly week: number } {
  const midnight = Math.floor(instant / DAY) * DAY;
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  // A week lies in the year of its Thursday.
  const thursday = midnight + (3 - sinceMonday) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  return { year, week: Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1 };
}
