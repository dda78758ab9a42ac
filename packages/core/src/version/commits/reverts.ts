/**
 * Which commits of a range vanish by reverts. Pure. Spec: version-semantics.md, rule 4.
 *
 * A revert that is not reverted itself takes its targets away, and vanishes with them where all of them lie in the range. The revert of a
 * merge takes away what the merge brought along.
 */
import type { GitSha } from '../../git/index.ts';
import type { Commit } from '../model.ts';
import { broughtBy, type History } from './ancestry.ts';

const SHORT = 7;

interface Targets {
  readonly shas: ReadonlySet<GitSha>;
  /** Whether everything that the revert names lies in the range. */
  readonly complete: boolean;
}

type Reverts = ReadonlyMap<GitSha, Targets>;

/**
 * @param range in which targets are looked for: what lies before it is released.
 * @param isOut commits that were taken out before: they revert nothing, but can be reverted.
 */
export function cancelledBy(range: readonly Commit[], history: History, isOut: (commit: Commit) => boolean): ReadonlySet<GitSha> {
  const find = targetFinder(range, history);
  const reverts: Reverts = new Map(
    range.filter((commit) => commit.message.reverts !== undefined && !isOut(commit)).map((commit) => [commit.sha, find(commit)]),
  );
  const cancelled = new Set<GitSha>();
  for (const [sha, targets] of inOrder(reverts)) {
    if (cancelled.has(sha)) continue;
    for (const target of targets.shas) cancelled.add(target);
    if (targets.complete) cancelled.add(sha);
  }
  return cancelled;
}

/** Reverts before the reverts that they take back. Those that name each other by numbers, which no history of hashes can do, come last. */
function inOrder(reverts: Reverts): Reverts {
  const waiting = new Map<GitSha, number>();
  for (const { shas } of reverts.values()) for (const target of shas) waiting.set(target, (waiting.get(target) ?? 0) + 1);
  const order = new Map([...reverts].filter(([sha]) => !waiting.has(sha)));
  // A map hands out what is added while it is walked.
  for (const { shas } of order.values()) {
    for (const target of shas) {
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      const revert = reverts.get(target);
      if (left === 0 && revert !== undefined) order.set(target, revert);
    }
  }
  return new Map([...order, ...reverts]);
}

function targetFinder(range: readonly Commit[], history: History): (revert: Commit) => Targets {
  const byPrefix = Map.groupBy(range, ({ sha }) => sha.slice(0, SHORT));
  const byPull = Map.groupBy(range, ({ message }) => message.pull);
  const named = (hash: string): readonly Commit[] => {
    const found = (byPrefix.get(hash.slice(0, SHORT)) ?? []).filter(({ sha }) => sha.startsWith(hash));
    // Two commits that begin alike: nobody can say which is meant.
    return found.length === 1 ? found : [];
  };
  return (revert) => {
    const { commits = [], pulls = [] } = revert.message.reverts ?? {};
    const answers = [...commits.map(named), ...pulls.map((pull) => byPull.get(pull) ?? [])];
    const found = answers.map((targets) => targets.filter(({ sha }) => sha !== revert.sha));
    const all = found.flat().flatMap((target) => [target, ...(target.parents.length > 1 ? broughtBy(target, history) : [])]);
    return { shas: new Set(all.map(({ sha }) => sha)), complete: found.length > 0 && found.every((targets) => targets.length > 0) };
  };
}
