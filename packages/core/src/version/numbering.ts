/** Versions of the scheme in force, whichever it is: read strictly, and ordered. Pure. */
import {
  type CalVer,
  type CalverFormat,
  compareCalver,
  compareVersions,
  isStable,
  parseCalver,
  parseCalverFormat,
  parseVersion,
  type SemVer,
} from '../scheme/index.ts';
import type { VersionSettings } from './model.ts';

/** A version of the series: that of the scheme in force. */
export interface Version {
  readonly text: string;
  readonly semver: SemVer | undefined;
  readonly calver: CalVer | undefined;
}

/** @throws ArtifactError `INVALID_CALVER_FORMAT`. */
export function calverFormatOf({ scheme, calverFormat }: VersionSettings): CalverFormat | undefined {
  return scheme === 'calver' ? parseCalverFormat(calverFormat) : undefined;
}

/** @returns undefined for what is no version of the scheme. */
export function readVersion(text: string, calver: CalverFormat | undefined): Version | undefined {
  if (calver !== undefined) {
    const parsed = parseCalver(calver, text);
    return parsed && { text, semver: undefined, calver: parsed };
  }
  const parsed = parseVersion(text);
  return parsed && { text, semver: parsed, calver: undefined };
}

/** By precedence. Both of one scheme. */
export function compare(a: Version, b: Version): number {
  if (a.calver !== undefined && b.calver !== undefined) return compareCalver(a.calver, b.calver);
  return a.semver !== undefined && b.semver !== undefined ? compareVersions(a.semver, b.semver) : 0;
}

export function isStableVersion({ semver }: Version): boolean {
  return semver === undefined || isStable(semver);
}
