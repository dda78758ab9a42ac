/** How an entry is asked for: it decides whether a place outside the registries is what somebody wanted. Pure. */
import type { LockedPackage } from '../lockfile/index.ts';
import { asksForPath } from './path.ts';
import type { RuleContext } from './rule.ts';

/** Ranges that name a place of their own instead of a version in a registry. */
const PLACE =
  /^(?:https?:|git(?:\+[a-z]+)?:|git@|ssh:|(?:github|gitlab|bitbucket|gist):|file:|link:|portal:|workspace:|\.{0,2}\/|~\/|[a-z]:[\\/])|^[\w.-]+\/[\w.-]+(?:#|$)/i;

export type Request =
  /** The project's own package.json names the place. */
  | 'project'
  /** Only packages that others wrote name it. */
  | 'transitive'
  /** Everybody asks for a version in a registry. */
  | 'registry';

export function requestOf(entry: LockedPackage, { index }: RuleContext): Request {
  const asksForPlace = placeTest(entry);
  if (index.projectRangesOf(entry.requiredAs).some(asksForPlace)) return 'project';
  return index.rangesOf(entry.requiredAs).some(asksForPlace) ? 'transitive' : 'registry';
}

/** A tarball must be asked for by its very address or path: npm writes it down as it stands, and any other one was put there by hand. */
function placeTest({ source }: LockedPackage): (range: string) => boolean {
  if (source.kind === 'file') return (range) => asksForPath(range, source.path);
  if (source.kind !== 'tarball') return (range) => PLACE.test(range);
  const address = withoutFragment(source.url);
  return (range) => PLACE.test(range) && withoutFragment(range) === address;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
