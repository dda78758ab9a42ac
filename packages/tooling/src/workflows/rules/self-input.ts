/** `self-input`: whoever uses a part of this repository gives it inputs that it has. GitHub ignores others of an action, with a warning. */
import { oneOf } from '@artifact-actions/core/foundation';
import { entriesOf, type Tree, type Violation, valueAt } from '../../repository/index.ts';
import { type SelfUse, selfUsesOf } from '../self.ts';

export function selfInput(tree: Tree): readonly Violation[] {
  return selfUsesOf(tree).flatMap((use) => {
    const { file, node, path, target } = use;
    // `self-target` speaks about one that is not there.
    if (target === undefined) return [];
    const declared = inputsOf(use);
    const unknown = entriesOf(valueAt(node, 'with')).filter(({ key }) => !declared.includes(key));
    const what = path === '' ? 'The composite action' : `\`${path}\``;
    const fix = declared.length === 0 ? 'Remove it.' : `Use ${oneOf(declared)}.`;
    return unknown.map(({ key, line }) => ({
      rule: 'self-input',
      file: file.path,
      line,
      message: `${what} has no input \`${key}\`.`,
      fix,
    }));
  });
}

function inputsOf({ kind, target }: SelfUse): readonly string[] {
  const inputs = kind === 'action' ? valueAt(target?.root, 'inputs') : valueAt(target?.root, 'on', 'workflow_call', 'inputs');
  return entriesOf(inputs).map(({ key }) => key);
}
