/** `action-about`, `action-inputs`, `action-outputs`, `action-runs`: action.yml says what the code says. */
import type { ActionDescription, Input } from '@artifact-actions/core/runner';
import { entriesOf, type Located, parseLocated, type Tree, textOf, valueAt } from '../../../repository/index.ts';
import { type ContractRule, compareAll, fault, textDiffers, type Written } from '../rule.ts';

const fileOf = ({ name }: ActionDescription): string => `actions/${name}/action.yml`;

export const actionAbout: ContractRule = (description, tree) => {
  const { title, description: about, icon, color } = description;
  const root = rootOf(description, tree);
  const wanted = { name: title, description: about, 'branding.icon': icon, 'branding.color': color };
  const found = Object.keys(wanted).flatMap((path): readonly Written<string>[] => {
    const value = valueAt(root, ...path.split('.'));
    return value === undefined ? [] : [{ name: path, line: value.line, value: textOf(value) ?? '' }];
  });
  return compareAll(fileOf(description), 'key', wanted, found, textDiffers('value'));
};

export const actionInputs: ContractRule = (description, tree) =>
  compareAll(fileOf(description), 'input', description.inputs, writtenIn(rootOf(description, tree), 'inputs'), inputDiffers);

export const actionOutputs: ContractRule = (description, tree) => {
  const found = writtenIn(rootOf(description, tree), 'outputs');
  return compareAll(fileOf(description), 'output', description.outputs, found, (wanted, node) =>
    textDiffers('description')(wanted, textOf(valueAt(node, 'description'))),
  );
};

/** Every action runs on Node 24, from its own bundle, which is committed. */
export const actionRuns: ContractRule = (description, tree) => {
  const file = fileOf(description);
  const runs = valueAt(rootOf(description, tree), 'runs');
  const [using, main] = [textOf(valueAt(runs, 'using')), textOf(valueAt(runs, 'main'))];
  const bundle = `dist/${description.name}/index.js`;
  const line = runs?.line ?? 1;
  return [
    ...(using === 'node24' ? [] : [fault(file, line, `The action runs on \`${using ?? ''}\`, not on \`node24\`.`)]),
    ...(main === `../../${bundle}` ? [] : [fault(file, line, `The action runs \`${main ?? ''}\`, not its bundle \`../../${bundle}\`.`)]),
    ...(tree.files.has(bundle) ? [] : [{ file, line, message: `There is no \`${bundle}\`.`, fix: 'Run `npm run build` and commit dist.' }]),
  ];
};

function inputDiffers(wanted: Input, found: Located): string | undefined {
  if (textOf(valueAt(found, 'required')) !== 'false') return 'is not "required: false"';
  const fallback = valueAt(found, 'default');
  const isText = fallback === undefined || (fallback.kind === 'scalar' && typeof fallback.value === 'string');
  if (!isText || textOf(fallback) !== wanted.default)
    return `has the default "${textOf(fallback) ?? ''}", not the text "${wanted.default ?? ''}"`;
  return textDiffers('description')(wanted.description, textOf(valueAt(found, 'description')));
}

function writtenIn(root: Located, section: string): readonly Written<Located>[] {
  return entriesOf(valueAt(root, section)).map(({ key, line, value }) => ({ name: key, line, value }));
}

function rootOf(description: ActionDescription, tree: Tree): Located {
  return parseLocated(tree.files.get(fileOf(description))?.text ?? '').root;
}
