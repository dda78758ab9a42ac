import { quote } from '../../foundation/index.ts';
import { entryRule } from '../rule.ts';

/** `source/git`: a package is cloned, not installed from a registry. */
export const sourceGit = entryRule(
  {
    title: 'A package comes from a git repository',
    severity: 'error',
    sees: 'An entry whose `resolved` value is a git address.',
    why: 'npm clones it, runs its prepare scripts and checks no hash; the repository can be deleted, or handed to somebody else.',
    fix: 'Publish the package to a registry and ask for a version. Where it has to stay, set `source/git` to `warning` or `off` under `lockfile: rules:`, or add an exception with a reason.',
    example: '"resolved": "git+ssh://git@github.com/example/ms.git#0b4e8b2f0c3a6d8e3f9f1d2c4b5a69788796a5b4"',
  },
  (entry) =>
    entry.source.kind === 'git'
      ? {
          field: 'resolved',
          message: `${entry.name} comes from the git repository ${quote(entry.source.url)}.`,
          fix: 'Ask for a published version, or allow it in the policy with a reason.',
        }
      : undefined,
);
