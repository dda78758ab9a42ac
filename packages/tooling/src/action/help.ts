/** What `--help` prints. Pure. */
import { isJsonObject } from '@artifact-actions/core/foundation';
import type { Paint } from '../terminal/paint.ts';
import { SECTION_COLUMNS, section } from '../terminal/section.ts';
import { type Row, table } from '../terminal/table.ts';

const USAGE = [
  'npm run action -- NAME [--INPUT VALUE | --INPUT=VALUE | --INPUT]…',
  '                       [--event FILE] [--workspace DIR] [--json] [--help]',
];

const FLAGS: readonly Row[] = [
  ['--INPUT', 'An input of the action. Alone it means true; a value that begins with -- needs the =; given again, it adds a line.'],
  ['--event', 'A file with the payload of an event. Without it, the run is that of a push that says nothing.'],
  ['--workspace', 'The folder to work on, GITHUB_WORKSPACE; without it, the folder that you are in.'],
  ['--json', 'Print the report and nothing else.'],
  ['--help', 'Print this; behind the name of an action, also its inputs.'],
];

export function renderUsage(actions: readonly string[], paint: Paint): readonly string[] {
  return [
    'Runs the committed bundle of an action on this machine. GITHUB_TOKEN, where it is set, is its token.',
    '',
    ...USAGE,
    '',
    ...section('Flags', table(FLAGS, SECTION_COLUMNS), paint),
    ...section('Actions', actions, paint),
  ];
}

/** @param declared the parsed action.yml. */
export function renderInputs(declared: unknown, paint: Paint): readonly string[] {
  const { description, inputs } = isJsonObject(declared) ? declared : {};
  const rows = Object.entries(isJsonObject(inputs) ? inputs : {}).map(([name, input]) => inputRow(name, input));
  return [String(description).trim(), '', ...section('Inputs', table([['Input', 'Default', 'Meaning'], ...rows], SECTION_COLUMNS), paint)];
}

function inputRow(name: string, input: unknown): Row {
  const { default: given = '', description = '' } = isJsonObject(input) ? input : {};
  return [`--${name}`, String(given), String(description).trim()];
}
