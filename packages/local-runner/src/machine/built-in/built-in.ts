/** What stands in for an action of another owner. */
import { ArtifactError } from '@artifact-actions/core/foundation';
import type { UsesStep } from '../../model/index.ts';
import type { Active } from '../stage.ts';

export interface BuiltIn {
  /** The inputs that it honours, with their defaults. Every other one is refused by name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Whatever it throws is its failure. */
  readonly run: (call: BuiltInCall) => Promise<void>;
}

export interface BuiltInCall {
  readonly active: Active;
  readonly step: UsesStep;
  /** An empty input is an absent one. */
  readonly input: (name: string) => string;
}

/** The text of an error that the action would show. */
export function failed(message: string, wanted: string, found: string): ArtifactError {
  return new ArtifactError('INPUT_INVALID', { message, wanted, found, fix: 'Correct the inputs of the step.' });
}

/** YAML's booleans as the toolkit reads them. Facts: actions/toolkit, core.ts (getBooleanInput). */
export function isTrue({ input }: BuiltInCall, name: string): boolean {
  const value = input(name);
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['false', 'False', 'FALSE'].includes(value)) return false;
  throw failed(`The input "${name}" is no boolean.`, 'true or false', value);
}
