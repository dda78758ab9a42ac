/** Bad days: what goes wrong on demand, in the ways in which GitHub and the network in front of it go wrong. */
import { Buffer } from 'node:buffer';
import { problem } from './answers.ts';
import type { Answer } from './model.ts';

export interface Fault {
  /** Which requests: a part of, or an expression over, `GET /repos/o/r/contents/x?ref=y`. Every request without it. */
  readonly match?: string | RegExp;
  /** How often; once by default. */
  readonly times?: number;
  /**
   * A status; or `hang`: no answer at all; `reset`: the connection breaks before the answer; `truncate`: it breaks in the middle of
   * the real answer; `wrong-content-type`: a page for people with status 200, as proxies with a login answer.
   */
  readonly with: number | 'hang' | 'reset' | 'truncate' | 'wrong-content-type';
  /** Added to the answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The message of the error body. */
  readonly message?: string;
}

/** Status 429 that says when to come back. `seconds` from now. */
export function tooManyRequests(seconds: number): Pick<Fault, 'with' | 'headers' | 'message'> {
  return { with: 429, headers: { 'retry-after': String(seconds) }, message: 'Too Many Requests' };
}

/** The limit on bursts, with status 403. `seconds` from now. */
export function secondaryRateLimit(seconds: number): Pick<Fault, 'with' | 'headers' | 'message'> {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return { with: 403, headers: { 'retry-after': String(seconds) }, message };
}

/** The hourly limit, with status 403. `reset` in seconds since 1970. */
export function rateLimitExceeded(reset: number): Pick<Fault, 'with' | 'headers' | 'message'> {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
  return { with: 403, headers, message: 'API rate limit exceeded for installation.' };
}

/** The faults that are still to come. */
export class Faults {
  readonly #pending: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 });
  }

  /** The first fault that fits, used up by one. */
  take(method: string, path: string): Fault | undefined {
    const entry = this.#pending.find(({ fault, left }) => left > 0 && fits(fault.match, `${method} ${path}`));
    if (entry !== undefined) entry.left -= 1;
    return entry?.fault;
  }
}

function fits(match: string | RegExp | undefined, request: string): boolean {
  if (match === undefined) return true;
  return typeof match === 'string' ? request.includes(match) : request.search(match) >= 0;
}

/** The answer that a fault gives instead of the real one, where it gives one. */
export function answerOf(fault: Fault): Answer | undefined {
  if (fault.with === 'wrong-content-type') {
    const body = Buffer.from('<!DOCTYPE html><title>Sign in</title><p>Please sign in to use this network.</p>');
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...fault.headers }, body };
  }
  if (typeof fault.with !== 'number') return undefined;
  const answer = problem(fault.with, fault.message ?? 'Server Error');
  return { ...answer, headers: { ...answer.headers, ...fault.headers } };
}
