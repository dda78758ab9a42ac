import { entryRule } from '../rule.ts';

/** `source/missing`: an entry does not say where it comes from, while the others do. */
export const sourceMissing = entryRule(
  {
    title: 'An entry does not say where its package comes from',
    severity: 'error',
    sees: 'An entry of a registry package without `resolved`, in a file whose other entries have it. A file that leaves it out everywhere (`omit-lockfile-registry-resolved`) is understood, and so is what lies inside the tarball of another package.',
    why: 'The client then asks whatever registry is configured where it runs: this is how a public package of the same name takes the place of an internal one.',
    fix: 'Run `npm install` with a recent npm: it fills in what is missing. Or restore the entry from the base.',
    example: '"node_modules/ms": { "version": "2.1.3", "integrity": "sha512-…" }',
  },
  (entry, { index }) => {
    if (entry.source.kind !== 'unstated' || entry.bundled || !index.statesOrigins) return undefined;
    return {
      field: 'key',
      message: `${entry.requiredAs} does not say where it comes from, while other entries of the file do.`,
      fix: 'Run "npm install" to fill in "resolved", or restore the entry.',
    };
  },
);
