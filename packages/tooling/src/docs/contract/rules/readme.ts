/** `readme-inputs`, `readme-outputs`, `readme-permissions`, `readme-rules`: the tables of the README say what the code says. */
import { docsOf } from '@artifact-actions/core/foundation';
import type { ActionDescription } from '@artifact-actions/core/runner';
import { readTable } from '../readme-table.ts';
import { type ContractRule, compareAll } from '../rule.ts';

/** @param wanted the cells behind the name, by name. */
function tableRule(
  section: string,
  what: string,
  wanted: (description: ActionDescription) => Readonly<Record<string, readonly string[]>>,
): ContractRule {
  return (description, tree) => {
    const file = `actions/${description.name}/README.md`;
    const rows = readTable(tree.files.get(file)?.text ?? '', section);
    return compareAll(file, what, wanted(description), rows, (expected, found) => {
      const wrong = expected.findIndex((text, column) => found.at(column - expected.length) !== text);
      return wrong === -1 ? undefined : `has the cell "${found.at(wrong - expected.length) ?? ''}", not "${expected[wrong] ?? ''}"`;
    });
  };
}

export const readmeInputs: ContractRule = tableRule('inputs', 'input', ({ inputs }) =>
  mapValues(inputs, (input) => [input.shape, input.default === undefined ? '' : `\`${input.default}\``, input.description]),
);

export const readmeOutputs: ContractRule = tableRule('outputs', 'output', ({ outputs }) => mapValues(outputs, (meaning) => [meaning]));

export const readmePermissions: ContractRule = tableRule('permissions', 'permission', ({ permissions }) =>
  mapValues(permissions, (reason) => [reason]),
);

/** The first cell too: it links to the page of the rule. */
export const readmeRules: ContractRule = tableRule('rules', 'rule', ({ rules }) =>
  mapValues(rules, ({ severity, title }, id) => [`[\`${id}\`](../../${docsOf(id)})`, severity, title]),
);

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value, key: string) => readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
