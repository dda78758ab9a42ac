/** The tables of docs/workflows.md, by their markers: what a caller of each workflow gives, grants and gets. Pure. */
import { posix } from 'node:path';
import { entriesOf, type Tree, textOf, valueAt } from '../repository/index.ts';
import { isCallable, requiredBy, workflowsOf, type YamlFile } from '../workflows/index.ts';
import { code, table } from './markdown.ts';

/** Three sections for each workflow that can be called, named after its file: `check-inputs`, `check-permissions`, `check-outputs`. */
export function workflowTables(tree: Tree): Readonly<Record<string, string>> {
  return Object.fromEntries(
    workflowsOf(tree)
      .filter(isCallable)
      .flatMap((file) => {
        const name = posix.basename(file.path, '.yml');
        return [
          [`${name}-inputs`, table(['Input', 'Type', 'Meaning'], rowsOf(file, 'inputs', ['type', 'description']))],
          [
            `${name}-permissions`,
            table(
              ['Permission'],
              Object.entries(requiredBy(file)).map(([key, level]) => [code(`${key}: ${level}`)]),
            ),
          ],
          [`${name}-outputs`, table(['Output', 'Meaning'], rowsOf(file, 'outputs', ['description']))],
        ];
      }),
  );
}

function rowsOf({ root }: YamlFile, section: string, columns: readonly string[]): readonly (readonly string[])[] {
  const entries = entriesOf(valueAt(root, 'on', 'workflow_call', section));
  return entries.map(({ key, value }) => [code(key), ...columns.map((column) => textOf(valueAt(value, column)) ?? '')]);
}
