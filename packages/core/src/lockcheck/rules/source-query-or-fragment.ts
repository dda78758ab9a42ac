import { quote } from '../../foundation/index.ts';
import { entryRule } from '../rule.ts';

/** `source/query-or-fragment`: the address does not end with its path. */
export const sourceQueryOrFragment = entryRule(
  {
    title: 'An address has a query or a fragment',
    severity: 'warning',
    sees: 'A `resolved` value of a tarball with `?` or `#` in it.',
    why: 'Registries need neither. A query can carry a credential or choose other content, and it is where allow-lists that compare substrings are fooled.',
    fix: 'Remove it, or restore the line from the base.',
    example: '"resolved": "https://registry.example.com/ms/-/ms-2.1.3.tgz?from=mirror"',
  },
  (entry, { index }) => {
    const address = index.addressOf(entry);
    const rest = address && /[?#].*$/s.exec(address.written)?.[0];
    if (rest === undefined) return undefined;
    return {
      field: 'resolved',
      message: `The address of ${entry.name} ends with ${quote(rest, 60)}.`,
      fix: 'Remove everything from the "?" or "#" on.',
    };
  },
);
