/** How far a run goes. Pure. Spec: contract.md section 2, `mode`. */
import { notSupportedYet } from '../not-supported.ts';

export const MODES = ['plan', 'write', 'push', 'pull-request'] as const;
export type Mode = (typeof MODES)[number];

/** @throws ArtifactError `NOT_SUPPORTED_YET` for a mode that the contract has and this version does not. */
export function requireMode(mode: Mode): 'plan' | 'write' {
  if (mode === 'plan' || mode === 'write') return mode;
  throw notSupportedYet(`mode: ${mode}`, '`mode: write`, and a step that pushes commit and tags: `git push --atomic --follow-tags`');
}
