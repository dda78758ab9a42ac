/** Commits: what their messages say, which of them are left, and what they release. */
export { type History, historyOf } from './ancestry.ts';
export { commitOf } from './commit.ts';
export { type Ignored, ignoredBy } from './ignore.ts';
export { readMessage } from './message.ts';
export { releaseOf } from './release.ts';
export { releaseAsOf, requireReleaseAs } from './release-as.ts';
export { BREAKING, changesByGroup, type GroupedChange, groupsOf } from './types.ts';
