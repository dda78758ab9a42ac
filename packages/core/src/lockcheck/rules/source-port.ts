import { oneOf, quote } from '../../foundation/index.ts';
import { agreement } from '../address.ts';
import { requestOf } from '../request.ts';
import { entryRule } from '../rule.ts';

/** `source/port`: the host of a registry, at a port that is not the registry's. */
export const sourcePort = entryRule(
  {
    title: 'A package comes from another port of its registry’s host',
    severity: 'error',
    sees: 'A `resolved` value with the host of an allowed registry and another port.',
    why: 'Another port is another server, and often one that anybody on that machine can start.',
    fix: 'Remove the port, or restore the line from the base.',
    example: '"resolved": "https://registry.example.com:8443/ms/-/ms-2.1.3.tgz"',
  },
  (entry, context) => {
    const address = context.index.addressOf(entry);
    const roots = context.policy.rootsFor(entry.name);
    if (address === undefined || requestOf(entry, context) !== 'registry' || agreement(address, roots) !== 'port') return undefined;
    return {
      field: 'resolved',
      message: `${entry.name} comes from ${quote(address.url.host)}, another port than its registry’s.`,
      fix: `Write the address with ${oneOf(roots.map(({ host }) => host))}.`,
    };
  },
);
