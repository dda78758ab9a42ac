/**
 * One request of a chain of redirects, and the step to the next. Pure.
 *
 * Spec: RFC 9110 section 15.4 (redirection) and, for what happens to method and body, the Fetch standard's HTTP-redirect fetch.
 */
import { ArtifactError, quote, Secret } from '../foundation/index.ts';
import { displayAddress, parseAddress } from './http-url.ts';

export type HttpMethod = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A value that is a {@link Secret} goes to the first origin only. */
export type RequestHeaders = Readonly<Record<string, string | Secret>>;

export interface Hop {
  readonly method: HttpMethod;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: RequestHeaders;
  readonly body?: Uint8Array;
}

/** Secret by their meaning, whatever the type of their value. */
const CREDENTIALS: ReadonlySet<string> = new Set(['authorization', 'cookie', 'proxy-authorization']);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
/** What a field value may hold (RFC 9110 section 5.5), obsolete bytes above ASCII excluded. */
const FIELD_VALUE = /^[\t\x20-\x7e]*$/;

/** @throws ArtifactError `HTTP_REFUSED` for a name or a value that cannot stand in a header. */
export function requestHeaders(headers: RequestHeaders): RequestHeaders {
  const checked: Record<string, string | Secret> = {};
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    const plain = value instanceof Secret ? value.reveal() : value;
    if (!TOKEN.test(lower) || !FIELD_VALUE.test(plain)) {
      throw new ArtifactError('HTTP_REFUSED', {
        message: `The header ${quote(name)} cannot be sent: its name or its value holds a character that ends it.`,
        wanted: 'printable ASCII',
        found: 'a control character, or one outside ASCII',
        fix: 'Check the token or the setting that the header comes from, for a line break at its end above all.',
      });
    }
    checked[lower] = value;
  }
  return checked;
}

/**
 * The request that a redirect asks for, or undefined where the response is the answer.
 *
 * @throws ArtifactError `HTTP_REFUSED` where it leaves https, or would carry a body to another origin, or {@link parseAddress} refuses it.
 */
export function nextHop(hop: Hop, status: number, location: string | undefined): Hop | undefined {
  if (!REDIRECTS.has(status) || location === undefined) return undefined;
  const url = parseAddress(URL.parse(location, hop.url.href)?.href ?? location);
  if (hop.url.protocol === 'https:' && url.protocol === 'http:') throw refused(hop, url, 'from https to http');
  const sameOrigin = url.origin === hop.url.origin;
  const headers = sameOrigin ? hop.headers : withoutSecrets(hop.headers);
  const method = nextMethod(hop.method, status);
  if (method !== hop.method) return { method, url, headers: withoutBody(headers) };
  if (hop.body === undefined) return { method, url, headers };
  // A body may hold a token as well as a header may.
  if (!sameOrigin) throw refused(hop, url, 'with its body to another origin');
  return { method, url, headers, body: hop.body };
}

/** 303 asks for a look at the result; 301 and 302 do so after a POST, as every client reads them. */
function nextMethod(method: HttpMethod, status: number): HttpMethod {
  if (status === 303) return method === 'HEAD' ? 'HEAD' : 'GET';
  return method === 'POST' && status < 303 ? 'GET' : method;
}

function withoutSecrets(headers: RequestHeaders): RequestHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => !(value instanceof Secret) && !CREDENTIALS.has(name)));
}

function withoutBody(headers: RequestHeaders): RequestHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('content-')));
}

function refused(hop: Hop, url: URL, how: string): ArtifactError {
  return new ArtifactError('HTTP_REFUSED', {
    message: `${displayAddress(hop.url)} redirects ${how}, to ${displayAddress(url)}; this was not followed.`,
    wanted: 'a redirect that stays encrypted and keeps what is secret at its origin',
    found: `a redirect ${how}`,
    fix: 'Use the address that answers itself, or ask who runs the server.',
  });
}
