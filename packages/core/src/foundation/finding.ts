/**
 * Findings: problems of the user's artifact, as values. Pure. Shape: contract.md section 1.
 */
import { byText } from './text.ts';

export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place in a file of the workspace. Lines and columns count from 1, columns in UTF-16 units; the end column is the first one after. */
export interface Location {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Finding {
  /** `group/name`, for example `source/host`. Public: it never changes. */
  readonly rule: string;
  readonly severity: Severity;
  /** What it is about: `ms@2.1.2`, a file, a key. */
  readonly subject: string;
  readonly message: string;
  readonly fix: string;
  /** The page of the rule, relative to this repository. */
  readonly docs: string;
  readonly location: Location | null;
}

/** What the page docs/rules/<id>.md says; every rule has exactly one. */
export interface RuleDoc {
  readonly title: string;
  /** The severity where the policy says nothing; a rule may lower it for a single finding. */
  readonly severity: Severity;
  /** What the rule sees. */
  readonly sees: string;
  /** Why that matters. */
  readonly why: string;
  /** How to fix it. */
  readonly fix: string;
  /** A line of a file that the rule reports, as it would stand there. */
  readonly example: string;
  /** What an exception gives as `subject`, by example. Nothing is said of a package, `name@version`; null: no exception can excuse it. */
  readonly subject?: string | null;
}

/** `source/host` -> `docs/rules/source-host.md`. */
export function docsOf(rule: string): string {
  return `docs/rules/${rule.replace('/', '-')}.md`;
}

/** Worst first, then by file, line, column, rule and subject: the same findings always come in the same order. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byText(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    byText(a.rule, b.rule) ||
    byText(a.subject, b.subject) ||
    byText(a.message, b.message)
  );
}
