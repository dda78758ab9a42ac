/** Ranges that a release leaves. Pure. Spec: version-semantics.md, rule 16. */

import { type Requirement, requirementsOf } from '../npm/index.ts';
import { leavesRange, parseVersion, rewriteRange, type SemVer } from '../scheme/index.ts';
import type { Candidate } from './candidate.ts';
import type { Package } from './model.ts';
import type { Next } from './next-version.ts';
import { notSupportedYet } from './not-supported.ts';

interface Release {
  readonly candidate: Candidate;
  readonly next: Next;
}

/** The packages that are released, by name. */
export type Released = ReadonlyMap<string, Release>;

export function releasedByName(releases: Iterable<Release>): Released {
  const byName = new Map<string, Release>();
  for (const release of releases) if (release.candidate.package.name !== null) byName.set(release.candidate.package.name, release);
  return byName;
}

export interface LeftRange {
  readonly field: Requirement['kind'];
  readonly dependency: string;
  /** The new range; the old text where that follows by itself. */
  readonly to: string;
  /** Whether the text stays: `workspace:^`. */
  readonly isKept: boolean;
}

/** What a package declares of others of this repository, and no longer holds; in the order of the manifest's fields. */
export function leftRanges({ manifest }: Package, released: Released): readonly LeftRange[] {
  return requirementsOf(manifest).flatMap(({ kind, name, range }) => {
    const dependency = released.get(name);
    const to = dependency?.next.version.semver ?? parseVersion(dependency?.next.version.text ?? '');
    if (dependency === undefined || to === undefined || !isLeft(range, versionsBefore(dependency.candidate), to)) return [];
    const changed = rewriteRange(range, to);
    return [{ field: kind, dependency: name, to: changed, isKept: changed === range }];
  });
}

/** A range that did not hold the dependency before means another one: that of a registry. */
function isLeft(range: string, before: readonly SemVer[], to: SemVer): boolean {
  return before.some((from) => !leavesRange(range, from, from) && leavesRange(range, from, to));
}

function versionsBefore({ last, package: { version } }: Candidate): readonly SemVer[] {
  return [last?.text, version ?? undefined].flatMap((text) => (text === undefined ? [] : (parseVersion(text) ?? [])));
}

/** @throws ArtifactError `NOT_SUPPORTED_YET`: whether a release leaves such a range stands in another file. */
export function refuseCatalogs(packages: readonly Package[]): void {
  const names = new Set(packages.map(({ name }) => name));
  for (const { manifest, path } of packages) {
    for (const { name, range } of requirementsOf(manifest)) {
      if (!range.startsWith('catalog:') || !names.has(name)) continue;
      throw notSupportedYet(`${range} for "${name}" in the package.json of ${path}`, 'a range, or `workspace:^`');
    }
  }
}
