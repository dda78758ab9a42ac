/**
 * A new range in the form of the old one. Pure. Spec: version-semantics.md, rule 16; ranges of node-semver.
 *
 * What keeping the operator means: `^`, `~`, `=` and none stay, with as many numbers as there were (`^1` becomes `^2`, `1.2.x` becomes
 * `2.0.x`). A lower bound becomes the new version. An upper bound that includes its version becomes the new version, too; one that excludes
 * it moves to the next of its kind (`>=1.0.0 <2.0.0` becomes `>=2.0.0 <3.0.0`). Alternatives stay, and the new range is added in the form of
 * the last, for they are promises of their own (`^1.0.0 || ^2.0.0` becomes `^1.0.0 || ^2.0.0 || ^3.0.0`). A pre-release needs all three
 * numbers: `1.x`, which says the same as `^1`, becomes `^2.0.0-beta.1`.
 */

import { bumpVersion, type Level } from './bump.ts';
import { accepts, readRange } from './declared-range.ts';
import { coreOf, formatVersion, type SemVer } from './semver.ts';

/** @returns a range that holds `to`; the text itself where it holds it already, follows by itself (`workspace:^`) or is not ours to change. */
export function rewriteRange(text: string, to: SemVer): string {
  const declared = readRange(text);
  if (declared.kind !== 'range' || accepts(declared.range, to)) return text;
  const version = { ...to, build: [] };
  const alternatives = declared.range.split('||').map((part) => part.replace(/\s+/g, ' ').trim());
  const last = moved(alternatives.at(-1) ?? '', version);
  const range = alternatives.length === 1 ? last : `${declared.range} || ${last}`;
  return `${declared.prefix}${range}`;
}

/** One comparator: operator, up to three numbers or wildcards, and what may follow a full version. */
const COMPARATOR = /(\^|~>?|>=|<=|[<>=]?) ?[v=]*(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:[-+][0-9A-Za-z.+-]*)?/g;

/** The alternative, with each of its comparators moved to `version`. */
function moved(alternative: string, version: SemVer): string {
  const comparators = [...alternative.matchAll(COMPARATOR)].map(([, operator = '', ...numbers]) => ({ operator, numbers }));
  if (alternative.includes(' - ')) return comparators.map(({ numbers }) => inForm(numbers, version)).join(' - ');
  const range = [...new Set(comparators.map(({ operator, numbers }) => move(operator, numbers, version)))].join(' ');
  // An upper bound alone holds no pre-release.
  return range !== '' && accepts(range, version) ? range : `>=${formatVersion(version)} ${range}`.trimEnd();
}

type Numbers = readonly (string | undefined)[];

function move(operator: string, numbers: Numbers, version: SemVer): string {
  if (operator === '<') return `<${formatVersion(bumpVersion(coreOf(version), boundaryOf(numbers)))}`;
  if (operator.startsWith('>')) return `>=${inForm(numbers, version)}`;
  const precision = numbers.findIndex((number) => number === undefined || isWildcard(number));
  if (version.prerelease.length === 0 || precision === -1) return `${operator}${inForm(numbers, version)}`;
  const same = operator === '' || operator === '=' ? (['', '^', '~'][precision] ?? '') : operator;
  return `${same}${formatVersion(version)}`;
}

/** The version with as many numbers, and the same wildcards, as there were; a pre-release as a whole. */
function inForm(numbers: Numbers, version: SemVer): string {
  if (version.prerelease.length > 0 || numbers.every((number) => number !== undefined && !isWildcard(number)))
    return formatVersion(version);
  const values = [version.major, version.minor, version.patch];
  return numbers.flatMap((number, index) => (number === undefined ? [] : [isWildcard(number) ? number : String(values[index])])).join('.');
}

/** Which versions the excluded one is the first of: `<2.0.0` and `<2` of a major one. */
function boundaryOf([, minor, patch]: Numbers): Level {
  if (Number(patch ?? 0) > 0) return 'patch';
  return Number(minor ?? 0) > 0 ? 'minor' : 'major';
}

function isWildcard(number: string): boolean {
  return /^[xX*]$/.test(number);
}
