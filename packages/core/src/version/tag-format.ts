/** Names of tags, and the versions in them. Pure. Spec: version-semantics.md, rules 7 and 15. */

/** The tags of one package: `prefix`, a version, `suffix`. */
export interface TagSeries {
  readonly prefix: string;
  readonly suffix: string;
}

const VERSION = '{version}';

/** Whether the format has exactly one place for the version, and makes names of tags. */
export function isTagFormat(format: string): boolean {
  if (format.split(VERSION).length !== 2) return false;
  return isTagName(format.replace(VERSION, '1.0.0').replaceAll('{name}', 'a'));
}

/** @param format one for which {@link isTagFormat} holds. */
export function seriesOf(format: string, name: string | null): TagSeries {
  const [prefix = '', suffix = ''] = format.split(VERSION).map((part) => part.replaceAll('{name}', name ?? ''));
  return { prefix, suffix };
}

export function tagOf({ prefix, suffix }: TagSeries, version: string): string {
  return `${prefix}${version}${suffix}`;
}

/** @returns what stands in the place of the version; undefined for a tag of another series. */
export function versionIn({ prefix, suffix }: TagSeries, tag: string): string | undefined {
  if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined;
  return tag.slice(prefix.length, tag.length - suffix.length);
}

/** In words, what {@link isTagName} accepts. */
export const TAG_NAMES = 'letters of ASCII, digits, `.`, `_`, `-`, `+`, `@` and `/`, as git-check-ref-format(1) lets them stand';

/** A ref is a file, which is locked by another one whose name ends with `.lock`; file systems end names at 255 bytes. */
const PART_LENGTH = 250;

/**
 * Whether a tag may be made of that name: what git accepts of an alphabet that no shell, workflow command or table reads as anything else.
 *
 * Spec: git-check-ref-format(1).
 */
export function isTagName(name: string): boolean {
  if (!/^[\w.+@/-]+$/.test(name) || name.startsWith('-') || name.endsWith('.') || name.includes('..') || name === '@') return false;
  return name.split('/').every((part) => part !== '' && part.length <= PART_LENGTH && !part.startsWith('.') && !part.endsWith('.lock'));
}
