import { parseIntegrity, strongest } from '../../npm/index.ts';
import { entryRule } from '../rule.ts';

/** `integrity/multiple`: two answers to the question which bytes are meant. */
export const integrityMultiple = entryRule(
  {
    title: 'An integrity value accepts two different contents',
    severity: 'error',
    sees: 'An `integrity` value with two different digests of its strongest algorithm. A weaker algorithm beside it is fine.',
    why: 'Clients accept either: the second digest lets other bytes in under the first one’s cover.',
    fix: 'Restore the line from the base, or keep only the digest that the registry gives.',
    example: '"integrity": "sha512-<digest of the package> sha512-<digest of another one>"',
  },
  ({ integrity, requiredAs }) => {
    const parsed = integrity === undefined ? undefined : parseIntegrity(integrity);
    if (parsed?.kind !== 'valid') return undefined;
    const digests = new Set(strongest(parsed.hashes).map(({ digest }) => digest));
    if (digests.size < 2) return undefined;
    return {
      field: 'integrity',
      message: `The integrity of ${requiredAs} accepts ${digests.size} different contents.`,
      fix: 'Keep only the digest that the registry gives.',
    };
  },
);
