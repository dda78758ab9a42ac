/** What each type of change releases, and in which group of the changelog it stands. Pure. Spec: version-semantics.md, rule 3 and Plan. */
import type { GitSha } from '../../git/index.ts';
import { highestLevel } from '../../scheme/index.ts';
import type { Commit, Level, Message, VersionSettings } from '../model.ts';

export type TypeLevels = ReadonlyMap<string, Level | 'none'>;

const DEFAULTS: Readonly<Record<string, Level>> = { feat: 'minor', fix: 'patch', perf: 'patch', refactor: 'patch', revert: 'patch' };

/** Where breaking changes stand, whatever their type. */
export const BREAKING = 'breaking';

/** The defaults, and what the configuration says over them. */
export function levelsOf(types: VersionSettings['types']): TypeLevels {
  return new Map([...Object.entries(DEFAULTS), ...Object.entries(types).map(([type, level]) => [type.toLowerCase(), level] as const)]);
}

/** The changes that a commit tells of: its own, and those of its squash body where they count. Rule 5. */
export function changesOf({ message }: Commit, squashBody: VersionSettings['squashBody']): readonly Message[] {
  return squashBody === 'bullets' ? [message, ...message.bullets] : [message];
}

/** @returns undefined where the changes release nothing by themselves. */
export function levelOf(changes: readonly Message[], levels: TypeLevels): Level | undefined {
  return highestLevel(changes.flatMap((change) => levelsOfChange(change, levels)));
}

/** A change in a group of the changelog, and the commit that brought it. */
export interface GroupedChange {
  readonly commit: Commit;
  readonly change: Message;
}

/**
 * Group to changes, in the order of the commits: a key for each type that releases by itself or by default, and `breaking`, which comes first.
 * A change of another type stands in `breaking` alone.
 */
export function changesByGroup(
  commits: readonly Commit[],
  settings: Pick<VersionSettings, 'types' | 'squashBody'>,
): ReadonlyMap<string, readonly GroupedChange[]> {
  const levels = levelsOf(settings.types);
  const groups = new Map<string, GroupedChange[]>([BREAKING, ...levels.keys()].map((group) => [group, []]));
  for (const commit of commits) {
    for (const change of changesOf(commit, settings.squashBody)) {
      for (const group of groupsOfChange(change, levels)) groups.get(group)?.push({ commit, change });
    }
  }
  return new Map([...groups].filter(([, changes]) => changes.length > 0));
}

/** Group to the commits of its {@link changesByGroup}, each once. */
export function groupsOf(...args: Parameters<typeof changesByGroup>): Readonly<Record<string, readonly GitSha[]>> {
  const groups = [...changesByGroup(...args)].map(([group, changes]) => [group, [...new Set(changes.map(({ commit }) => commit.sha))]]);
  return Object.fromEntries(groups);
}

/** The groups in which a change stands. */
function groupsOfChange(change: Message, levels: TypeLevels): readonly string[] {
  const type = change.conventional?.type;
  const own = type !== undefined && hasGroup(type, levels) ? type : change.reverts === undefined ? undefined : 'revert';
  return [...(change.breaking === null ? [] : [BREAKING]), ...(own === undefined ? [] : [own])];
}

function levelsOfChange({ conventional, breaking, reverts }: Message, levels: TypeLevels): readonly Level[] {
  const types = [...(conventional === undefined ? [] : [conventional.type]), ...(reverts === undefined ? [] : ['revert'])];
  const found = types.map((type) => levels.get(type) ?? 'none').filter((level) => level !== 'none');
  return breaking === null ? found : ['major', ...found];
}

function hasGroup(type: string, levels: TypeLevels): boolean {
  return Object.hasOwn(DEFAULTS, type) || (levels.get(type) ?? 'none') !== 'none';
}
