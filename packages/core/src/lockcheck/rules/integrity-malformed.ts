import { quote } from '../../foundation/index.ts';
import { parseIntegrity } from '../../npm/index.ts';
import { entryRule } from '../rule.ts';

/** `integrity/malformed`: a hash that checks nothing. */
export const integrityMalformed = entryRule(
  {
    title: 'An integrity value is malformed',
    severity: 'error',
    sees: 'An `integrity` value with an unknown algorithm, a digest of the wrong length, or one that is no canonical base64.',
    why: 'Clients skip the hashes that they do not understand: the value looks like a check and is none.',
    fix: 'Restore the line from the base, or remove the entry and run `npm install` again.',
    example: '"integrity": "sha512-AAAA"',
  },
  ({ integrity, requiredAs }) => {
    const parsed = integrity === undefined ? undefined : parseIntegrity(integrity);
    if (integrity === undefined || parsed?.kind !== 'malformed') return undefined;
    return {
      field: 'integrity',
      message: `The integrity of ${requiredAs} is ${quote(integrity, 110)}: ${parsed.because}.`,
      fix: 'Restore the line, or remove the entry and run "npm install" again.',
    };
  },
);
