/**
 * From facts to findings and the plan. Pure: the same facts and the same policy give the same bytes. Shape: contract.md section 4.
 */
import { byText, compareFindings, docsOf, type Finding, type Instant, type Location, lineFinder } from '../foundation/index.ts';
import { type LockedPackage, type Lockfile, subjectOf } from '../lockfile/index.ts';
import { judgeExceptions } from './exceptions.ts';
import { indexLockfile } from './lock-index.ts';
import {
  createPolicy,
  type ExceptionEntry,
  type LockfileSettings,
  type PolicyInForce,
  type RegistryDefaults,
  settingOf,
} from './policy.ts';
import { policyFinding } from './policy-rules.ts';
import type { Hit, ProjectManifest } from './rule.ts';
import { RULES } from './rules/index.ts';

/** One lockfile, and what belongs to it. */
export interface LockfileFacts {
  readonly lockfile: Lockfile;
  /** The same file at the base; undefined where it was absent, or there is no base. */
  readonly base: Lockfile | undefined;
  /** Whether the file is that of the base, or of the tip of its branch, byte for byte. */
  readonly isUntouched: boolean;
  readonly manifests: readonly ProjectManifest[];
  readonly registries: RegistryDefaults;
  /** The .npmrc beside it, where the head names other registries there than the base that judges it. */
  readonly changedNpmrc: string | undefined;
}

export interface Facts {
  /** The commit that was compared with. */
  readonly base: string | undefined;
  readonly lockfiles: readonly LockfileFacts[];
  readonly policy: PolicyInForce;
}

export interface LockcheckPlan {
  readonly base: string | null;
  readonly lockfiles: readonly PlannedLockfile[];
  readonly exceptions: {
    readonly used: readonly ExceptionEntry[];
    readonly unused: readonly ExceptionEntry[];
    readonly expired: readonly ExceptionEntry[];
  };
  /** Questions that nobody answered; sorted by rule and subject. */
  readonly unknown: readonly { readonly rule: string; readonly subject: string; readonly because: string }[];
}

export interface PlannedLockfile {
  readonly file: string;
  readonly format: string;
  readonly formatVersion: number | null;
  readonly entries: number;
  readonly changed: { readonly added: number; readonly removed: number; readonly updated: number };
}

export function planLockcheck(facts: Facts, now: Instant): { readonly plan: LockcheckPlan; readonly findings: readonly Finding[] } {
  const settings = facts.policy.settings ?? {};
  const found = [...facts.lockfiles.flatMap((each) => checkLockfile(each, settings)), ...policyChanged(facts)];
  const { findings, used, unused, expired } = judgeExceptions(found, settings, facts.policy, now);
  const plan: LockcheckPlan = {
    base: facts.base ?? null,
    lockfiles: facts.lockfiles.map((each) => planned(each, facts.base !== undefined)).sort((a, b) => byText(a.file, b.file)),
    exceptions: { used, unused, expired },
    unknown: [],
  };
  return { plan, findings: [...findings].sort(compareFindings) };
}

function checkLockfile(
  { lockfile, base, isUntouched, manifests, registries }: LockfileFacts,
  settings: LockfileSettings,
): readonly Finding[] {
  const policy = createPolicy(settings, registries);
  const index = indexLockfile(lockfile, manifests, policy);
  const context = { lockfile, isUntouched, policy, manifests, index, baseIndex: base && indexLockfile(base, [], policy) };
  const place = lineFinder(lockfile.text);
  return Object.entries(RULES).flatMap(([rule, { doc, check }]) => {
    const setting = settingOf(settings, rule);
    if (setting === 'off') return [];
    return [...check(context)].map(({ subject, span, message, fix, severity }: Hit): Finding => {
      const [start, end] = [place(span.start), place(span.end)];
      const location = { file: lockfile.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
      return { rule, severity: setting ?? severity ?? doc.severity, subject, message, fix, docs: docsOf(rule), location };
    });
  });
}

/** What the head changes of the policy, and of the registries in .npmrc, that it is not judged by. */
function policyChanged({ policy: { change, file, settings = {} }, lockfiles }: Facts): readonly Finding[] {
  const tell = (what: string, subject: string, location: Location | null): readonly Finding[] => {
    const message = `This change alters ${what} in ${subject}; it is judged by ${what} of its base.`;
    return policyFinding('config/policy-changed', settings, { subject, message, location });
  };
  const npmrcs = new Set(lockfiles.flatMap(({ changedNpmrc }) => changedNpmrc ?? []));
  return [
    ...(change === undefined ? [] : tell('the lockfile policy', file, change.location)),
    ...[...npmrcs].flatMap((npmrc) => tell('the registries', npmrc, null)),
  ];
}

function planned({ lockfile, base }: LockfileFacts, hasBase: boolean): PlannedLockfile {
  const { file, format, formatVersion, entries } = lockfile;
  const changed = hasBase ? difference(base?.entries ?? [], entries) : { added: 0, removed: 0, updated: 0 };
  return { file, format, formatVersion: formatVersion ?? null, entries: entries.length, changed };
}

function difference(before: readonly LockedPackage[], after: readonly LockedPackage[]): PlannedLockfile['changed'] {
  const [old, now] = [before, after].map((entries) => new Map(entries.map((entry) => [entry.key, identity(entry)])));
  const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
  const count = (test: (key: string) => boolean): number => keys.filter(test).length;
  return {
    added: count((key) => old?.has(key) === false),
    removed: count((key) => now?.has(key) === false),
    updated: count((key) => old?.has(key) === true && now?.has(key) === true && old.get(key) !== now.get(key)),
  };
}

function identity(entry: LockedPackage): string {
  return JSON.stringify([subjectOf(entry), entry.source, entry.integrity ?? null]);
}

/** The outputs of the action. */
export function countsOf({ lockfiles }: LockcheckPlan): { readonly lockfiles: number; readonly entries: number; readonly changed: number } {
  const sum = (amount: (lockfile: PlannedLockfile) => number): number => lockfiles.reduce((total, lockfile) => total + amount(lockfile), 0);
  return {
    lockfiles: lockfiles.length,
    entries: sum(({ entries }) => entries),
    changed: sum(({ changed: { added, removed, updated } }) => added + removed + updated),
  };
}
