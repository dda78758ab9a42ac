/** What the commits of one package come to. Pure. Spec: version-semantics.md, rules 3 to 6. */
import type { Commit, Release, VersionSettings } from '../model.ts';
import { broughtBy, type History, historyOf } from './ancestry.ts';
import { ignoredBy } from './ignore.ts';
import { cancelledBy } from './reverts.ts';
import { changesOf, levelOf, levelsOf } from './types.ts';

/**
 * @param range the commits of the package since its base, newest first.
 * @param history all commits since the base, of every package: what a merge brought along is found there. Topological, newest first.
 * @returns the commits that are left: none that is ignored, skipped or cancelled, and no merge whose message is git's or GitHub's own. A
 * merge that speaks for its commits has the title of its pull request as its message.
 */
export function releaseOf(
  range: readonly Commit[],
  settings: Pick<VersionSettings, 'types' | 'squashBody' | 'ignore'>,
  history: History = historyOf(range),
): Release {
  const ignored = ignoredBy(settings.ignore);
  const isOut = (commit: Commit): boolean => commit.message.skipped || ignored.commit(commit);
  const cancelled = cancelledBy(range, history, isOut);
  const commits = range.filter((commit) => !isOut(commit) && !cancelled.has(commit.sha)).flatMap((commit) => heard(commit, history));
  const changes = commits.flatMap((commit) => changesOf(commit, settings.squashBody));
  return { commits, level: levelOf(changes, levelsOf(settings.types)) };
}

/** Rule 5: of merges only those that say something of their own. */
function heard(commit: Commit, history: History): readonly Commit[] {
  const { conventional, merged } = commit.message;
  if (commit.parents.length < 2 || conventional !== undefined) return [commit];
  if (merged === undefined || broughtBy(commit, history).some(({ message }) => message.conventional !== undefined)) return [];
  return [{ ...commit, message: merged }];
}
