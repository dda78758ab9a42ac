/** The tables of inputs and outputs, the same on every page. Pure. */
import type { Input } from '@artifact-actions/core/runner';
import { code, table } from './markdown.ts';

/** What people are told of an input. */
export interface NamedInput extends Pick<Input, 'description' | 'shape' | 'default'> {
  readonly name: string;
}

export function inputsTable(inputs: readonly NamedInput[]): string {
  const rows = inputs.map(({ name, shape, default: given, description }) => [
    code(name),
    shape,
    given === undefined ? '' : code(given),
    description,
  ]);
  return table(['Input', 'Value', 'Default', 'Meaning'], rows);
}

/** @param meanings name to meaning. */
export function meaningsTable(head: readonly [string, string], meanings: Readonly<Record<string, string>>): string {
  return table(
    head,
    Object.entries(meanings).map(([name, meaning]) => [code(name), meaning]),
  );
}
