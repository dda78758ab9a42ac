import { contentsDiffer, isWeaker } from '../integrity.ts';
import { entryRule } from '../rule.ts';

/** `integrity/changed`: the bytes of a version changed under its number. */
export const integrityChanged = entryRule(
  {
    title: 'A version has other bytes than at the base',
    severity: 'error',
    sees: 'An entry whose name and version stand at the base as well, with another digest, or with a stronger algorithm.',
    why: 'Published versions do not change. A changed digest under the same number is the sign of a replaced package.',
    fix: 'Restore the line from the base. Where the registry really serves other bytes, find out why before you accept them.',
    example: '"version": "2.1.3", "integrity": "sha512-<another digest than at the base>"',
  },
  (entry, { baseIndex }) => {
    const before = baseIndex?.contentsOf(entry) ?? [];
    if (entry.version === undefined || entry.integrity === undefined || before.length === 0) return undefined;
    if (!before.every(({ integrity }) => contentsDiffer(entry.integrity, integrity) || isWeaker(entry.integrity, integrity)))
      return undefined;
    return {
      field: 'integrity',
      message: `${entry.name}@${entry.version} has another integrity than at the base.`,
      fix: 'Restore the line from the base.',
    };
  },
);
