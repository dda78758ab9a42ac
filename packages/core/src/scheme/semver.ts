/**
 * Version numbers of Semantic Versioning 2.0.0, read strictly and ordered by precedence. Pure.
 *
 * Why not the `semver` package: it takes `v1.2.3` and ` 1.2.3` for versions, so that a tag of another series would count, and it orders long
 * numeric identifiers by their rounded value.
 */
import { byText } from '../foundation/index.ts';

export interface SemVer {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** Identifiers, as written; empty for a release that is stable. */
  readonly prerelease: readonly string[];
  /** Identifiers, as written; they have no precedence. */
  readonly build: readonly string[];
}

/** As long as npm allows. */
const MAX_LENGTH = 256;

const NUMBER = '(0|[1-9]\\d*)';
const PRERELEASE = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const BUILD = '[0-9A-Za-z-]+';
const VERSION = new RegExp(
  `^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-(${PRERELEASE}(?:\\.${PRERELEASE})*))?(?:\\+(${BUILD}(?:\\.${BUILD})*))?$`,
);
const IDENTIFIERS = new RegExp(`^${PRERELEASE}(?:\\.${PRERELEASE})*$`);
const BUILD_IDENTIFIERS = new RegExp(`^${BUILD}(?:\\.${BUILD})*$`);

/**
 * @returns undefined for what is no version: with a `v`, blanks or leading zeros, with numbers over `Number.MAX_SAFE_INTEGER`, or over 256
 * characters.
 */
export function parseVersion(text: string): SemVer | undefined {
  const match = text.length > MAX_LENGTH ? null : VERSION.exec(text);
  if (match === null) return undefined;
  const [major = 0, minor = 0, patch = 0] = match.slice(1, 4).map(Number);
  if (![major, minor, patch].every(Number.isSafeInteger)) return undefined;
  return { major, minor, patch, prerelease: match[4]?.split('.') ?? [], build: match[5]?.split('.') ?? [] };
}

export function formatVersion({ major, minor, patch, prerelease, build }: SemVer): string {
  const before = prerelease.length === 0 ? '' : `-${prerelease.join('.')}`;
  const after = build.length === 0 ? '' : `+${build.join('.')}`;
  return `${major}.${minor}.${patch}${before}${after}`;
}

/** `X.Y.Z` alone. */
export function coreOf({ major, minor, patch }: SemVer): SemVer {
  return { major, minor, patch, prerelease: [], build: [] };
}

export function isStable(version: SemVer): boolean {
  return version.prerelease.length === 0;
}

/** Whether `text` can stand behind the hyphen of a version. */
export function isPrerelease(text: string): boolean {
  return IDENTIFIERS.test(text);
}

/** Whether `text` can stand behind the `+` of a version. */
export function isBuild(text: string): boolean {
  return BUILD_IDENTIFIERS.test(text);
}

/**
 * Precedence: negative where `a` comes first, 0 where they differ in build metadata at most.
 *
 * Spec: SemVer 2.0.0, clause 11.
 */
export function compareVersions(a: SemVer, b: SemVer): number {
  const core = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  return core === 0 ? comparePrereleases(a.prerelease, b.prerelease) : Math.sign(core);
}

/** @returns undefined for an empty list. Of versions of one precedence, the first. */
export function highestVersion(versions: Iterable<SemVer>): SemVer | undefined {
  let highest: SemVer | undefined;
  for (const version of versions) if (highest === undefined || compareVersions(version, highest) > 0) highest = version;
  return highest;
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
  for (const [index, identifier] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareIdentifiers(identifier, other);
    if (order !== 0) return order;
  }
  return a.length < b.length ? -1 : 0;
}

/** Numbers come before words. They are compared as text, by length first, so that none is too large: leading zeros do not occur. */
function compareIdentifiers(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return (isNumber ? Math.sign(a.length - b.length) : 0) || byText(a, b);
}
