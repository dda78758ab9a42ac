import { oneOf, quote } from '../../foundation/index.ts';
import { agreement } from '../address.ts';
import { entryRule } from '../rule.ts';

/** `identity/scope-registry`: dependency confusion, on its line. */
export const identityScopeRegistry = entryRule(
  {
    title: 'A package of a private scope comes from another registry',
    severity: 'error',
    sees: 'A package whose scope has a registry of its own in the policy or .npmrc, but whose `resolved` value lies elsewhere; and a package that `internal` names at the public registry.',
    why: 'Dependency confusion: anybody can publish a package of that name where nobody looks after it, and a client that asks there installs it.',
    fix: 'Set `@scope:registry` in .npmrc, remove the entry and run `npm install` again.',
    example: '"node_modules/@example/auth": { "resolved": "https://registry.example.com/@example/auth/-/auth-9.9.9.tgz" }',
  },
  (entry, { index, policy }) => {
    const address = index.addressOf(entry);
    if (address === undefined) return undefined;
    const own = policy.hasOwnRegistry(entry.name) ? policy.rootsFor(entry.name) : [];
    const isElsewhere = own.length > 0 && ['none', 'path'].includes(agreement(address, own));
    const isPublic = policy.isInternal(entry.name) && agreement(address, policy.publicRoots) !== 'none';
    if (!isElsewhere && !isPublic) return undefined;
    const wanted = own.length > 0 ? oneOf(own.map(({ href }) => href)) : 'a registry of yours';
    return {
      field: 'resolved',
      message: `${entry.name} comes from ${quote(address.url.host)}, but must come from ${wanted}.`,
      fix: 'Point its scope to that registry in .npmrc, remove the entry and run "npm install" again.',
    };
  },
);
