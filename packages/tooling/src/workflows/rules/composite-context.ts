/** `composite-context`: a composite action reads what exists there: no secrets, variables or needs, which would be empty without a word. */
import { nodesBelow, type Tree, textOf, type Violation, valueAt } from '../../repository/index.ts';
import { contextsIn } from '../expressions.ts';
import { actionsOf } from '../files.ts';

/** Of the steps and outputs. `bad-default` speaks about the inputs. */
const CONTEXTS: readonly string[] = ['github', 'inputs', 'steps', 'job', 'runner', 'env', 'strategy', 'matrix'];

export function compositeContext(tree: Tree): readonly Violation[] {
  return actionsOf(tree).flatMap(({ path, root }) =>
    [valueAt(root, 'runs'), valueAt(root, 'outputs')].flatMap((part) =>
      [...(part === undefined ? [] : nodesBelow(part))].flatMap((node) => {
        const wrong = contextsIn(textOf(node) ?? '').filter((context) => !CONTEXTS.includes(context));
        return wrong.map((context) => ({
          rule: 'composite-context',
          file: path,
          line: node.line,
          message: `\`${context}\` does not exist in a composite action.`,
          fix: 'Declare an input, and let the workflow fill it.',
        }));
      }),
    ),
  );
}
