/** Writes versions and ranges into a package.json, and nothing else. Pure. Spec: docs.npmjs.com, "package.json". */
import { type JsonEdit, openJson } from '../foundation/index.ts';
import type { Requirement } from './package-json.ts';

/** A range that a package declares, and the one that takes its place. */
export interface RangeChange {
  readonly field: Requirement['kind'];
  readonly dependency: string;
  /** As written before. */
  readonly from: string;
  readonly to: string;
}

/** What becomes of one package. */
export interface PackageChange {
  /** undefined where it stays. */
  readonly version: string | undefined;
  readonly ranges: readonly RangeChange[];
}

/**
 * @param file as it is shown in an error.
 * @returns the text with the change, every other character as it was.
 * @throws ArtifactError `JSON_UNREADABLE`.
 */
export function editPackageJson(file: string, text: string, change: PackageChange): string {
  return openJson(file, text).edit(editsOf([], change));
}

/** The same change at any place that repeats a package.json: an entry of a lockfile. */
export function editsOf(path: JsonEdit['path'], { version, ranges }: PackageChange): readonly JsonEdit[] {
  return [
    ...(version === undefined ? [] : [{ path: [...path, 'version'], value: version }]),
    ...ranges.map(({ field, dependency, to }) => ({ path: [...path, field, dependency], value: to })),
  ];
}
