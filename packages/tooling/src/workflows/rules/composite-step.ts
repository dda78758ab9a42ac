/** `composite-step`: a composite action chains actions, and runs no script: the runner's own image has neither node nor npm (runner.md). */
import { entryAt, type Tree, type Violation } from '../../repository/index.ts';
import { actionsOf, stepsOf } from '../files.ts';

export function compositeStep(tree: Tree): readonly Violation[] {
  return actionsOf(tree).flatMap((file) =>
    stepsOf(file)
      .filter(({ node }) => entryAt(node, 'run') !== undefined)
      .map(({ line }) => ({
        rule: 'composite-step',
        file: file.path,
        line,
        message: 'The step of a composite action runs a script.',
        fix: 'Write a JavaScript action, and use it as `$/actions/name`.',
      })),
  );
}
