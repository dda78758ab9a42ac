/** Whether a version may be released: its tag can be made and is free, and it lies in the range of the branch. Pure. Spec: version-semantics.md, rules 7, 10, 14. */
import { ArtifactError, quote } from '../foundation/index.ts';
import { isInside, type MaintenanceRange, outsideRange, parseMaintenanceRange, placeIn } from '../scheme/index.ts';
import type { Candidate } from './candidate.ts';
import { type Rules, taggedAs } from './next-version.ts';
import { isStableVersion, type Version } from './numbering.ts';
import { isTagName, TAG_NAMES, tagOf } from './tag-format.ts';

/** The input or key, or failing that a branch of such a name; the calendar knows no ranges. */
export function rangeInForce({ calver, facts, settings }: Rules): MaintenanceRange | undefined {
  return calver === undefined ? parseMaintenanceRange(settings.range ?? facts.branch ?? '') : undefined;
}

/** @throws ArtifactError `OUTSIDE_RANGE` for a release above the range that was merged into the branch. */
export function checkReachable(candidates: readonly Candidate[], { settings }: Rules, range: MaintenanceRange): void {
  for (const { isChosen, reachable } of candidates) {
    const counting = settings.channel === undefined ? reachable.filter(isStableVersion) : reachable;
    const above = counting.find(({ semver }) => semver !== undefined && placeIn(semver, range) === 'above');
    if (isChosen && above?.semver !== undefined)
      throw outsideRange(`The tag ${quote(above.tag)}, which this branch contains,`, above.semver, range);
  }
}

/** @throws ArtifactError `INVALID_TAG_NAME`, `TAG_EXISTS`, `OUTSIDE_RANGE`. */
export function checkNext(candidate: Candidate, version: Version, { facts }: Rules, range?: MaintenanceRange): void {
  const tag = tagOf(candidate.series, version.text);
  if (!isTagName(tag)) throw invalidTagName(tag, TAG_NAMES);
  const [taken] = taggedAs(candidate, version);
  if (taken !== undefined) throw tagExists(taken.tag, taken.commit ?? 'no commit', tag);
  const inTheWay = facts.tags.find(({ name }) => name.startsWith(`${tag}/`) || tag.startsWith(`${name}/`));
  if (inTheWay !== undefined) throw invalidTagName(tag, `no tag ${quote(inTheWay.name)}: a ref cannot also be the folder of another one`);
  if (range !== undefined && version.semver !== undefined && !isInside(version.semver, range))
    throw outsideRange('The next version', version.semver, range);
}

/** @param taken the tag that is there, on `commit`. */
export function tagExists(taken: string, commit: string, tag: string): ArtifactError {
  return new ArtifactError('TAG_EXISTS', {
    message: `The next release would get the tag ${quote(tag)}, but ${quote(taken)} exists already, on ${commit}.`,
    wanted: 'a version that has no tag yet',
    found: `${quote(taken)} on ${commit}`,
    fix: `Where the tag is wrong, remove it: \`git push --delete origin refs/tags/${taken}\`. Otherwise ask for another version by a footer \`Release-As\`.`,
  });
}

function invalidTagName(tag: string, wanted: string): ArtifactError {
  return new ArtifactError('INVALID_TAG_NAME', {
    message: `The next release would get the tag ${quote(tag)}, which cannot be made.`,
    wanted,
    found: quote(tag),
    fix: 'Ask for another version, or change `tag-format`.',
  });
}
