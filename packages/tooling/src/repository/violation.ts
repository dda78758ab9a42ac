/** What a rule of this repository finds in it, and how people read it. Pure. */
import { byText } from '@artifact-actions/core/foundation';
import type { Tree } from './tree.ts';

export interface Violation {
  /** The name of the rule, for example `door-only`. */
  readonly rule: string;
  readonly file: string;
  /** Counted from 1; 1 where the whole file is meant. */
  readonly line: number;
  /** What is wrong, as one sentence. */
  readonly message: string;
  /** What to do, as one sentence. */
  readonly fix: string;
}

/** A rule is a pure function of the repository. */
export type Rule = (tree: Tree) => readonly Violation[];
export type RuleSet = Readonly<Record<string, Rule>>;

/** One row for each violation, `file:line  rule  message  fix`, by place; an empty text where there is none. */
export function formatViolations(violations: readonly Violation[]): string {
  const rows = [...violations].sort(byPlace).map(({ rule, file, line, message, fix }) => [`${file}:${line}`, rule, message, fix]);
  const width = (column: number): number => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  const widths = [width(0), width(1), width(2), 0];
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

function byPlace(a: Violation, b: Violation): number {
  return byText(a.file, b.file) || a.line - b.line || byText(a.rule, b.rule);
}
