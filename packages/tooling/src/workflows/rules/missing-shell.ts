/** `missing-shell`: a `run` step of a composite action names its shell: there is no default (runner.md). */
import { entryAt, type Tree, textOf, type Violation, valueAt } from '../../repository/index.ts';
import { actionsOf, stepsOf } from '../files.ts';

export function missingShell(tree: Tree): readonly Violation[] {
  return actionsOf(tree).flatMap((file) =>
    stepsOf(file)
      .filter(({ node }) => entryAt(node, 'run') !== undefined && textOf(valueAt(node, 'shell')) === undefined)
      .map(({ line }) => ({
        rule: 'missing-shell',
        file: file.path,
        line,
        message: 'The step names no shell.',
        fix: 'Write `shell: bash`.',
      })),
  );
}
