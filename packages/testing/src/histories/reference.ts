/**
 * What version-semantics.md says of base, range and attribution, one sentence after the other and without any thought of speed.
 *
 * It knows what the histories of the property test have: packages without dependencies, versions from 1.0.0 on, messages of one line.
 */
import type { History } from './model.ts';

export interface ReferencePackage {
  readonly name: string;
  readonly path: string;
}

export interface ReferenceRow {
  readonly name: string;
  readonly from: string | null;
  readonly to: string;
  /** Places, newest first. */
  readonly commits: readonly number[];
}

interface Version {
  readonly core: readonly [number, number, number];
  readonly channel: string | undefined;
  readonly number: number;
}

type Level = 0 | 1 | 2;

/** @returns the released packages in the order given, or the code of an error. */
export function referencePlan(
  history: History,
  packages: readonly ReferencePackage[],
  channel: string | undefined,
): readonly ReferenceRow[] | string {
  const rows: ReferenceRow[] = [];
  for (const each of packages) {
    const row = rowOf(history, each, packages, channel);
    if (typeof row === 'string') return row;
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

function rowOf(history: History, { name }: ReferencePackage, packages: readonly ReferencePackage[], channel: string | undefined) {
  const head = ancestors(history, history.commits.length - 1);
  const tagged = history.tags.flatMap(({ at, name: tag }) => {
    const version = tag.startsWith(`${name}@`) ? parse(tag.slice(name.length + 1)) : undefined;
    return version === undefined ? [] : [{ at, version, isReachable: head.has(at) }];
  });
  const reachable = tagged.filter(({ isReachable }) => isReachable);
  const stable = highest(reachable.filter(({ version }) => version.channel === undefined));
  const last = channel === undefined ? stable : highest(reachable);
  const before = highest(reachable.filter(({ version }) => version.channel === undefined || version.channel === channel));
  const own = [...head].filter((place) => ownersOf(history, place, packages).has(name)).sort((a, b) => b - a);
  const since = (base: { readonly at: number } | undefined): readonly number[] => {
    const gone = base === undefined ? new Set<number>() : ancestors(history, base.at);
    return own.filter((place) => !gone.has(place) && (history.commits[place]?.parents.length ?? 0) < 2);
  };
  // What a stable release has is released, even if a pre-release of a higher version is older.
  const listed = since(channel === undefined ? stable : before).filter((place) => since(stable).includes(place));
  const listedLevel = levelOf(history, listed);
  if (listedLevel === undefined) return undefined;
  const level = levelOf(history, since(stable)) ?? listedLevel;
  const core = stable === undefined ? ([0, 1, 0] as const) : bumped(stable.version.core, level);
  const to = channel === undefined ? { core, channel, number: 0 } : numbered(core, channel, tagged);
  if (tagged.some(({ version }) => compare(version, to) === 0)) return 'TAG_EXISTS';
  return { name, from: last === undefined ? null : written(last.version), to: written(to), commits: listed };
}

function numbered(
  core: Version['core'],
  channel: string,
  tagged: readonly { readonly version: Version; readonly isReachable: boolean }[],
): Version {
  const reached = tagged.filter(({ isReachable, version }) => isReachable && version.channel !== undefined);
  const target = [core, ...reached.map(({ version }) => version.core)].sort(compareCores).at(-1) ?? core;
  const same = reached.filter(({ version }) => version.channel === channel && compareCores(version.core, target) === 0);
  let number = Math.max(0, ...same.map(({ version }) => version.number)) + 1;
  while (tagged.some(({ version }) => compare(version, { core: target, channel, number }) === 0)) number += 1;
  return { core: target, channel, number };
}

/** The commit itself, its parents, theirs. */
function ancestors(history: History, place: number): ReadonlySet<number> {
  const found = new Set([place]);
  for (const each of found) for (const parent of history.commits[each]?.parents ?? []) found.add(parent);
  return found;
}

/** For each file the package of the deepest folder. */
function ownersOf(history: History, place: number, packages: readonly ReferencePackage[]): ReadonlySet<string> {
  const owners = (history.commits[place]?.files ?? []).flatMap((file) => {
    const holding = packages.filter(({ path }) => path === '.' || file.startsWith(`${path}/`));
    const deepest = holding.sort((a, b) => depth(b.path) - depth(a.path))[0];
    return deepest === undefined ? [] : [deepest.name];
  });
  return new Set(owners);
}

function depth(path: string): number {
  return path === '.' ? 0 : path.split('/').length;
}

function levelOf(history: History, places: readonly number[]): Level | undefined {
  const headers = places.map((place) => history.commits[place]?.message ?? '');
  if (headers.some((header) => header.includes('!:'))) return 0;
  if (headers.some((header) => header.startsWith('feat:'))) return 1;
  return headers.some((header) => header.startsWith('fix:')) ? 2 : undefined;
}

function bumped([major, minor, patch]: Version['core'], level: Level): Version['core'] {
  if (level === 0) return [major + 1, 0, 0];
  return level === 1 ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

function parse(text: string): Version | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:-(\w+)\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  return { core: [Number(match[1]), Number(match[2]), Number(match[3])], channel: match[4], number: Number(match[5] ?? 0) };
}

function written({ channel, core, number }: Version): string {
  return channel === undefined ? core.join('.') : `${core.join('.')}-${channel}.${number}`;
}

function highest<Each extends { readonly version: Version }>(all: readonly Each[]): Each | undefined {
  return [...all].sort((a, b) => compare(a.version, b.version)).at(-1);
}

function compare(a: Version, b: Version): number {
  const core = compareCores(a.core, b.core);
  if (core !== 0 || a.channel === b.channel) return core || a.number - b.number;
  if (a.channel === undefined || b.channel === undefined) return a.channel === undefined ? 1 : -1;
  return a.channel < b.channel ? -1 : 1;
}

function compareCores(a: Version['core'], b: Version['core']): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
