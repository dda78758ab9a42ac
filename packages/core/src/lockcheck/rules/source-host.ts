import { oneOf, quote } from '../../foundation/index.ts';
import { agreement, isSameHost } from '../address.ts';
import { requestOf } from '../request.ts';
import { entryRule } from '../rule.ts';

/** `source/host`: the host, or the path on it, is no registry that this package may come from. */
export const sourceHost = entryRule(
  {
    title: 'A package comes from a host that is none of its registries',
    severity: 'error',
    sees: 'A `resolved` value whose host, or whose path on that host, is not a registry that the policy allows for this package. Hosts are compared as parsed origins.',
    why: 'Clients install what stands in the lockfile from where it says, with a hash that the same lockfile gives: one changed line installs the code of somebody else.',
    fix: 'Restore the line from the base, or run `npm install` with the right registry. Where the host is a registry of yours, name it under `lockfile: registries:`.',
    example: '"resolved": "https://registry.example.net/ms/-/ms-2.1.3.tgz"',
  },
  (entry, context) => {
    const address = context.index.addressOf(entry);
    if (address === undefined || address.url.host === '' || requestOf(entry, context) !== 'registry') return undefined;
    const { policy } = context;
    const allowed = policy.rootsFor(entry.name);
    const agreed = agreement(address, allowed);
    if (agreed === 'registry' || agreed === 'port') return undefined;
    // A registry of the policy, but not of this scope, is what identity/scope-registry tells.
    const isOther = policy.allRoots.some((root) => isSameHost(root, address.url));
    if (isOther && policy.hasOwnRegistry(entry.name)) return undefined;
    const found = agreed === 'path' ? `the path ${quote(address.url.pathname)} of ${quote(address.url.host)}` : quote(address.url.host);
    return {
      field: 'resolved',
      message: `${entry.name} comes from ${found}, which is none of its registries.`,
      fix: `It may come from ${oneOf(allowed.map(({ href }) => href))}: restore the line, or name the registry under "lockfile: registries:" in the policy.`,
    };
  },
);
