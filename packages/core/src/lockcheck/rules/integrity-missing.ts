import { entryRule } from '../rule.ts';

/** `integrity/missing`: nothing says which bytes are meant. */
export const integrityMissing = entryRule(
  {
    title: 'An entry has no integrity',
    severity: 'error',
    sees: 'An entry of a registry package or a tarball without `integrity`. What lies inside the tarball of another package needs none, and git has commits instead.',
    why: 'The client installs whatever the address serves on the day.',
    fix: 'Remove the entry (or node_modules and the lockfile) and run `npm install` again: npm fills it in.',
    example: '"node_modules/ms": { "version": "2.1.3", "resolved": "https://registry.example.com/ms/-/ms-2.1.3.tgz" }',
  },
  (entry) => {
    const { source } = entry;
    if (entry.integrity !== undefined || entry.bundled) return undefined;
    if (source.kind !== 'tarball' && source.kind !== 'unstated' && source.kind !== 'file') return undefined;
    return {
      field: 'key',
      message: `${entry.requiredAs} has no integrity.`,
      fix: 'Remove the entry and run "npm install" again, or restore it.',
    };
  },
);
