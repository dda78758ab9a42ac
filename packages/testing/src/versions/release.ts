/** A row of a version plan, as far as a test does not say otherwise. */
import type { PlannedRelease } from '@artifact-actions/core/version';

/** 1.0.0 becomes 1.1.0, by no commit in particular. */
export function plannedRelease(parts: Partial<PlannedRelease>): PlannedRelease {
  return {
    name: null,
    path: '.',
    from: '1.0.0',
    to: '1.1.0',
    bump: 'minor',
    tag: 'v1.1.0',
    tagAt: null,
    channel: null,
    cause: 'commits',
    causedBy: [],
    commits: [],
    groups: {},
    ranges: {},
    npmVersion: '1.1.0',
    ociTag: '1.1.0',
    changelog: '## [1.1.0]\n',
    ...parts,
  };
}
