/** The arguments of `npm run action`. A flag that is none of its own is an input of the action, which knows best which it has. Pure. */
import { ArtifactError, quote } from '@artifact-actions/core/foundation';

export interface Arguments {
  /** The action; undefined where none is named. */
  readonly name: string | undefined;
  readonly inputs: Readonly<Record<string, string>>;
  /** A file with the payload of an event, as the user wrote it. */
  readonly event: string | undefined;
  /** As the user wrote it. */
  readonly workspace: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

/** Of the command itself, with a value and without: no action may have an input of such a name. */
const PATHS = ['event', 'workspace'] as const;
const SWITCHES = ['help', 'json'] as const;
export const OWN_FLAGS: readonly string[] = [...PATHS, ...SWITCHES];

/** @throws ArtifactError `INPUT_INVALID` for words that mean nothing here. */
export function parseArguments(words: readonly string[]): Arguments {
  const read = readWords(words);
  const [name, surplus] = read.filter(({ flag }) => flag === undefined).map(({ value }) => value);
  if (surplus !== undefined) throw refused(surplus, 'one action, and everything else as --input value');
  const own = (flag: string): readonly (string | undefined)[] => read.filter((each) => each.flag === flag).map(({ value }) => value);
  const [event, workspace] = PATHS.map((flag) => pathOf(flag, own(flag)));
  const [help = false, json = false] = SWITCHES.map((flag) => isOn(flag, own(flag)));
  return { name, inputs: inputsOf(read), event, workspace, json, help };
}

interface Word {
  /** undefined for a word that is no flag. */
  readonly flag: string | undefined;
  readonly value: string | undefined;
}

/** `--flag=value`, `--flag value` where the value does not begin with `--`, `--flag` alone. */
function readWords(words: readonly string[]): readonly Word[] {
  const read: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, flag, value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (flag === undefined && word.startsWith('-')) throw refused(word, '--input value');
    const next = words[at + 1];
    const takesNext =
      flag !== undefined && value === undefined && !SWITCHES.some((each) => each === flag) && next?.startsWith('--') === false;
    read.push({ flag, value: takesNext ? next : flag === undefined ? word : value });
    if (takesNext) at += 1;
  }
  return read;
}

/** An input alone is `true`; one that comes again adds a line, as lists have them. */
function inputsOf(read: readonly Word[]): Readonly<Record<string, string>> {
  const inputs = new Map<string, string>();
  for (const { flag, value = 'true' } of read) {
    if (flag === undefined || OWN_FLAGS.includes(flag)) continue;
    const before = inputs.get(flag);
    inputs.set(flag, before === undefined ? value : `${before}\n${value}`);
  }
  return Object.fromEntries(inputs);
}

function pathOf(flag: string, values: readonly (string | undefined)[]): string | undefined {
  if (values.length > 1 || (values.length === 1 && !values[0])) throw refused(`--${flag}`, `--${flag} once, with a path behind it`);
  return values[0];
}

function isOn(flag: string, values: readonly (string | undefined)[]): boolean {
  if (values.some((value) => value !== undefined)) throw refused(`--${flag}=${values.join()}`, `--${flag} without a value`);
  return values.length > 0;
}

function refused(word: string, wanted: string): ArtifactError {
  return new ArtifactError('INPUT_INVALID', {
    message: `${quote(word)} is not understood here: wanted is ${wanted}.`,
    wanted,
    found: quote(word),
    fix: 'npm run action -- --help',
  });
}
