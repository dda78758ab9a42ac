/** `bad-default`: the default of an input uses only what exists before the action starts (runner.md). */
import { entriesOf, type Located, type Tree, textOf, type Violation, valueAt } from '../../repository/index.ts';
import { contextsIn } from '../expressions.ts';
import { type YamlFile, yamlFilesOf } from '../files.ts';

const ACTION_CONTEXTS: readonly string[] = ['github', 'strategy', 'matrix', 'job', 'runner'];
/** Of a reusable workflow: GitHub's table of context availability, `on.workflow_call.inputs.<id>.default`. */
const WORKFLOW_CONTEXTS: readonly string[] = ['github', 'inputs', 'vars'];

export function badDefault(tree: Tree): readonly Violation[] {
  return yamlFilesOf(tree).flatMap((file) => [
    ...faults(file, valueAt(file.root, 'inputs'), ACTION_CONTEXTS),
    ...faults(file, valueAt(file.root, 'on', 'workflow_call', 'inputs'), WORKFLOW_CONTEXTS),
  ]);
}

function faults(file: YamlFile, inputs: Located | undefined, allowed: readonly string[]): readonly Violation[] {
  return entriesOf(inputs).flatMap(({ key, value }) => {
    const fallback = valueAt(value, 'default');
    const wrong = contextsIn(textOf(fallback) ?? '').filter((context) => !allowed.includes(context));
    return wrong.map((context) => ({
      rule: 'bad-default',
      file: file.path,
      line: fallback?.line ?? value.line,
      message: `The default of \`${key}\` uses \`${context}\`, which does not exist there.`,
      fix: `Use ${allowed.join(', ')}, or read the value in the code.`,
    }));
  });
}
