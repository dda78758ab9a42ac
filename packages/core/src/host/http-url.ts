/**
 * Which addresses a request may go to. Pure.
 *
 * Credentials and policies travel over https only. The one exception are hosts that by definition are this machine: `localhost` and names
 * under it (RFC 6761 section 6.3), 127.0.0.0/8 and ::1.
 */
import { ArtifactError, quote } from '../foundation/index.ts';

const LOOPBACK = /^(?:(?:[^.]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** @param hostname as the WHATWG URL parser leaves it: lower case, IPv4 in dotted form, IPv6 in brackets. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/**
 * @param text an absolute address; the part after `#` never leaves the machine and is dropped.
 * @throws ArtifactError `HTTP_REFUSED` for another scheme, for http to another machine, and for credentials in the address.
 */
export function parseAddress(text: string): URL {
  const url = URL.parse(text);
  if (url === null) throw refused(quote(text), 'is no address', 'an absolute https address');
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw refused(quote(text), `has the scheme ${url.protocol}`, 'an https address');
  if (url.username !== '' || url.password !== '') {
    throw refused(displayAddress(url), 'holds credentials', 'an address without `user:password@`');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw refused(displayAddress(url), 'is not encrypted', 'an https address; http is for loopback hosts alone');
  }
  url.hash = '';
  return url;
}

/** An address for people: without its query, which may be a signature, and without credentials. */
export function displayAddress(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

/**
 * @param proxy what the proxy variables say for an address, `''` for none.
 * @throws ArtifactError `HTTP_REFUSED` for what would be silently ignored (`host:port` without a scheme) or spoken to in the wrong protocol
 *   (`socks5:`): going around a proxy is not ours to decide.
 */
export function checkProxy(proxy: string): void {
  if (proxy === '' || /^https?:\/\/[^/]/.test(proxy)) return;
  throw new ArtifactError('HTTP_REFUSED', {
    message: `The proxy ${quote(proxy)} of the environment cannot be used.`,
    wanted: 'http:// or https://, and a host',
    found: quote(proxy),
    fix: 'Write `https_proxy: http://proxy.example.com:8080` with the scheme, or exempt the host through `no_proxy`.',
  });
}

function refused(address: string, found: string, wanted: string): ArtifactError {
  return new ArtifactError('HTTP_REFUSED', {
    message: `The address ${address} ${found}; no request was sent.`,
    wanted,
    found: `${address}, which ${found}`,
    fix: 'Correct the address.',
  });
}
