/** Ranges of maintenance branches: `1.x` and `1.2.x`. Pure. Spec: version-semantics.md, rule 10. */
import { ArtifactError, quote } from '../foundation/index.ts';
import { formatVersion, type SemVer } from './semver.ts';

export interface MaintenanceRange {
  readonly text: string;
  readonly major: number;
  /** undefined: every minor version of `major`. */
  readonly minor: number | undefined;
}

const RANGE = /^(0|[1-9]\d{0,14})(?:\.(0|[1-9]\d{0,14}))?\.x$/;

/** @returns undefined for what is no such range, most names of branches among them. */
export function parseMaintenanceRange(text: string): MaintenanceRange | undefined {
  const match = RANGE.exec(text);
  if (match === null) return undefined;
  return { text, major: Number(match[1]), minor: match[2] === undefined ? undefined : Number(match[2]) };
}

/** A pre-release stands where its core stands: `2.0.0-beta.1` is above `1.x`. */
export function placeIn(version: SemVer, range: MaintenanceRange): 'below' | 'inside' | 'above' {
  const distance = version.major - range.major || (range.minor === undefined ? 0 : version.minor - range.minor);
  if (distance === 0) return 'inside';
  return distance < 0 ? 'below' : 'above';
}

export function isInside(version: SemVer, range: MaintenanceRange): boolean {
  return placeIn(version, range) === 'inside';
}

/** @param what the version is, as the subject of a sentence: `The next version`, `The tag "v2.0.0"`. */
export function outsideRange(what: string, version: SemVer, range: MaintenanceRange): ArtifactError {
  const text = quote(formatVersion(version));
  return new ArtifactError('OUTSIDE_RANGE', {
    message: `${what} is ${text}, which lies ${placeIn(version, range)} the range ${quote(range.text)} of this branch.`,
    wanted: `a version that ${quote(range.text)} contains`,
    found: text,
    fix: 'Release this change from the branch of a later version, or remove it from this branch. Where the range is wrong, set `range`.',
  });
}
