/** What each package has since its base. Pure. Spec: version-semantics.md, rules 7 to 9, 11 and 15. */
import type { GitSha } from '../git/index.ts';
import { attributionOf } from './attribution.ts';
import { historyOf, releaseOf } from './commits/index.ts';
import { type Ancestry, ancestryOf } from './history.ts';
import type { Commit, Package, Release, VersionFacts, VersionSettings } from './model.ts';
import { calverFormatOf, compare, readVersion, type Version } from './numbering.ts';
import { isAhead, type MadeVersion, madeBy, versionsMade } from './release-history.ts';
import { requireHistory } from './shallow.ts';
import type { Standing } from './standing.ts';

/** A package, and its commits. */
export interface Candidate extends Standing {
  /** Whether the run may release it. */
  readonly isChosen: boolean;
  /** What the manifest says; undefined where that is no version of the scheme. */
  readonly written: Version | undefined;
  /** Its release commits, newest first. */
  readonly made: readonly MadeVersion[];
  /** Of them the one that the manifest stems from, where its tag is missing. */
  readonly untagged: MadeVersion | undefined;
  /** Since the last stable release: they say what is bumped. */
  readonly since: Release;
  /** What a release lists; up to the untagged release commit, where there is one. */
  readonly listed: Release;
  /** Whether there is anything to list at all, cancelled and skipped commits included. */
  readonly hasCommits: boolean;
}

export interface Candidates {
  /** All commits that a chosen package could list, newest first. */
  readonly commits: readonly Commit[];
  readonly candidates: readonly Candidate[];
}

type Place = Pick<Candidate, 'isChosen' | 'made' | 'untagged' | 'written'> & { readonly standing: Standing };

/** @throws ArtifactError `SHALLOW_HISTORY`. */
export function candidatesOf(
  facts: VersionFacts,
  standings: readonly Standing[],
  settings: VersionSettings,
  chosen: ReadonlySet<Package>,
): Candidates {
  const { commits } = facts;
  const places = placesOf(commits, standings, settings, chosen);
  const points = places.flatMap(({ standing: { before, stable }, untagged }) => [stable?.commit, before?.commit, untagged?.at]);
  const ancestry = ancestryOf(commits, points);
  if (settings.scheme !== 'sha') requireAll(facts, places, ancestry);
  const bases = new Set(places.flatMap(({ isChosen, standing }) => (isChosen ? [standing.before?.commit] : [])));
  const owned = ownedBy(commits, facts, settings);
  const history = historyOf(commits);
  const released = (range: readonly Commit[]): Release => releaseOf(range, settings, history);
  return {
    commits: commits.filter(({ sha }) => [...bases].some((base) => !ancestry.contains(base, sha))),
    candidates: places.map(({ standing, ...place }) => {
      const { before, stable } = standing;
      const own = owned.get(standing.package) ?? [];
      const since = own.filter(({ sha }) => !ancestry.contains(stable?.commit, sha));
      const toList = since.filter(({ sha }) => !ancestry.contains(before?.commit, sha) && isBefore(place.untagged?.at, sha, ancestry));
      const sum = released(toList);
      return {
        ...standing,
        ...place,
        listed: sum,
        since: toList.length === since.length ? sum : released(since),
        hasCommits: toList.length > 0,
      };
    }),
  };
}

function isBefore(end: GitSha | undefined, sha: GitSha, ancestry: Ancestry): boolean {
  return end === undefined || (sha !== end && ancestry.contains(end, sha));
}

function placesOf(
  commits: readonly Commit[],
  standings: readonly Standing[],
  settings: VersionSettings,
  chosen: ReadonlySet<Package>,
): readonly Place[] {
  const calver = calverFormatOf(settings);
  const allMade = settings.scheme === 'sha' ? [] : madeBy(commits, settings);
  return standings.map((standing) => {
    const { version } = standing.package;
    const written = version === null ? undefined : readVersion(version, calver);
    const made = versionsMade(allMade, standing, calver);
    const untagged = written && isAhead(written, standing) ? made.find((each) => compare(each.version, written) === 0) : undefined;
    return { standing, isChosen: chosen.has(standing.package), written, made, untagged };
  });
}

function requireAll(facts: VersionFacts, places: readonly Place[], ancestry: Ancestry): void {
  for (const { isChosen, standing } of places) {
    const base = standing.stable?.commit;
    if (isChosen) requireHistory(facts, base, (sha) => ancestry.contains(base, sha));
  }
}

/** The commits of each package, in their order. */
function ownedBy(commits: readonly Commit[], facts: VersionFacts, settings: VersionSettings): ReadonlyMap<Package, readonly Commit[]> {
  const owners = attributionOf(facts, settings);
  const owned = new Map<Package, Commit[]>(facts.packages.map((each) => [each, []]));
  for (const commit of commits) for (const owner of owners(commit.files)) owned.get(owner)?.push(commit);
  return owned;
}
