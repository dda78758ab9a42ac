import { quote } from '../../foundation/index.ts';
import { leavesWorkspace } from '../path.ts';
import { entryRule } from '../rule.ts';

/** `source/link-outside`: a link to a folder outside the repository. */
export const sourceLinkOutside = entryRule(
  {
    title: 'A link leads out of the repository',
    severity: 'error',
    sees: 'An entry with `"link": true`, or a folder of the project, whose path is absolute or leads out of the workspace.',
    why: 'What lies there is chosen by the machine that installs, not by the commit.',
    fix: 'Move the folder into the repository, or ask for a published version.',
    example: '"node_modules/ms": { "resolved": "../../tmp/ms", "link": true }',
  },
  (entry, { lockfile }) => {
    const { source } = entry;
    if ((source.kind !== 'link' && source.kind !== 'workspace') || !leavesWorkspace(lockfile.file, source.path)) return undefined;
    return {
      field: source.kind === 'link' ? 'resolved' : 'key',
      message: `${entry.requiredAs} is the folder ${quote(source.path)}, which lies outside the repository.`,
      fix: 'Move the folder into the repository.',
    };
  },
);
