/** Which commits a merge brought along: those of its other parents that its first parent does not contain. Pure. */
import type { GitSha } from '../../git/index.ts';
import type { Commit } from '../model.ts';

/** The commits of a range and where they stand in it. */
export interface History {
  readonly commits: readonly Commit[];
  readonly places: ReadonlyMap<GitSha, number>;
}

/** @param commits newest first, and no parent before its child, as `git log --date-order` lists them. Parents may lie outside. */
export function historyOf(commits: readonly Commit[]): History {
  return { commits, places: new Map(commits.map(({ sha }, index) => [sha, index])) };
}

type Side = 'first' | 'other';

/**
 * Walks the list downwards from the merge and hands on to parents on which side they lie, until no commit of the other side is open: as
 * far as the branch lived beside the first parent.
 */
export function broughtBy(merge: Commit, { commits, places }: History): readonly Commit[] {
  const sides = new Map<number, Side>();
  let open = 0;
  const mark = (sha: GitSha, side: Side): void => {
    const place = places.get(sha);
    const known = place === undefined ? 'first' : sides.get(place);
    if (place === undefined || known === 'first' || known === side) return;
    open += side === 'other' ? 1 : known === 'other' ? -1 : 0;
    sides.set(place, side);
  };
  for (const [index, parent] of merge.parents.entries()) mark(parent, index === 0 ? 'first' : 'other');
  const brought: Commit[] = [];
  for (let place = (places.get(merge.sha) ?? -1) + 1; open > 0 && place < commits.length; place += 1) {
    const side = sides.get(place);
    const commit = commits[place];
    if (side === undefined || commit === undefined) continue;
    if (side === 'other') {
      open -= 1;
      brought.push(commit);
    }
    for (const parent of commit.parents) mark(parent, side);
  }
  return brought;
}
