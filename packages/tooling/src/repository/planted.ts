/** Planted faults: the proof that a rule sees what it forbids, and lets pass what it allows. Pure. */
import { treeOf } from './tree.ts';
import type { RuleSet } from './violation.ts';

export interface Planted {
  readonly rule: string;
  /** Completes the sentence "the rule reports … ", or "… passes" for a control. */
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  /** Symbolic links, by path. */
  readonly links?: Readonly<Record<string, string>>;
  /** The places to be reported, `file:line`, in any order; none in a control. */
  readonly at: readonly string[];
}

/** Rows for `it.each`: a sentence, what it is about, and what must be reported. */
export function plantedCases<Row extends Planted>(planted: readonly Row[]): [string, Row, readonly string[]][] {
  return planted.map((row) => {
    const verdict = row.at.length === 0 ? 'passes' : 'is reported';
    return [`${row.rule}: ${row.what} ${verdict}`, row, row.at.map((place) => `${row.rule} ${place}`).sort()];
  });
}

/** What the rule reports on the planted tree: `rule file:line`, sorted. */
export function reportedOn(rules: RuleSet, { rule, files, links }: Planted): readonly string[] {
  const check = rules[rule];
  if (check === undefined) return [`There is no rule ${rule}.`];
  const found = check(treeOf(files, links));
  return found.map(({ rule: name, file, line }) => `${name} ${file}:${line}`).sort();
}

/** The rules that lack a planted fault or a control. */
export function unproven(rules: RuleSet, planted: readonly Planted[]): readonly string[] {
  const has = (rule: string, fault: boolean): boolean => planted.some((row) => row.rule === rule && row.at.length > 0 === fault);
  return Object.keys(rules).filter((rule) => !has(rule, true) || !has(rule, false));
}
