import { describe, expect, it } from '@jest/globals';
import type { Instant } from '../foundation/index.ts';
import type { HttpMethod } from './http-hop.ts';
import { allowedRetries, retryDelay } from './http-retry.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z') as Instant;
const delay = (status: number, headers: Record<string, string> = {}, random = 0.5): number | undefined =>
  retryDelay(0, { status, headers }, NOW, random);

describe('allowedRetries', () => {
  it.each<[HttpMethod, number | undefined, number]>([
    ['GET', undefined, 4],
    ['HEAD', undefined, 4],
    ['PUT', undefined, 4],
    ['DELETE', undefined, 4],
    ['POST', undefined, 0],
    ['PATCH', undefined, 0],
    ['POST', 2, 2],
    ['GET', 0, 0],
  ])('a %s, asked for %s, may be repeated %i times', (method, asked, expected) => {
    expect(allowedRetries(method, asked)).toBe(expected);
  });
});

describe('retryDelay', () => {
  it.each([408, 429, 500, 502, 503, 504])('repeats after %i', (status) => {
    expect(delay(status)).toBe(500);
  });

  it.each([200, 204, 301, 304, 400, 401, 403, 404, 409, 501])('takes %i for final', (status) => {
    expect(delay(status)).toBeUndefined();
  });

  it('backs off exponentially up to half a minute, with full jitter', () => {
    const longest = [0, 1, 2, 3, 4, 5, 6, 60].map((repeated) => retryDelay(repeated, undefined, NOW, 1));
    expect(longest).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(retryDelay(3, undefined, NOW, 0)).toBe(0);
  });

  it.each([
    ['seconds', 503, { 'retry-after': '7' }, 7_000],
    ['a date', 503, { 'retry-after': 'Tue, 24 Nov 2026 12:00:30 GMT' }, 30_000],
    ['a date that has passed', 503, { 'retry-after': 'Tue, 24 Nov 2026 11:00:00 GMT' }, 500],
    ['nonsense', 503, { 'retry-after': 'soon' }, 500],
    ['a minute', 429, { 'retry-after': '60' }, 60_000],
    ['longer than a minute', 429, { 'retry-after': '61' }, undefined],
    ['GitHub’s secondary limit', 403, { 'retry-after': '5' }, 5_000],
    ['GitHub’s limit that ends soon', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 9) }, 9_000],
    [
      'GitHub’s limit that ends in an hour',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 3600) },
      undefined,
    ],
    ['GitHub’s limit without its end', 403, { 'x-ratelimit-remaining': '0' }, 500],
    ['a plain refusal', 403, { 'x-ratelimit-remaining': '12' }, undefined],
  ])('honours %s', (_name, status, headers, expected) => {
    expect(delay(status, headers as Record<string, string>)).toBe(expected);
  });
});
