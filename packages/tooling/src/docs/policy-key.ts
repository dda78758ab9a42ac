/** Which key of the policy file is an action's. Pure. Spec: contract.md section 7. */
import { ArtifactError } from '@artifact-actions/core/foundation';

const KEYS: Readonly<Record<string, string>> = {
  'version-bump': 'version',
  'check-publish': 'publish',
  'verify-lockfile': 'lockfile',
  'sign-and-sbom': 'sign',
  'registry-cleanup': 'cleanup',
};

export const POLICY_KEYS: readonly string[] = Object.values(KEYS);

/** @throws ArtifactError `INTERNAL` for an action that the contract does not have. */
export function policyKeyOf(action: string): string {
  const key = KEYS[action];
  if (key !== undefined) return key;
  throw new ArtifactError('INTERNAL', {
    message: `The action ${action} has no key in the policy file.`,
    wanted: Object.keys(KEYS).join(', '),
    found: action,
    fix: 'Add the action to packages/tooling/src/docs/policy-key.ts.',
  });
}
