/** The version that comes next. Pure. Spec: version-semantics.md, rules 6, 8, 11, 12, 14 and 17. */
import type { Instant } from '../foundation/index.ts';
import {
  applyLevel,
  type CalVer,
  type CalverFormat,
  compareVersions,
  coreOf,
  effectiveLevel,
  formatVersion,
  highestVersion,
  isStable,
  nextCalver,
  nextPrerelease,
  parseVersion,
  type SemVer,
  withBuild,
} from '../scheme/index.ts';
import type { Candidate } from './candidate.ts';
import type { Bump, Level, VersionFacts, VersionSettings } from './model.ts';
import { compare, readVersion, type Version } from './numbering.ts';
import { highest } from './standing.ts';

export interface Next {
  readonly version: Version;
  readonly bump: Bump;
}

export interface Rules {
  readonly facts: VersionFacts;
  readonly settings: VersionSettings;
  readonly calver: CalverFormat | undefined;
  readonly asOf: Instant;
}

/**
 * @param members one package, or those of a group that take one version.
 * @param level the highest of them.
 * @param exact the version that a person asks for.
 */
export function nextVersion(members: readonly Candidate[], level: Level, exact: SemVer | undefined, rules: Rules): Next {
  const { calver, settings } = rules;
  if (calver !== undefined) return nextOfCalendar(members, calver, rules.asOf);
  const { core, bump } = exact === undefined ? nextCore(members, level, settings) : { core: exact, bump: steps(members, exact) };
  const numbered = settings.channel !== undefined && isStable(core) ? prereleaseOf(core, members, settings.channel) : core;
  const { build } = settings;
  return {
    bump,
    version: versionOf(build === undefined ? numbered : withBuild(numbered, build, { sha: rules.facts.head, run: rules.facts.run })),
  };
}

function steps(members: readonly Candidate[], exact: SemVer): Bump {
  const stable = highestVersion(members.flatMap((member) => member.stable?.semver ?? []));
  const last = highestVersion(members.flatMap((member) => member.last?.semver ?? []));
  return last === undefined ? 'initial' : (difference(last, exact) ?? difference(stable ?? last, exact) ?? 'patch');
}

/** Between two versions, by the first number that differs. */
function difference(from: SemVer, to: SemVer): Level | undefined {
  if (from.major !== to.major) return 'major';
  if (from.minor !== to.minor) return 'minor';
  return from.patch === to.patch ? undefined : 'patch';
}

/** What lies between the last release of a package and a version that was made for it. */
export function bumpTo(candidate: Candidate, { calver, semver }: Version, { calver: format }: Rules): Bump {
  if (semver !== undefined) return steps([candidate], semver);
  const before = candidate.last?.calver;
  const micro = format?.tokens.indexOf('MICRO');
  return before?.every((part, place) => place === micro || part === calver?.[place]) === true ? 'micro' : 'date';
}

function nextCore(members: readonly Candidate[], level: Level, settings: VersionSettings): { readonly core: SemVer; readonly bump: Bump } {
  const starts = members.map((member) => startOf(member, settings));
  const base = highestVersion(starts.flatMap(({ isReleased, version }) => (isReleased ? [version] : [])));
  const first = highestVersion(starts.flatMap(({ isReleased, version }) => (isReleased ? [] : [version])));
  const bumped = base && applyLevel(base, level, settings.zero);
  // Without a stable release there may be pre-releases, which count on: then the level is that of all commits.
  const ofFirst = members.some(({ last }) => last !== undefined) ? level : 'initial';
  if (base === undefined || bumped === undefined) return { core: first ?? initialVersion(settings), bump: ofFirst };
  if (first !== undefined && compareVersions(first, bumped) > 0) return { core: first, bump: difference(base, first) ?? level };
  return { core: bumped, bump: effectiveLevel(base, level, settings.zero) };
}

/** Where a package starts from: its last stable release, or the version that is released first. Rule 8. */
function startOf(candidate: Candidate, settings: VersionSettings): { readonly version: SemVer; readonly isReleased: boolean } {
  const { reachable, stable } = candidate;
  if (stable?.semver !== undefined) return { version: stable.semver, isReleased: true };
  const own = ownVersion(candidate);
  if (own === undefined) return { version: initialVersion(settings), isReleased: false };
  // Where pre-releases came before, or are made now, the manifest has one of them: the first release is what they lead to.
  const version = reachable.length > 0 || settings.channel !== undefined ? coreOf(own) : own;
  return { version, isReleased: isBumpedFirst(candidate, settings) };
}

/** The version of the manifest, if it is above 0.0.0. */
function ownVersion({ written }: Candidate): SemVer | undefined {
  const version = written?.semver;
  return version !== undefined && compareVersions(version, ZERO) > 0 ? version : undefined;
}

const ZERO: SemVer = { major: 0, minor: 0, patch: 0, prerelease: [], build: [] };

/** Whether the first release is the one after the manifest's version. */
export function isBumpedFirst(candidate: Candidate, { initial }: VersionSettings): boolean {
  return initial === 'bump' && candidate.reachable.length === 0 && ownVersion(candidate) !== undefined;
}

function initialVersion({ initialVersion: text }: VersionSettings): SemVer {
  return parseVersion(text) ?? ZERO;
}

function prereleaseOf(core: SemVer, members: readonly Candidate[], channel: string): SemVer {
  const semvers = (versions: readonly Version[]): readonly SemVer[] => versions.flatMap(({ semver }) => semver ?? []);
  const taken = members.flatMap(({ tagged }) => semvers(tagged));
  return nextPrerelease(channel, {
    core,
    reachable: members.flatMap(({ reachable }) => semvers(reachable)),
    isTaken: (version) => taken.some((each) => compareVersions(each, version) === 0),
  });
}

function versionOf(semver: SemVer): Version {
  return { text: formatVersion(semver), semver, calver: undefined };
}

function nextOfCalendar(members: readonly Candidate[], format: CalverFormat, asOf: Instant): Next {
  const last: CalVer | undefined = highest(members.flatMap((member) => member.last ?? []))?.calver;
  const { bump, version } = nextCalver(format, last, asOf);
  return { bump, version: readVersion(version, format) ?? { text: version, semver: undefined, calver: undefined } };
}

/** The tags of members that stand for a version, of whatever build. */
export function taggedAs({ tagged }: Candidate, version: Version): Candidate['tagged'] {
  return tagged.filter((each) => compare(each, version) === 0);
}
