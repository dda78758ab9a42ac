/** The address of a locked tarball, taken apart once for all rules. Pure. */
import type { LockedPackage } from '../lockfile/index.ts';
import { parseTarballAddress, type TarballAddress } from '../npm/index.ts';

export interface Address {
  readonly url: URL;
  /** As the file has it: a parser forgives what two parsers may forgive differently. */
  readonly written: string;
  /** What follows the scheme, up to the path, as written. */
  readonly authority: string;
  /** From the first slash on, without query and fragment, as written. */
  readonly path: string;
  readonly tarball: TarballAddress | undefined;
}

const SHAPE = /^[a-z][a-z0-9+.-]*:[/\\]*([^/\\?#]*)([^?#]*)/i;

/** undefined where the entry has no tarball address, or one that is no URL. */
export function addressOf({ source }: LockedPackage): Address | undefined {
  if (source.kind !== 'tarball' || !URL.canParse(source.url)) return undefined;
  const url = new URL(source.url);
  const [, authority = '', path = ''] = SHAPE.exec(source.url) ?? [];
  return { url, written: source.url, authority, path, tarball: parseTarballAddress(url) };
}

/** How far an address agrees with the registries that a package may come from. */
export type Agreement = 'registry' | 'port' | 'path' | 'none';

/** Registries are compared as parsed origins and path prefixes, never as substrings. The scheme has a rule of its own. */
export function agreement({ url }: Address, roots: readonly URL[]): Agreement {
  const sameHost = roots.filter((root) => isSameHost(root, url));
  if (sameHost.length === 0) return 'none';
  const samePort = sameHost.filter((root) => root.port === url.port);
  if (samePort.length === 0) return 'port';
  return samePort.some((root) => url.pathname.startsWith(root.pathname)) ? 'registry' : 'path';
}

/** `example.com.` is the same host as `example.com`; the URL parser has lower-cased both and written them in ASCII. */
export function isSameHost(a: URL, b: URL): boolean {
  return a.hostname.replace(/\.$/, '') === b.hostname.replace(/\.$/, '');
}
