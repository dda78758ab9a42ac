/**
 * `composite-switch`, `composite-inputs`, `composite-outputs`: the action at the top reaches everything of an action, under the name that
 * contract.md section 8 gives it, and an empty input is an absent one. The section is repeated here on purpose.
 */
import { quote } from '@artifact-actions/core/foundation';
import type { ActionDescription } from '@artifact-actions/core/runner';
import { entriesOf, itemsOf, type Located, parseLocated, type Tree, textOf, valueAt } from '../../../repository/index.ts';
import { sourceOf } from '../../descriptions.ts';
import { type ContractRule, compareAll, type Fault, fault, textDiffers, type Written } from '../rule.ts';

const FILE = 'action.yml';

/** In the order of the steps: action to the mode that it has without being asked. */
const MODES: Readonly<Record<string, string>> = {
  'verify-lockfile': 'check',
  'version-bump': 'plan',
  'check-publish': 'check',
  'sign-and-sbom': 'off',
  'registry-cleanup': 'off',
};

/** What keeps its name, because it means the same for every action. */
const SHARED: readonly string[] = ['working-directory', 'config', 'dry-run', 'fail-on', 'summary', 'token'];

/** The input that is named after the action, the step that it starts, and the mode that it hands on. */
export const compositeSwitch: ContractRule = (description, tree) => {
  const { name } = description;
  const root = rootOf(tree);
  const mode = MODES[name] ?? '';
  const wanted = {
    [`inputs.${name}.default`]: mode,
    [`steps.${name}.if`]: `\${{ (inputs.${name} || '${mode}') != 'off' }}`,
    [`steps.${name}.uses`]: `$/actions/${name}`,
  };
  const found = [
    ...writtenAt(`inputs.${name}.default`, valueAt(root, 'inputs', name, 'default')),
    ...['if', 'uses'].flatMap((key) => writtenAt(`steps.${name}.${key}`, valueAt(stepOf(root, name), key))),
  ];
  return [...modeFaults(description, mode), ...orderFaults(name, root), ...compareAll(FILE, 'value', wanted, found, textDiffers('value'))];
};

export const compositeInputs: ContractRule = ({ name: action, inputs }, tree) => {
  const root = rootOf(tree);
  const handed = entriesOf(valueAt(stepOf(root, action), 'with')).map(({ key, line, value }) => ({
    name: key,
    line,
    value: textOf(value),
  }));
  const wanted = Object.fromEntries(Object.entries(inputs).map(([name, { default: given }]) => [name, expressionOf(action, name, given)]));
  const declared = entriesOf(valueAt(root, 'inputs')).map(({ key }) => key);
  const missing = Object.keys(inputs)
    .map((name) => compositeNameOf(action, name))
    .filter((name) => !declared.includes(name));
  return [
    ...missing.map((name) => fault(FILE, 1, `The input \`${name}\` is missing.`)),
    ...compareAll(FILE, `input that ${action} gets`, wanted, handed, textDiffers('value')),
  ];
};

export const compositeOutputs: ContractRule = ({ name: action, outputs }, tree) => {
  const found = entriesOf(valueAt(rootOf(tree), 'outputs')).filter(({ key }) => key.startsWith(`${action}-`));
  const wanted = Object.fromEntries(Object.keys(outputs).map((name) => [`${action}-${name}`, `\${{ steps.${action}.outputs.${name} }}`]));
  const written = found.map(({ key, line, value }) => ({ name: key, line, value: textOf(valueAt(value, 'value')) }));
  return compareAll(FILE, 'output', wanted, written, textDiffers('value'));
};

function compositeNameOf(action: string, name: string): string {
  if (name === 'mode') return action;
  return SHARED.includes(name) ? name : `${action}-${name}`;
}

/** Only the runner can fill in a default that is an expression; every other one is the action's own to fill in. */
function expressionOf(action: string, name: string, given: string | undefined): string {
  const input = `inputs.${compositeNameOf(action, name)}`;
  if (name === 'mode') return `\${{ ${input} || '${MODES[action] ?? ''}' }}`;
  return given?.startsWith('${{') === true ? given.replace('${{', `\${{ ${input} ||`) : `\${{ ${input} }}`;
}

/** The action refuses what is no mode, and names the input by which the user of the composite knows it. `off` never reaches it. */
function modeFaults({ name, inputs }: ActionDescription, preset: string): readonly Fault[] {
  const mode = inputs['mode'];
  const wrong = (message: string): readonly Fault[] => [
    { file: sourceOf(name), line: 1, message, fix: 'Describe the input `mode` with `mode()` of core/runner.' },
  ];
  if (mode === undefined) return wrong('There is no input `mode`, so that a mistyped switch of the composite cannot be refused.');
  if (preset !== 'off' && !('value' in mode.read(preset))) return wrong(`The default of the composite, \`${preset}\`, is no mode.`);
  const refusal = mode.read('off');
  if ('value' in refusal) return wrong('`off` is a mode, but means none in the composite.');
  return refusal.fix.includes(quote(name)) ? [] : wrong('The refusal of a mode does not name the input of the composite.');
}

function orderFaults(name: string, root: Located): readonly Fault[] {
  const order = Object.keys(MODES);
  const before = order.slice(0, order.indexOf(name));
  const steps = stepsOf(root);
  const at = steps.findIndex((step) => textOf(valueAt(step, 'id')) === name);
  const late = steps.slice(at + 1).find((step) => before.includes(textOf(valueAt(step, 'id')) ?? ''));
  return at === -1 || late === undefined ? [] : [fault(FILE, late.line, `The step belongs before that of ${name}.`)];
}

function stepOf(root: Located, action: string): Located | undefined {
  return stepsOf(root).find((step) => textOf(valueAt(step, 'id')) === action);
}

function stepsOf(root: Located): readonly Located[] {
  return itemsOf(valueAt(root, 'runs', 'steps'));
}

function writtenAt(name: string, node: Located | undefined): readonly Written<string | undefined>[] {
  return node === undefined ? [] : [{ name, line: node.line, value: textOf(node) }];
}

function rootOf(tree: Tree): Located {
  return parseLocated(tree.files.get(FILE)?.text ?? '').root;
}
