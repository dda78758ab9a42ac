import { entryRule } from '../rule.ts';

/** `source/userinfo`: the address has a user or a password in it. */
export const sourceUserinfo = entryRule(
  {
    title: 'An address contains a user or a password',
    severity: 'error',
    sees: 'A `resolved` value with something in front of an `@` before the host.',
    why: 'It is either a credential that everybody can read who can read the repository, or a host name that is put there to be mistaken for the real one.',
    fix: 'Remove it from the address and revoke it if it is a credential; credentials belong into .npmrc as `${VARIABLE}`.',
    example: '"resolved": "https://registry.example.com@example.net/ms/-/ms-2.1.3.tgz"',
  },
  (entry, { index }) => {
    const address = index.addressOf(entry);
    if (address === undefined || !address.authority.includes('@')) return undefined;
    return {
      field: 'resolved',
      message: `The address of ${entry.name} has a user or a password in front of the host "${address.url.host}".`,
      fix: 'Remove everything between "//" and "@" (the "@" too), and revoke it if it is a credential.',
    };
  },
);
