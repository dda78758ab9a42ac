/**
 * When to ask again, and after how long. Pure: the time and the lot are arguments.
 *
 * Spec: RFC 9110 section 10.2.3 (Retry-After); GitHub's REST documentation, "Best practices", handle rate limit errors.
 */
import type { Instant } from '../foundation/index.ts';
import type { HttpMethod } from './http-hop.ts';

/** Base and ceiling of the exponential back-off, in milliseconds. */
const BASE_MS = 1_000;
const CEILING_MS = 30_000;

/** A server that wants a longer pause than this gets no further request: its answer is the answer. */
const LONGEST_WAIT_MS = 60_000;

const DEFAULT_RETRIES = 4;

const IDEMPOTENT: ReadonlySet<HttpMethod> = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const TRANSIENT: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** How often a request may be repeated: for methods that are not idempotent (RFC 9110 section 9.2.2) only as often as the caller says. */
export function allowedRetries(method: HttpMethod, asked: number | undefined): number {
  return asked ?? (IDEMPOTENT.has(method) ? DEFAULT_RETRIES : 0);
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * @param repeated how often the request was repeated already.
 * @param answer undefined where there was none.
 * @returns milliseconds to wait before asking again; undefined where the answer is final.
 */
export function retryDelay(repeated: number, answer: Answer | undefined, now: Instant, random: number): number | undefined {
  // Full jitter: clients that failed together do not come back together.
  const backOff = Math.floor(random * Math.min(CEILING_MS, BASE_MS * 2 ** repeated));
  if (answer === undefined) return backOff;
  if (!TRANSIENT.has(answer.status) && !isRateLimit(answer)) return undefined;
  const asked = askedDelay(answer, now);
  if (asked === undefined) return backOff;
  return asked > LONGEST_WAIT_MS ? undefined : Math.max(asked, backOff);
}

/** GitHub answers 403 as well as 429 to who asks too much; any other 403 is about permissions. */
function isRateLimit({ status, headers }: Answer): boolean {
  return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0');
}

function askedDelay({ headers }: Answer, now: Instant): number | undefined {
  const after = headers['retry-after']?.trim();
  if (after !== undefined) {
    const until = /^\d+$/.test(after) ? Number(after) * 1000 + now : Date.parse(after);
    return Number.isNaN(until) ? undefined : Math.max(0, until - now);
  }
  const reset = headers['x-ratelimit-reset'];
  if (headers['x-ratelimit-remaining'] !== '0' || reset === undefined || !/^\d+$/.test(reset)) return undefined;
  return Math.max(0, Number(reset) * 1000 - now);
}
