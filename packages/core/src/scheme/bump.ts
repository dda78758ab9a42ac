/** From a version and what changed to the next version. Pure. Spec: version-semantics.md, rule 3. */
import { ArtifactError, quote } from '../foundation/index.ts';
import { formatVersion, type SemVer } from './semver.ts';

/** How much of a version a change moves, from most to least. */
export const LEVELS = ['major', 'minor', 'patch'] as const;
export type Level = (typeof LEVELS)[number];

/** What a breaking change and a feature move below 1.0.0. */
export interface ZeroRule {
  readonly breaking: 'major' | 'minor';
  readonly feature: 'minor' | 'patch';
}

/** @returns undefined for an empty list. */
export function highestLevel(levels: Iterable<Level>): Level | undefined {
  const present = new Set(levels);
  return LEVELS.find((level) => present.has(level));
}

/** What a change of `level` moves in `version`: the same from 1.0.0 on, what the zero rule says below. Rule 3. */
export function effectiveLevel(version: SemVer, level: Level, zero: ZeroRule): Level {
  if (version.major > 0) return level;
  return { major: zero.breaking, minor: zero.feature, patch: 'patch' as const }[level];
}

/** {@link bumpVersion} by the {@link effectiveLevel}. */
export function applyLevel(version: SemVer, level: Level, zero: ZeroRule): SemVer {
  return bumpVersion(version, effectiveLevel(version, level, zero));
}

/**
 * The next stable version. A pre-release precedes its own core: `2.0.0-beta.1` becomes `2.0.0` by any level, `2.1.0-beta.1` becomes `3.0.0`
 * by `major` and `2.1.0` by the others. Spec: SemVer 2.0.0, clauses 6 to 9.
 *
 * @throws ArtifactError `VERSION_NOT_GREATER` where the number is the largest that there is.
 */
export function bumpVersion(version: SemVer, level: Level): SemVer {
  const { major, minor, patch } = version;
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] }[level];
  const [x = 0, y = 0, z = 0] = leadsTo(version, level) ? [major, minor, patch] : next;
  if (![x, y, z].every(Number.isSafeInteger)) throw noneAbove(version, level);
  return { major: x, minor: y, patch: z, prerelease: [], build: [] };
}

/** Whether `version` is a pre-release whose core is already a step of `level`. */
function leadsTo({ minor, patch, prerelease }: SemVer, level: Level): boolean {
  if (prerelease.length === 0) return false;
  return { major: minor === 0 && patch === 0, minor: patch === 0, patch: true }[level];
}

function noneAbove(version: SemVer, level: Level): ArtifactError {
  const text = quote(formatVersion(version));
  return new ArtifactError('VERSION_NOT_GREATER', {
    message: `There is no ${level} version above ${text}: its number is the largest that a version can hold.`,
    wanted: `numbers up to ${Number.MAX_SAFE_INTEGER}`,
    found: text,
    fix: 'Release a version with smaller numbers by hand, and remove the tag of this one.',
  });
}
