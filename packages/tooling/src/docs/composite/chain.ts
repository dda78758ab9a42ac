/** The chain: which actions there are, in the order in which the composite runs them. Pure. Spec: contract.md section 8. */
import { ArtifactError, oneOf } from '@artifact-actions/core/foundation';
import type { ActionDescription } from '@artifact-actions/core/runner';

/** What is no mode of any action: its step is left out. */
export const OFF = 'off';

/** Action to the mode that it has in the composite without being asked: none of them changes anything. */
const CHAIN: Readonly<Record<string, string>> = {
  'verify-lockfile': 'check',
  'version-bump': 'plan',
  'check-publish': 'check',
  'sign-and-sbom': OFF,
  'registry-cleanup': OFF,
};

export interface Link {
  readonly description: ActionDescription;
  /** The default of the composite's input that is named after the action. */
  readonly mode: string;
}

/**
 * @returns the actions that exist, in the order of the chain.
 * @throws ArtifactError `INTERNAL` for an action that has no place in it.
 */
export function chainOf(descriptions: readonly ActionDescription[]): readonly Link[] {
  const stray = descriptions.find(({ name }) => CHAIN[name] === undefined);
  if (stray !== undefined) throw placeless(stray.name);
  return Object.entries(CHAIN).flatMap(([action, mode]) =>
    descriptions.filter(({ name }) => name === action).map((description) => ({ description, mode })),
  );
}

function placeless(action: string): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: `The action ${action} has no place in the composite.`,
    wanted: oneOf(Object.keys(CHAIN)),
    found: action,
    fix: 'Add the action to packages/tooling/src/docs/composite/chain.ts.',
  });
}
