/** Where a package stands: what its tags say of it. Pure. Spec: version-semantics.md, rules 7, 11 and 15. */
import { ArtifactError, quote } from '../foundation/index.ts';
import type { GitSha, Tag } from '../git/index.ts';
import { type CalverFormat, channelOf } from '../scheme/index.ts';
import type { Package, VersionSettings } from './model.ts';
import { calverFormatOf, compare, isStableVersion, readVersion, type Version } from './numbering.ts';
import { checkNames, isVersioned, packageGroups } from './packages.ts';
import { isTagName, seriesOf, TAG_NAMES, type TagSeries, tagOf, versionIn } from './tag-format.ts';

export interface TaggedVersion extends Version {
  readonly tag: string;
  readonly commit: GitSha | undefined;
}

export interface Standing {
  readonly package: Package;
  readonly series: TagSeries;
  /** The whole series, other branches included. */
  readonly tagged: readonly TaggedVersion[];
  /** What HEAD contains of it. */
  readonly reachable: readonly TaggedVersion[];
  /** The highest that HEAD contains and that counts: in a stable run, a stable one. */
  readonly last: TaggedVersion | undefined;
  /** Since when changes add up to a level: the last stable release. */
  readonly stable: TaggedVersion | undefined;
  /** Since when commits are listed: the last release of the same channel, or the last stable one. What {@link stable} has is released anyway. */
  readonly before: TaggedVersion | undefined;
}

/**
 * One for each package that has versions, in their order.
 *
 * @throws ArtifactError `AMBIGUOUS_TAG_FORMAT`; those of {@link checkNames} and {@link packageGroups}.
 */
export function standingsOf(packages: readonly Package[], tags: readonly Tag[], settings: VersionSettings): readonly Standing[] {
  checkNames(packages);
  const versioned = packages.filter(isVersioned);
  const format = settings.tagFormat ?? (versioned.length > 1 ? '{name}@{version}' : 'v{version}');
  const owned = versioned.map((owner) => ({ owner, series: checkedSeries(format, owner) }));
  if (settings.scheme !== 'sha' && (format.includes('{name}') || !isOneGroup(packages, settings))) checkApart(owned, format);
  const calver = calverFormatOf(settings);
  return owned.map(({ owner, series }) => standingOf(owner, series, tags, settings, calver));
}

/** Whether all packages always have one version, and so may have one tag. */
function isOneGroup(packages: readonly Package[], settings: VersionSettings): boolean {
  const all = packages.filter(isVersioned).length;
  return packageGroups(packages, settings).some(({ kind, members }) => kind === 'fixed' && members.length === all);
}

function standingOf(
  owner: Package,
  series: TagSeries,
  tags: readonly Tag[],
  { channel }: VersionSettings,
  calver: CalverFormat | undefined,
): Standing {
  const tagged: TaggedVersion[] = [];
  const reachable: TaggedVersion[] = [];
  for (const { commit, isReachable, name: tag } of tags) {
    const text = versionIn(series, tag);
    const version = text === undefined ? undefined : readVersion(text, calver);
    if (version === undefined) continue;
    const found = { ...version, tag, commit };
    tagged.push(found);
    if (isReachable) reachable.push(found);
  }
  const stable = highest(reachable.filter(isStableVersion));
  const same = reachable.filter(({ semver }) => semver !== undefined && channelOf(semver)?.channel === channel);
  return {
    package: owner,
    series,
    tagged,
    reachable,
    stable,
    last: channel === undefined ? stable : highest(reachable),
    before: channel === undefined ? stable : highest([...same, ...(stable === undefined ? [] : [stable])]),
  };
}

export function highest<Each extends Version>(versions: readonly Each[]): Each | undefined {
  let best: Each | undefined;
  for (const version of versions) if (best === undefined || compare(version, best) > 0) best = version;
  return best;
}

function checkedSeries(format: string, { name, path }: Package): TagSeries {
  const series = seriesOf(format, name);
  const example = tagOf(series, '1.0.0');
  if (isTagName(example) && !(name === null && format.includes('{name}'))) return series;
  throw new ArtifactError('INVALID_PACKAGE_NAME', {
    message: `The package in ${quote(path)} has ${name === null ? 'no name' : `the name ${quote(name)}`}, of which the tag format ${quote(format)} makes no tag.`,
    wanted: TAG_NAMES,
    found: quote(example),
    fix: 'Rename the package, or set `tag-format` to a format without `{name}`.',
  });
}

interface Owned {
  readonly owner: Package;
  readonly series: TagSeries;
}

/** @throws ArtifactError `AMBIGUOUS_TAG_FORMAT` where a tag of one package could be read as one of another. */
function checkApart(owned: readonly Owned[], format: string): void {
  for (const one of owned) {
    const example = tagOf(one.series, '1.0.0');
    const other = owned.find((each) => each !== one && readsVersion(each.series, example));
    if (other !== undefined) throw ambiguous(format, example, one.owner, other.owner);
  }
}

function readsVersion(series: TagSeries, tag: string): boolean {
  const text = versionIn(series, tag);
  return text !== undefined && readVersion(text, undefined) !== undefined;
}

function ambiguous(format: string, example: string, one: Package, other: Package): ArtifactError {
  const [first, second] = [one, other].map((each) => quote(each.name ?? each.path));
  return new ArtifactError('AMBIGUOUS_TAG_FORMAT', {
    message: `With the tag format ${quote(format)} the tag ${quote(example)} could belong to ${first} and to ${second}.`,
    wanted: 'a format whose tags belong to one package each',
    found: quote(format),
    fix: 'Set `tag-format: "{name}@{version}"`, or put all packages into one group of the kind `fixed`.',
  });
}
