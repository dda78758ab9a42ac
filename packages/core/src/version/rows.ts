/** The rows of the plan. Pure. Shape: version-semantics.md, "Plan". */
import type { GitSha } from '../git/index.ts';
import { channelOf, npmVersionOf, ociTagOf, parseVersion } from '../scheme/index.ts';
import type { Candidate } from './candidate.ts';
import { renderRelease } from './changelog/index.ts';
import { groupsOf } from './commits/index.ts';
import type { Bump, Cause, Commit, PlannedCommit, PlannedRelease, UnchangedPackage, VersionPlan } from './model.ts';
import { bumpTo, isBumpedFirst, type Rules } from './next-version.ts';
import type { Version } from './numbering.ts';
import type { Settled } from './settle.ts';
import { tagOf } from './tag-format.ts';

export type Rows = Pick<VersionPlan, 'releases' | 'rewrites' | 'unchanged'>;

type Parts = Pick<PlannedRelease, 'bump' | 'cause' | 'from' | 'tag' | 'to'> & Partial<PlannedRelease>;

/** What every row has, whatever it comes from. */
export function rowOf(candidate: Candidate, parts: Parts, { asOf, facts, settings }: Rules): PlannedRelease {
  const { before, listed, package: owner } = candidate;
  const { ranges = {}, tag, to } = parts;
  const semver = parseVersion(to);
  const notes = { version: to, tag, previousTag: before?.tag ?? null, date: asOf, ranges, repository: facts.url };
  return {
    name: owner.name,
    path: owner.path,
    tagAt: null,
    channel: (semver && channelOf(semver)?.channel) ?? null,
    causedBy: [],
    commits: listed.commits.map(({ sha }) => sha),
    groups: groupsOf(listed.commits, settings),
    ranges,
    npmVersion: npmVersionOf(to),
    ociTag: ociTagOf(to),
    changelog: renderRelease({ ...notes, commits: listed.commits }, settings),
    ...parts,
  };
}

export function releaseRow({ candidate, cause, causedBy, next }: Settled, ranges: PlannedRelease['ranges'], rules: Rules): PlannedRelease {
  const to = next.version.text;
  const from = candidate.last ?? (isBumpedFirst(candidate, rules.settings) ? candidate.written : undefined);
  const isFirst = from === undefined && rules.calver === undefined;
  const steps: { readonly bump: Bump; readonly cause: Cause } = isFirst
    ? { bump: 'initial', cause: cause === 'commits' ? 'initial' : cause }
    : { bump: next.bump, cause };
  return rowOf(candidate, { from: from?.text ?? null, to, tag: tagOf(candidate.series, to), causedBy, ranges, ...steps }, rules);
}

/** The release was made and lacks its tag: that commit gets it, and nothing else is done. Rule 8. */
export function resumedRow(candidate: Candidate, version: Version, at: GitSha, rules: Rules): PlannedRelease {
  const parts = { from: candidate.last?.text ?? null, to: version.text, tag: tagOf(candidate.series, version.text), tagAt: at };
  return rowOf(candidate, { ...parts, bump: bumpTo(candidate, version, rules), cause: 'resume' }, rules);
}

export function unchangedRow({ last, package: owner }: Candidate, because: UnchangedPackage['because']): UnchangedPackage {
  return { name: owner.name, path: owner.path, version: last?.text ?? owner.version, because };
}

export function commitRow({ sha, message }: Commit): PlannedCommit {
  const { breaking, conventional, footers, header, references } = message;
  return { sha, header, type: conventional?.type ?? null, scope: conventional?.scope ?? null, breaking, references, footers };
}
