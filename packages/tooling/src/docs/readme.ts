/** The tables in an action's README, by their markers. The text around them is written by hand. Pure. */
import { docsOf } from '@artifact-actions/core/foundation';
import type { ActionDescription } from '@artifact-actions/core/runner';
import { code, table } from './markdown.ts';
import { inputsTable, meaningsTable } from './tables.ts';

export function readmeTables({ inputs, outputs, permissions, rules }: ActionDescription): Readonly<Record<string, string>> {
  return {
    inputs: inputsTable(Object.entries(inputs).map(([name, input]) => ({ ...input, name }))),
    outputs: meaningsTable(['Output', 'Meaning'], outputs),
    permissions: meaningsTable(['Permission', 'What for'], permissions),
    rules: rulesTable(rules),
  };
}

function rulesTable(rules: ActionDescription['rules']): string {
  const rows = Object.entries(rules).map(([id, { severity, title }]) => [`[${code(id)}](../../${docsOf(id)})`, severity, title]);
  return table(['Rule', 'Default', 'What it reports'], rows);
}
