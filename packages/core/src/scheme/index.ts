/** Version numbers: SemVer, CalVer, commits as versions, channels, and the ranges that packages declare. */
export { type BuildFacts, npmVersionOf, ociTagOf, shaVersion, withBuild } from './build.ts';
export { applyLevel, bumpVersion, effectiveLevel, highestLevel, LEVELS, type Level, type ZeroRule } from './bump.ts';
export { type CalVer, compareCalver, formatCalver, type NextCalver, nextCalver, parseCalver } from './calver.ts';
export { type CalverFormat, parseCalverFormat, requireSemVerForm } from './calver-format.ts';
export { type ChannelHistory, channelOf, nextPrerelease, parseChannel } from './channel.ts';
export { type DeclaredRange, leavesRange, readRange } from './declared-range.ts';
export { isInside, type MaintenanceRange, outsideRange, parseMaintenanceRange, placeIn } from './maintenance.ts';
export { rewriteRange } from './rewrite-range.ts';
export { compareVersions, coreOf, formatVersion, highestVersion, isStable, parseVersion, type SemVer } from './semver.ts';
