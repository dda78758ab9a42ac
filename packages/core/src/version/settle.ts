/** Spreads releases over groups and dependents until nothing changes any more. Pure. Spec: version-semantics.md, rules 16 and 17. */
import { byText } from '../foundation/index.ts';
import { highestLevel, highestVersion, LEVELS, type SemVer } from '../scheme/index.ts';
import type { Candidate } from './candidate.ts';
import type { Decision } from './decision.ts';
import { leftRanges, releasedByName } from './dependents.ts';
import type { Bump, Cause, Level } from './model.ts';
import { type Next, nextVersion, type Rules } from './next-version.ts';

/** A group, or a package that is in none. */
export interface Unit {
  readonly kind: 'fixed' | 'linked';
  readonly members: readonly Candidate[];
}

export interface Settled {
  readonly candidate: Candidate;
  readonly next: Next;
  readonly cause: Extract<Cause, 'commits' | 'release-as' | 'dependency' | 'group'>;
  /** Names, sorted. */
  readonly causedBy: readonly string[];
}

/** A release whose version is still to be found. */
interface Draft {
  readonly level: Level;
  readonly exact: SemVer | undefined;
  readonly cause: Settled['cause'];
  readonly causedBy: ReadonlySet<string>;
}

type Drafts = Map<Candidate, Draft>;

/**
 * Levels only rise and there are three, so it ends, cycles of dependencies included.
 *
 * @param decisions what each package comes to by itself. A resumed one is out: its release has been made.
 */
export function settle(units: readonly Unit[], decisions: ReadonlyMap<Candidate, Decision>, rules: Rules): readonly Settled[] {
  const drafts: Drafts = new Map();
  const open = [...decisions].filter(([{ isChosen }, { kind }]) => isChosen && kind !== 'resumed').map(([candidate]) => candidate);
  for (const candidate of open) {
    const decision = decisions.get(candidate);
    if (decision?.kind !== 'released') continue;
    const { exact, level } = decision;
    drafts.set(candidate, { level, exact, cause: exact === undefined ? 'commits' : 'release-as', causedBy: new Set() });
  }
  for (;;) {
    for (const unit of units) if (unit.kind === 'fixed') raiseMembers(unit, open, drafts);
    const nexts = versionsOf(units, drafts, rules);
    if (!raiseDependents(open, nexts, drafts)) return settled(drafts, nexts);
  }
}

function settled(drafts: Drafts, nexts: ReadonlyMap<Candidate, Next>): readonly Settled[] {
  return [...drafts].flatMap(([candidate, { cause, causedBy }]) => {
    const next = nexts.get(candidate);
    return next === undefined ? [] : [{ candidate, next, cause, causedBy: [...causedBy].sort(byText) }];
  });
}

/** Where one member of a fixed group is released, all are. */
function raiseMembers({ members }: Unit, open: readonly Candidate[], drafts: Drafts): void {
  const released = members.filter((member) => drafts.has(member));
  const level = highestLevel(released.flatMap((member) => drafts.get(member)?.level ?? []));
  if (level === undefined) return;
  const own = released.filter((member) => drafts.get(member)?.cause !== 'group');
  const causedBy = new Set(own.flatMap(({ package: { name } }) => name ?? []));
  for (const member of members) {
    if (open.includes(member) && !drafts.has(member)) drafts.set(member, { level, exact: undefined, cause: 'group', causedBy });
  }
}

/**
 * One version for the released members of a unit: the highest of all its members, and the highest level of the released ones. What an earlier
 * pre-release has brought since the last stable one counts for whatever the reason of this one is.
 */
function versionsOf(units: readonly Unit[], drafts: Drafts, rules: Rules): ReadonlyMap<Candidate, Next> {
  const nexts = new Map<Candidate, Next>();
  for (const { members } of units) {
    const released = members.flatMap((member) => drafts.get(member) ?? []);
    const earlier = members.flatMap((member) => (drafts.has(member) ? (member.since.level ?? []) : []));
    const level = highestLevel([...released.map((draft) => draft.level), ...earlier]);
    if (level === undefined) continue;
    const next = nextVersion(members, level, highestVersion(released.flatMap(({ exact }) => exact ?? [])), rules);
    for (const member of members) if (drafts.has(member)) nexts.set(member, next);
  }
  return nexts;
}

/** @returns whether a level rose. */
function raiseDependents(open: readonly Candidate[], nexts: ReadonlyMap<Candidate, Next>, drafts: Drafts): boolean {
  const released = releasedByName([...nexts].map(([candidate, next]) => ({ candidate, next })));
  let rose = false;
  for (const candidate of open) {
    for (const { dependency, field } of leftRanges(candidate.package, released)) {
      if (field === 'devDependencies') continue;
      const before = drafts.get(candidate);
      const after = raised(before, field === 'peerDependencies' ? levelOf(released.get(dependency)?.next.bump) : 'patch', dependency);
      drafts.set(candidate, after);
      rose ||= after.level !== before?.level;
    }
  }
  return rose;
}

/** A dependency counts among the causes where it raises the level, or where dependencies are the only cause. */
function raised(before: Draft | undefined, level: Level, dependency: string): Draft {
  if (before === undefined) return { level, exact: undefined, cause: 'dependency', causedBy: new Set([dependency]) };
  const rises = LEVELS.indexOf(level) < LEVELS.indexOf(before.level);
  if (!rises && before.cause !== 'dependency') return before;
  return { ...before, level: rises ? level : before.level, causedBy: new Set([...before.causedBy, dependency]) };
}

/** What is released for the first time, or by the calendar, has no level. */
function levelOf(bump: Bump | undefined): Level {
  return LEVELS.find((level) => level === bump) ?? 'patch';
}
