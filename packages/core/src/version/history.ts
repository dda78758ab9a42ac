/** Which commits lie between releases, for all packages in one pass. Pure. Spec: version-semantics.md, rules 5 and 7. */
import type { GitSha } from '../git/index.ts';

interface Node {
  readonly sha: GitSha;
  readonly parents: readonly GitSha[];
}

export interface Ancestry {
  /** Whether the point is the commit, or descends from it. No point contains nothing. */
  contains(point: GitSha | undefined, sha: GitSha): boolean;
}

/**
 * Hands on from children to parents which points contain them, as a set of bits: one walk, whatever the number of packages.
 *
 * @param commits children before parents. What is not among them is not asked about, nor is anything before it.
 * @param points the commits that will be asked about.
 */
export function ancestryOf(commits: readonly Node[], points: Iterable<GitSha | undefined>): Ancestry {
  const bits = new Map<GitSha, bigint>();
  for (const point of points) if (point !== undefined && !bits.has(point)) bits.set(point, 1n << BigInt(bits.size));
  const containing = new Map(bits);
  const containersOf = (sha: GitSha): bigint => containing.get(sha) ?? 0n;
  for (const { parents, sha } of commits) {
    const set = containersOf(sha);
    for (const parent of set === 0n ? [] : parents) containing.set(parent, containersOf(parent) | set);
  }
  const bitOf = (point: GitSha | undefined): bigint => (point === undefined ? 0n : (bits.get(point) ?? 0n));
  return { contains: (point, sha) => (containersOf(sha) & bitOf(point)) !== 0n };
}
