/**
 * Names of git objects: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits.
 *
 * Why a branded type: a branch may be called like a hash, and what is no hash may be an option. A `GitSha` can be neither. Pure.
 */
import type { Brand } from '../foundation/index.ts';

export type GitSha = Brand<string, 'GitSha'>;

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** @returns undefined for everything else: abbreviated and upper-case names too. */
export function gitSha(text: string): GitSha | undefined {
  return SHA.test(text) ? (text as GitSha) : undefined;
}
