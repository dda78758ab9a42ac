/** version-bump: what is gathered, what is decided, what is written, and the nouns of all three. */
export type { Applied } from './effects/apply.io.ts';
export { MODES, type Mode, requireMode } from './effects/mode.ts';
export { outputsOf } from './effects/outputs.ts';
export { type WriteRequest, writeReleases } from './effects/write.io.ts';
export { gatherVersions, type VersionSources } from './gather.io.ts';
export type {
  Bump,
  Cause,
  Package,
  PlannedCommit,
  PlannedRelease,
  Rewrite,
  Scheme,
  UnchangedPackage,
  VersionFacts,
  VersionPlan,
  VersionSettings,
} from './model.ts';
export { planVersions } from './plan.ts';
export { releaseMessage } from './release-commit.ts';
export { settingsOf } from './settings.ts';
