/**
 * Who may read what. GitHub hides private repositories (404) from those who have no access at all, and names the missing permission
 * (403) to those who have some. Whatever is public is readable with every valid token. Pure.
 */
import { Buffer } from 'node:buffer';
import { notFound, problem } from './answers.ts';
import type { Answer, Endpoint, ServedRepository } from './model.ts';

/** What a token may do. */
export interface TokenGrant {
  /** `owner/name`; all repositories without it. */
  readonly repositories?: readonly string[];
  /** In the words of a workflow's `permissions`. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
}

export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly token: string; readonly grant: TokenGrant };

/** Reads `Bearer`, `token` and `Basic` (the token as password). */
export function identify(authorization: string | undefined, tokens: ReadonlyMap<string, TokenGrant>): Caller {
  if (authorization === undefined) return { kind: 'anonymous' };
  const [, scheme = '', credentials = ''] = /^(\S+)\s+(.*)$/.exec(authorization) ?? [];
  const basic = scheme.toLowerCase() === 'basic';
  const token = basic ? passwordOf(credentials) : credentials;
  const grant = basic || /^(?:bearer|token)$/i.test(scheme) ? tokens.get(token) : undefined;
  return grant === undefined ? { kind: 'unknown' } : { kind: 'known', token, grant };
}

function passwordOf(credentials: string): string {
  const pair = Buffer.from(credentials, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1);
}

export const BAD_CREDENTIALS = problem(401, 'Bad credentials');

/** @returns the refusal, if there is one. */
export function refuse(caller: Caller, repository: ServedRepository, endpoint: Endpoint): Answer | undefined {
  if (!repository.private) return undefined;
  if (caller.kind !== 'known' || !reaches(caller.grant, repository)) return notFound(endpoint.documentation);
  const granted = endpoint.permission === 'metadata' || caller.grant.permissions?.[endpoint.permission] !== undefined;
  return granted ? undefined : problem(403, 'Resource not accessible by integration', endpoint.documentation);
}

function reaches(grant: TokenGrant, repository: ServedRepository): boolean {
  const wanted = repository.fullName.toLowerCase();
  return grant.repositories?.some((name) => name.toLowerCase() === wanted) ?? true;
}
