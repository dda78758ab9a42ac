/** The tables in an action's README. The text around them is written by hand. Pure. */
import { ArtifactError, docsOf, quote } from '@artifact-actions/core/foundation';
import type { ActionDescription } from '@artifact-actions/core/runner';
import { code, table } from './markdown.ts';

type Section = 'inputs' | 'outputs' | 'permissions' | 'rules';

const TABLES: Readonly<Record<Section, (description: ActionDescription) => string>> = {
  inputs: inputsTable,
  outputs: ({ outputs }) => table(['Output', 'Meaning'], codeRows(outputs)),
  permissions: ({ permissions }) => table(['Permission', 'What for'], codeRows(permissions)),
  rules: rulesTable,
};

/**
 * @param text the README as it is.
 * @param file as it is shown.
 * @returns the same with what stands between the markers written anew.
 * @throws ArtifactError `INTERNAL` where a marker is missing.
 */
export function fillReadme(text: string, file: string, description: ActionDescription): string {
  return Object.entries(TABLES).reduce((filled, [section, render]) => fill(filled, file, section, render(description)), text);
}

function fill(text: string, file: string, section: string, content: string): string {
  const [open, close] = [`<!-- ${section} -->`, `<!-- /${section} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start === -1 || end < start) throw unmarked(file, open, close, start === -1 ? open : close);
  return `${text.slice(0, start)}${open}\n\n${content}\n\n${text.slice(end)}`;
}

function unmarked(file: string, open: string, close: string, missing: string): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: `${file} lacks the marker ${quote(missing)}, so that a generated table has no place.`,
    wanted: `${open} and, below it, ${close}`,
    found: 'nothing',
    fix: `Write the lines ${open} and ${close} where the table belongs, then run npm run docs.`,
  });
}

function inputsTable({ inputs }: ActionDescription): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input.shape,
    input.default === undefined ? '' : code(input.default),
    input.description,
  ]);
  return table(['Input', 'Value', 'Default', 'Meaning'], rows);
}

function rulesTable({ rules }: ActionDescription): string {
  const rows = Object.entries(rules).map(([id, { severity, title }]) => [`[${code(id)}](../../${docsOf(id)})`, severity, title]);
  return table(['Rule', 'Default', 'What it reports'], rows);
}

function codeRows(meanings: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return Object.entries(meanings).map(([name, meaning]) => [code(name), meaning]);
}
