/** The ranges that a plan changes, in released packages and in the others. Pure. Spec: version-semantics.md, rule 16. */
import { byText } from '../foundation/index.ts';
import type { Candidate } from './candidate.ts';
import { type LeftRange, leftRanges, releasedByName } from './dependents.ts';
import type { Package, Rewrite } from './model.ts';
import type { Settled } from './settle.ts';

export interface RangeChanges {
  /** Dependency to new range, of each released package. */
  readonly ofReleases: ReadonlyMap<Package, Readonly<Record<string, string>>>;
  readonly rewrites: readonly Rewrite[];
}

/**
 * A released package has one new range for a dependency; where its fields come to different ones, that of the field which is installed with
 * the package counts, and the other is a rewrite. A package that the filter leaves out keeps its ranges, or the run that releases it would not
 * see that it has to.
 */
export function rangeChanges(packages: readonly Package[], candidates: readonly Candidate[], settled: readonly Settled[]): RangeChanges {
  const released = releasedByName(settled);
  const isReleased = new Set(settled.map(({ candidate }) => candidate.package));
  const isLeftOut = new Set(candidates.flatMap(({ isChosen, package: owner }) => (isChosen ? [] : [owner])));
  const ofReleases = new Map<Package, Readonly<Record<string, string>>>();
  const rewrites: Rewrite[] = [];
  for (const owner of packages) {
    if (isLeftOut.has(owner)) continue;
    const left = leftRanges(owner, released);
    const ranges = isReleased.has(owner) ? rangesOf(left) : {};
    ofReleases.set(owner, ranges);
    for (const { dependency, field, isKept, to } of left) {
      if (ranges[dependency] !== to && !isKept) rewrites.push({ name: owner.name ?? owner.path, field, dependency, to });
    }
  }
  return { ofReleases, rewrites: rewrites.sort(byName) };
}

/** One for each dependency, by name: that of a field which is installed with the package goes before that of its development. */
function rangesOf(left: readonly LeftRange[]): Readonly<Record<string, string>> {
  const isDevelopment = ({ field }: LeftRange): boolean => field === 'devDependencies';
  const weakestFirst = [...left.filter(isDevelopment), ...left.filter((each) => !isDevelopment(each)).reverse()];
  const ranges = new Map(weakestFirst.map(({ dependency, to }) => [dependency, to]));
  return Object.fromEntries([...ranges].sort(([a], [b]) => byText(a, b)));
}

function byName(a: Rewrite, b: Rewrite): number {
  return byText(a.name, b.name) || byText(a.field, b.field) || byText(a.dependency, b.dependency);
}
