/** `no-links`: a dangling link anywhere breaks `uses: $/…` for every caller, so there is none at all (runner.md). */
import type { Tree, Violation } from '../../repository/index.ts';

export function noLinks(tree: Tree): readonly Violation[] {
  return [...tree.files]
    .filter(([, { kind }]) => kind === 'link')
    .map(([file, { text }]) => {
      return {
        rule: 'no-links',
        file,
        line: 1,
        message: `The file is a symbolic link to ${text}.`,
        fix: 'Commit the file itself, or let a script make the link.',
      };
    });
}
