/** Channels of pre-releases: `1.2.0-beta.3` is number 3 of the channel `beta`. Pure. Spec: version-semantics.md, rule 11. */
import { ArtifactError, quote } from '../foundation/index.ts';
import { compareVersions, coreOf, highestVersion, isPrerelease, isStable, type SemVer } from './semver.ts';

/**
 * @returns `name` itself. One or more identifiers of SemVer, which git accepts in the name of a tag, too.
 * @throws ArtifactError `INVALID_CHANNEL`
 */
export function parseChannel(name: string): string {
  if (name.length <= 100 && isPrerelease(name)) return name;
  throw new ArtifactError('INVALID_CHANNEL', {
    message: `The channel ${quote(name)} cannot stand in a version.`,
    wanted: 'letters, digits and hyphens, in parts that dots separate; no part is empty or a number with a leading zero',
    found: quote(name),
    fix: 'Name the channel `beta`, `next` or `rc`, for example: `channel: beta`.',
  });
}

/** @returns undefined for a version that {@link nextPrerelease} does not make, stable ones included. */
export function channelOf({ prerelease }: SemVer): { readonly channel: string; readonly number: number } | undefined {
  const last = prerelease.at(-1) ?? '';
  if (prerelease.length < 2 || !/^\d{1,15}$/.test(last)) return undefined;
  return { channel: prerelease.slice(0, -1).join('.'), number: Number(last) };
}

export interface ChannelHistory {
  /** What all commits since the last stable release come to. */
  readonly core: SemVer;
  /** The versions of the series that HEAD contains. */
  readonly reachable: readonly SemVer[];
  /** Whether the series has this version anywhere, on another branch too. */
  isTaken(version: SemVer): boolean;
}

/**
 * `X.Y.Z-<channel>.<n>`: the core is the higher of `history.core` and that of the highest reachable pre-release; `n` follows the highest
 * reachable number of the channel and begins at 1; taken numbers are passed over.
 *
 * @param channel one that has passed {@link parseChannel}.
 */
export function nextPrerelease(channel: string, { core, reachable, isTaken }: ChannelHistory): SemVer {
  const reached = highestVersion(reachable.filter((version) => !isStable(version)));
  const target = coreOf(reached !== undefined && compareVersions(coreOf(reached), core) > 0 ? reached : core);
  const numbers = reachable
    .filter((version) => compareVersions(coreOf(version), target) === 0)
    .map(channelOf)
    .filter((place) => place?.channel === channel)
    .map((place) => place?.number ?? 0);
  const numbered = (number: number): SemVer => ({ ...target, prerelease: [...channel.split('.'), String(number)] });
  let number = numbers.reduce((a, b) => Math.max(a, b), 0) + 1;
  while (isTaken(numbered(number))) number += 1;
  return numbered(number);
}
