import { quote } from '../../foundation/index.ts';
import { entryRule } from '../rule.ts';

/** `source/git-mutable`: a git address without a commit. */
export const sourceGitMutable = entryRule(
  {
    title: 'A git address does not name a commit',
    severity: 'error',
    sees: 'A git address whose fragment is not a full commit SHA.',
    why: 'A branch or a tag can be moved: the next install takes other code under the same line.',
    fix: 'Run `npm install` again: npm writes the commit. Or write `#` and the 40 hex characters of the commit.',
    example: '"resolved": "git+https://github.com/example/ms.git#main"',
  },
  (entry) => {
    if (entry.source.kind !== 'git' || /#(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(entry.source.url)) return undefined;
    return {
      field: 'resolved',
      message: `${entry.name} comes from ${quote(entry.source.url)}, which names no commit.`,
      fix: 'Write "#" and the full SHA of the commit at the end.',
    };
  },
);
