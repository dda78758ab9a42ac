/**
 * What a package.json says about the version of a dependency, told apart by how much of it is ours to judge. Pure.
 *
 * Spec: version-semantics.md, rule 16; package.json of npm, `workspace:` of pnpm and yarn.
 */
import { Range } from 'semver';
import { formatVersion, type SemVer } from './semver.ts';

export type DeclaredRange =
  /** A range of node-semver, `prefix` (`workspace:`) in front of it. */
  | { readonly kind: 'range'; readonly prefix: string; readonly range: string }
  /** `workspace:*`, `workspace:^` or `workspace:~`: a range of the version at hand, made when it is published. */
  | { readonly kind: 'workspace'; readonly operator: '' | '^' | '~' }
  /** `*`, `x`, `>=0`: any version whatever, pre-releases included, as npm judges `*` in a workspace. */
  | { readonly kind: 'any' }
  /** `npm:`, git, URLs, `file:`, `catalog:`, dist-tags: another place says which version. */
  | { readonly kind: 'elsewhere' };

const WORKSPACE = 'workspace:';

export function readRange(text: string): DeclaredRange {
  const isWorkspace = text.startsWith(WORKSPACE);
  const range = (isWorkspace ? text.slice(WORKSPACE.length) : text).trim();
  if (isWorkspace && (range === '*' || range === '^' || range === '~')) {
    return { kind: 'workspace', operator: range === '*' ? '' : range };
  }
  const normal = normalised(range);
  if (normal === undefined) return { kind: 'elsewhere' };
  return normal === '' ? { kind: 'any' } : { kind: 'range', prefix: isWorkspace ? WORKSPACE : '', range };
}

/**
 * Whether a dependent that declares `text` no longer accepts its dependency. The judgement is node-semver's default: a pre-release leaves
 * `^1.0.0`, since a range holds pre-releases of the versions that it names only.
 *
 * @param from what the dependency was; `workspace:^` stands for it.
 */
export function leavesRange(text: string, from: SemVer, to: SemVer): boolean {
  const declared = readRange(text);
  if (declared.kind === 'range') return !accepts(declared.range, to);
  if (declared.kind === 'workspace') return !accepts(`${declared.operator}${formatVersion({ ...from, build: [] })}`, to);
  return false;
}

/** Whether the range of node-semver holds the version. */
export function accepts(range: string, version: SemVer): boolean {
  return new Range(range).test(formatVersion(version));
}

/** @returns the empty text for a range that excludes nothing, undefined for what is no range. */
function normalised(range: string): string | undefined {
  try {
    return new Range(range).range;
  } catch {
    return undefined;
  }
}
