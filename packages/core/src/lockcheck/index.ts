/** Verifying lockfiles: what is gathered, what is decided, and the rules. */
import type { RuleDoc } from '../foundation/index.ts';
import { POLICY_RULES } from './policy-rules.ts';
import { RULES } from './rules/index.ts';

export { gatherLockfiles, type LockfileSources } from './gather.io.ts';
export { parseManifest } from './manifest.ts';
export { countsOf, type Facts, type LockcheckPlan, type LockfileFacts, planLockcheck } from './plan.ts';
export type { ExceptionEntry, LockfileSettings } from './policy.ts';

/** The page of every rule, by id. */
export const LOCKCHECK_RULES: Readonly<Record<string, RuleDoc>> = {
  ...Object.fromEntries(Object.entries(RULES).map(([id, { doc }]) => [id, doc])),
  ...POLICY_RULES,
};
