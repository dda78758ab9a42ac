import { strongestAlgorithm } from '../integrity.ts';
import { entryRule } from '../rule.ts';

/** `integrity/weak`: a hash that can be forged. */
export const integrityWeak = entryRule(
  {
    title: 'An integrity value uses a weak algorithm',
    severity: 'warning',
    sees: 'An `integrity` value with sha1 as its strongest algorithm, or with md5, which is an error. It is silent where the same version has sha512 elsewhere in the file.',
    why: 'Two different files with the same sha1 or md5 can be made.',
    fix: 'Remove the entry and run `npm install` again: npm records sha512 where the registry has it.',
    example: '"integrity": "sha1-Zm9vYmFyYmF6cXV4cXV1eGZvb2I="',
  },
  (entry, { index }) => {
    const algorithm = strongestAlgorithm(entry.integrity);
    if (algorithm !== 'sha1' && algorithm !== 'md5') return undefined;
    const twins = index.contentsOf(entry);
    if (twins.some(({ integrity }) => strongestAlgorithm(integrity) === 'sha512')) return undefined;
    return {
      field: 'integrity',
      message: `The integrity of ${entry.requiredAs} is ${algorithm}, with which two contents can be made to agree.`,
      fix: 'Remove the entry and run "npm install" again for a sha512.',
      severity: algorithm === 'md5' ? 'error' : 'warning',
    };
  },
);
