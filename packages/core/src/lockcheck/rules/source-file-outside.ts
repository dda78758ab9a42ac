import { quote } from '../../foundation/index.ts';
import { leavesWorkspace } from '../path.ts';
import { entryRule } from '../rule.ts';

/** `source/file-outside`: a tarball from outside the repository. */
export const sourceFileOutside = entryRule(
  {
    title: 'A tarball lies outside the repository',
    severity: 'error',
    sees: 'A `file:` address that is absolute or leads out of the workspace.',
    why: 'What lies there is chosen by the machine that installs, not by the commit.',
    fix: 'Move the tarball into the repository, or ask for a published version.',
    example: '"resolved": "file:../../tmp/ms-2.1.3.tgz"',
  },
  (entry, { lockfile }) => {
    if (entry.source.kind !== 'file' || !leavesWorkspace(lockfile.file, entry.source.path)) return undefined;
    return {
      field: 'resolved',
      message: `${entry.name} comes from the file ${quote(entry.source.path)}, which lies outside the repository.`,
      fix: 'Move the file into the repository.',
    };
  },
);
