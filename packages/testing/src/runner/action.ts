/** Reads what the runner needs of an action's action.yml. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ArtifactError } from '@artifact-actions/core/foundation';
import { parse } from 'yaml';
import { fieldsOf } from '../fields/index.ts';

export interface Action {
  /** The script that the runner starts. */
  readonly main: string;
  /** The declared inputs with their defaults, expressions unevaluated; an input without a default is empty. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** @throws ArtifactError `FILE_NOT_FOUND`, or `INPUT_INVALID` where the file describes no JavaScript action. */
export async function readAction(root: string, name: string): Promise<Action> {
  const folder = join(root, 'actions', name);
  const file = join(folder, 'action.yml');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ArtifactError('FILE_NOT_FOUND', {
      message: `There is no action "${name}": ${file} cannot be read.`,
      wanted: 'the name of a folder under actions/',
      found: name,
      fix: 'Correct the name in the test.',
      cause,
    });
  });
  const { inputs, runs } = fieldsOf(parse(text));
  const main = fieldsOf(runs)['main'];
  if (typeof main !== 'string') throw noScript(file);
  return {
    main: resolve(folder, main),
    inputs: new Map(Object.entries(fieldsOf(inputs)).map(([input, value]) => [input, defaultOf(value)])),
  };
}

function defaultOf(input: unknown): string {
  const value = fieldsOf(input)['default'];
  return value === undefined || value === null ? '' : String(value);
}

function noScript(file: string): ArtifactError {
  return new ArtifactError('INPUT_INVALID', {
    message: `${file} describes no JavaScript action.`,
    wanted: 'runs.main',
    found: 'none',
    fix: 'The bundle runner starts JavaScript actions only.',
  });
}
