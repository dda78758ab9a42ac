import { quote } from '../../foundation/index.ts';
import type { Address } from '../address.ts';
import { entryRule } from '../rule.ts';

/** `source/path-escape`: the path of the address can be read in two ways. */
export const sourcePathEscape = entryRule(
  {
    title: 'The path of an address is not canonical',
    severity: 'error',
    sees: 'A `resolved` value whose path has an empty segment, a segment `.` or `..`, a backslash, or one of these encoded, or that does not have exactly two slashes before the host. The encoded slash of a scope (`@scope%2fname`) is fine.',
    why: 'Client, proxy and server each tidy such a path in their own way: what one of them checks is not what another one serves.',
    fix: 'Write the path as the registry gives it, or restore the line from the base.',
    example: '"resolved": "https://registry.example.com/ms/-/../../evil/-/evil-1.0.0.tgz"',
  },
  (entry, { index }) => {
    const address = index.addressOf(entry);
    const found = address && oddity(address);
    if (found === undefined) return undefined;
    return {
      field: 'resolved',
      message: `The path in the address of ${entry.name} has ${found}.`,
      fix: 'Write the path as the registry gives it.',
    };
  },
);

function oddity({ written, path }: Address): string | undefined {
  if (written.includes('\\')) return 'a backslash';
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(written)) return 'not exactly two slashes in front of the host';
  const plain = path.replace(/^(.*\/)?((?:@|%40)[^/%]+)%2f/gi, '$1$2/');
  const segments = plain.split('/').slice(1);
  for (const segment of segments) {
    const text = segment.replace(/%2e/gi, '.');
    if (text === '') return 'an empty segment';
    if (text === '.' || text === '..') return `the segment ${quote(segment)}`;
    const encoded = /%(?:2f|5c|25|0[0-9a-f]|1[0-9a-f]|7f)/i.exec(segment);
    if (encoded !== null) return `the encoded character ${quote(encoded[0])}`;
    if (/[\s\p{Cc}]/u.test(segment)) return 'a blank';
  }
  return undefined;
}
