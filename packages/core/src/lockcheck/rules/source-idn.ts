import { quote } from '../../foundation/index.ts';
import { agreement } from '../address.ts';
import { entryRule } from '../rule.ts';

/** `source/idn`: the host is not written as it is asked for. */
export const sourceIdn = entryRule(
  {
    title: 'A host is spelt in a way that hides which one it is',
    severity: 'error',
    sees: 'A host with other than ASCII letters, in punycode, with capitals, with encoded characters or with a dot at its end. Of an allowed registry it is a warning.',
    why: 'Such a host looks like one that people know and is another one, or it passes a comparison that the plain spelling would not.',
    fix: 'Write the host in lower-case ASCII, as in the policy.',
    example: '"resolved": "https://regıstry.example.com/ms/-/ms-2.1.3.tgz"',
  },
  (entry, { index, policy }) => {
    const address = index.addressOf(entry);
    if (address === undefined) return undefined;
    const host = address.authority.replace(/^.*@/s, '').replace(/:\d*$/, '');
    const { hostname } = address.url;
    if (host === hostname && !hostname.endsWith('.') && !/(?:^|\.)xn--/.test(hostname)) return undefined;
    const isAllowed = agreement(address, policy.rootsFor(entry.name)) === 'registry';
    return {
      field: 'resolved',
      message: `The host ${quote(host)} in the address of ${entry.name} is asked for as ${quote(hostname)}.`,
      fix: `Write ${quote(hostname.replace(/\.$/, ''))} if that is the host you mean; otherwise restore the line.`,
      severity: isAllowed ? 'warning' : 'error',
    };
  },
);
