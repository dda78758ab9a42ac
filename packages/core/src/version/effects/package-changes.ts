/** What a plan changes in each package.json. Pure. Spec: version-semantics.md, rules 14 and 16. */
import { type PackageChange, type RangeChange, requirementsOf } from '../../npm/index.ts';
import { parseVersion, rewriteRange, type SemVer } from '../../scheme/index.ts';
import type { Package, PlannedRelease, VersionPlan } from '../model.ts';

/** By the folder of the package; those that nothing changes are left out. */
export type PackageChanges = ReadonlyMap<string, PackageChange>;

/**
 * A release that only lacks its tag is written already. A package.json without a version leaves that to the tags: it gets none.
 *
 * @param packages those that the plan was made of.
 */
export function packageChanges(plan: VersionPlan, packages: readonly Package[]): PackageChanges {
  const releases = new Map(writtenReleases(plan).map((release) => [release.path, release] as const));
  const versions = versionsOf(plan);
  const changes = new Map<string, PackageChange>();
  for (const owner of packages) {
    const release = releases.get(owner.path);
    const version = owner.version === null ? undefined : release?.npmVersion;
    const ranges = rangeChangesOf(owner, release, plan, versions);
    if (version !== undefined || ranges.length > 0) changes.set(owner.path, { version, ranges });
  }
  return changes;
}

/** The releases of the plan that a commit is still to be made for. The scheme `sha` has none: its version is the commit at hand. */
export function writtenReleases({ releases }: VersionPlan): readonly PlannedRelease[] {
  return releases.filter(({ tag, tagAt }) => tag !== null && tagAt === null);
}

function versionsOf({ releases }: VersionPlan): ReadonlyMap<string, SemVer> {
  return new Map(
    releases.flatMap(({ name, npmVersion }) => {
      const version = parseVersion(npmVersion);
      return name === null || version === undefined ? [] : [[name, version] as const];
    }),
  );
}

/** A release names one new range for each dependency: it is that of the fields whose range becomes it. All others are rewrites. */
function rangeChangesOf(
  owner: Package,
  release: PlannedRelease | undefined,
  { rewrites }: VersionPlan,
  versions: ReadonlyMap<string, SemVer>,
): readonly RangeChange[] {
  const own = rewrites.filter(({ name }) => name === (owner.name ?? owner.path));
  return requirementsOf(owner.manifest).flatMap(({ kind: field, name: dependency, range: from }) => {
    const rewrite = own.find((each) => each.field === field && each.dependency === dependency);
    const version = versions.get(dependency);
    const moved = version && rewriteRange(from, version);
    const to = rewrite?.to ?? (moved === release?.ranges[dependency] ? moved : undefined);
    return to === undefined || to === from ? [] : [{ field, dependency, from, to }];
  });
}
