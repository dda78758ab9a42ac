/** What went wrong where a server gave no answer, in words. Pure. */
import { ArtifactError, count, messageOf } from '../foundation/index.ts';
import { errnoOf } from './errno.ts';
import type { Hop } from './http-hop.ts';
import { displayAddress } from './http-url.ts';

export interface Failure {
  /** As the end of a sentence. */
  readonly what: string;
  readonly fix: string;
  /** Whether asking again could help. */
  readonly transient: boolean;
}

const CHECK_ADDRESS = 'Check the address, and `https_proxy` and `no_proxy`; then run the job again.';
const TRY_AGAIN = 'Run the job again; if it stays so, ask who runs the server or the proxy in between.';
const TRUST = 'Set `NODE_EXTRA_CA_CERTS` to a PEM file with the certificate of the issuing authority, if that is trusted.';

const KNOWN: Readonly<Record<string, Failure>> = {
  ENOTFOUND: { what: 'there is no host of that name (ENOTFOUND)', fix: CHECK_ADDRESS, transient: true },
  EAI_AGAIN: { what: 'the name server did not answer (EAI_AGAIN)', fix: TRY_AGAIN, transient: true },
  ECONNREFUSED: { what: 'the connection was refused (ECONNREFUSED)', fix: CHECK_ADDRESS, transient: true },
  ECONNRESET: { what: 'the connection broke off (ECONNRESET)', fix: TRY_AGAIN, transient: true },
  ETIMEDOUT: { what: 'the connection was not answered (ETIMEDOUT)', fix: CHECK_ADDRESS, transient: true },
  EHOSTUNREACH: { what: 'no way leads to the host (EHOSTUNREACH)', fix: CHECK_ADDRESS, transient: true },
  ENETUNREACH: { what: 'no way leads to its network (ENETUNREACH)', fix: CHECK_ADDRESS, transient: true },
  CERT_HAS_EXPIRED: { what: 'its certificate has expired (CERT_HAS_EXPIRED)', fix: 'Renew the certificate.', transient: false },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    what: 'its certificate is for another host (ERR_TLS_CERT_ALTNAME_INVALID)',
    fix: 'Use the host name that the certificate is for.',
    transient: false,
  },
};

const UNTRUSTED = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_|INVALID_CA)/;
const PROXY_REFUSAL = /tunneling socket could not be established, statusCode=(\d+)/;

/** @param error what the connection or the decoder threw. */
export function describeFailure(error: unknown): Failure {
  const refusal = PROXY_REFUSAL.exec(messageOf(error));
  if (refusal !== null) {
    const status = Number(refusal[1]);
    return { what: `the proxy refused the tunnel with status ${status}`, fix: CHECK_ADDRESS, transient: status >= 500 };
  }
  const code = errnoOf(error) ?? '';
  const known = Object.hasOwn(KNOWN, code) ? KNOWN[code] : undefined;
  if (known !== undefined) return known;
  if (UNTRUSTED.test(code)) return { what: `its certificate is not trusted (${code})`, fix: TRUST, transient: false };
  return { what: messageOf(error), fix: TRY_AGAIN, transient: true };
}

/** The error of a request that found no answer. */
export function failedError(hop: Hop, failure: Failure, attempts: number, cause: unknown): ArtifactError {
  return new ArtifactError('HTTP_FAILED', {
    message: `${hop.url.host} gave no answer to ${hop.method} ${displayAddress(hop.url)}: ${failure.what}, after ${count(attempts, 'attempt')}.`,
    wanted: 'an answer',
    found: failure.what,
    fix: failure.fix,
    cause,
  });
}

/** The error of a chain of redirects that does not end. */
export function redirectsError(first: Hop, limit: number): ArtifactError {
  return new ArtifactError('HTTP_FAILED', {
    message: `${displayAddress(first.url)} redirects more than ${limit} times.`,
    wanted: `at most ${limit} redirects`,
    found: 'more',
    fix: 'Use the address that answers itself, or ask who runs the server.',
  });
}
