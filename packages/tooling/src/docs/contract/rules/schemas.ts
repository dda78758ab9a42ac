/** `schema-policy`, `schema-report`: both JSON Schemas know the action, and exactly its rules. */
import type { ActionDescription } from '@artifact-actions/core/runner';
import { itemsOf, type Located, parseLocated, type Tree, textOf, valueAt } from '../../../repository/index.ts';
import { groupOf } from '../../catalogue.ts';
import { policyKeyOf } from '../../policy-key.ts';
import { type ContractRule, compareAll, fault, type Written } from '../rule.ts';

const POLICY = 'schema/artifacts.schema.json';
const REPORT = 'schema/report.schema.json';

export const schemaPolicy: ContractRule = (description, tree) => {
  const key = policyKeyOf(description.name);
  const names = valueAt(rootOf(POLICY, tree), 'properties', key, 'properties', 'rules', 'propertyNames', 'enum');
  const ids = Object.keys(description.rules);
  return compareAll(POLICY, 'rule', namesOf([...ids, ...ids.map((id) => `${groupOf(id)}/*`)]), wordsOf(names), () => undefined);
};

export const schemaReport: ContractRule = (description, tree) => {
  const root = rootOf(REPORT, tree);
  const known = wordsOf(valueAt(root, 'properties', 'action', 'enum')).some(({ name }) => name === description.name);
  const part = itemsOf(valueAt(root, 'allOf')).find((each) => isAbout(each, description));
  const rules = wordsOf(valueAt(part, 'then', 'properties', 'findings', 'items', 'properties', 'rule', 'enum'));
  return [
    ...(known ? [] : [fault(REPORT, 1, `The action \`${description.name}\` is missing.`)]),
    ...(valueAt(part, 'then', 'properties', 'plan', 'properties')
      ? []
      : [fault(REPORT, 1, `The plan of \`${description.name}\` is missing.`)]),
    ...compareAll(REPORT, 'rule', namesOf(Object.keys(description.rules)), rules, () => undefined),
  ];
};

function isAbout(part: Located, { name }: ActionDescription): boolean {
  return textOf(valueAt(part, 'if', 'properties', 'action', 'const')) === name;
}

function wordsOf(list: Located | undefined): readonly Written<undefined>[] {
  return itemsOf(list).map((item) => ({ name: textOf(item) ?? '', line: item.line, value: undefined }));
}

function namesOf(names: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(names.map((name) => [name, true]));
}

function rootOf(file: string, tree: Tree): Located {
  return parseLocated(tree.files.get(file)?.text ?? '').root;
}
