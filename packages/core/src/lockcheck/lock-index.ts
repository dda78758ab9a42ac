/** What the rules ask of all entries together. Pure. */
import { posix } from 'node:path';
import type { LockedPackage, Lockfile } from '../lockfile/index.ts';
import { addressOf, agreement } from './address.ts';
import { normalisePath, pathOfRange } from './path.ts';
import type { LockPolicy } from './policy.ts';
import type { LockIndex, ProjectManifest } from './rule.ts';
import { plainVersion } from './version.ts';

export function indexLockfile(lockfile: Lockfile, manifests: readonly ProjectManifest[], policy: LockPolicy): LockIndex {
  const projectRanges = rangesByName(manifests.flatMap(requestsOf));
  const ranges = rangesByName(lockfile.entries.flatMap(({ requirements }) => requirements));
  const addresses = new Map(lockfile.entries.map((entry) => [entry, addressOf(entry)]));
  const contents = contentsByRelease(lockfile.entries);
  const folders = namesByFolder(lockfile, manifests);
  const isFromItsRegistry = (entry: LockedPackage): boolean => {
    const address = addresses.get(entry);
    return address !== undefined && agreement(address, policy.rootsFor(entry.name)) === 'registry';
  };
  return {
    addressOf: (entry) => addresses.get(entry),
    rangesOf: (name) => [...(projectRanges.get(name) ?? []), ...(ranges.get(name) ?? [])],
    projectRangesOf: (name) => [...(projectRanges.get(name) ?? [])],
    contentsOf: (entry) => [...(contents.get(releaseOf(entry))?.values() ?? [])],
    folderName: (folder) => folders.get(folder),
    statesOrigins: lockfile.entries.some(isFromItsRegistry),
  };
}

/** Each range once: a popular package is asked for by thousands of entries, with a handful of ranges. */
function rangesByName(wanted: readonly { readonly name: string; readonly range: string }[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ranges = new Map<string, Set<string>>();
  for (const { name, range } of wanted) ranges.set(name, (ranges.get(name) ?? new Set()).add(range));
  return ranges;
}

/** What a package.json asks for. It writes paths as its own folder sees them. */
function requestsOf({ folder, requirements, overrides }: ProjectManifest): readonly { readonly name: string; readonly range: string }[] {
  return [...requirements, ...overrides].map(({ name, range }) => {
    const path = pathOfRange(range);
    return { name, range: path === undefined ? range : `file:${normalisePath(posix.join(folder, path))}` };
  });
}

/** Of the entries of one release, one for each integrity that they have. */
function contentsByRelease(entries: readonly LockedPackage[]): ReadonlyMap<string, ReadonlyMap<string | undefined, LockedPackage>> {
  const contents = new Map<string, Map<string | undefined, LockedPackage>>();
  for (const entry of entries) {
    const known = contents.get(releaseOf(entry)) ?? new Map<string | undefined, LockedPackage>();
    if (!known.has(entry.integrity)) known.set(entry.integrity, entry);
    contents.set(releaseOf(entry), known);
  }
  return contents;
}

/** What a registry has one content for: `2.1.3`, `v2.1.3` and `2.1.3+build` are the same version there. */
function releaseOf({ name, version }: LockedPackage): string {
  return `${name}@${version === undefined ? '' : plainVersion(version)}`;
}

/** The folders of the project that hold a package: those of the lockfile, and what their own package.json files say. */
function namesByFolder({ entries }: Lockfile, manifests: readonly ProjectManifest[]): ReadonlyMap<string, string> {
  const locked = entries.flatMap(({ name, source }) => (source.kind === 'workspace' ? [[normalisePath(source.path), name] as const] : []));
  const declared = manifests.flatMap(({ folder, name }) => (name === undefined ? [] : [[normalisePath(folder), name] as const]));
  return new Map([...locked, ...declared]);
}
