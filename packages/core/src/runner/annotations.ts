/**
 * Which findings become annotations. Pure.
 *
 * GitHub shows 10 annotations of a type per step and drops the rest without a word, 4,096 characters each. So the worst come first, every
 * rule once before any rule twice, and the last one says how many more there are; and no part of a message crowds out the others.
 */
import { count, type Finding, type Location, SEVERITIES, type Severity, shorten } from '../foundation/index.ts';
import type { ReportedError } from '../report/index.ts';
import { sanitise } from './sanitise.ts';

export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly location: Location | null;
}

export const ANNOTATIONS_PER_TYPE = 10;
/** UTF-16 units that the parts of a message share, so that its page has room behind them. */
const MESSAGE_LENGTH = 3600;

/**
 * @param findings sorted, worst first.
 * @param link as in the summary.
 * @param reserved errors that are annotated besides these findings.
 */
export function annotate(findings: readonly Finding[], link: (path: string) => string | undefined, reserved = 0): readonly Annotation[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const room = ANNOTATIONS_PER_TYPE - (severity === 'error' ? reserved : 0);
    if (own.length <= room) return own.map((finding) => annotation(finding, link));
    const shown = everyRuleFirst(own).slice(0, room - 1);
    const more = count(own.length - shown.length, `more ${severity}`);
    const rest: Annotation = {
      severity,
      title: more,
      message: `And ${more}: the job summary and the report file list them all.`,
      location: null,
    };
    return [...shown.map((finding) => annotation(finding, link)), rest];
  });
}

function annotation({ severity, rule, message, fix, docs, location }: Finding, link: (path: string) => string | undefined): Annotation {
  return { severity, title: rule, message: compose([message, `Fix: ${fix}`], ' ', link(docs)), location };
}

/** The error of the action itself. */
export function annotateError(action: string, error: ReportedError, link: (path: string) => string | undefined): Annotation {
  const { code, message, wanted, found, fix } = error;
  const parts = [message, `Wanted: ${wanted}`, `Found: ${found}`, `Fix: ${fix}`];
  const text = compose(parts, '\n', link(`docs/errors.md#${code.toLowerCase()}`));
  return { severity: 'error', title: `${action}: ${code}`, message: text, location: null };
}

/** The parts are sanitised before they are cut, for that makes them longer. */
function compose(parts: readonly string[], separator: string, page: string | undefined): string {
  const text = parts.map((part) => shorten(sanitise(part), MESSAGE_LENGTH / parts.length)).join(separator);
  return page === undefined ? text : `${text}\n${page}`;
}

/** The first finding of every rule, then the second of every rule, and so on; the order within a rule stays. */
function everyRuleFirst(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  const ranked = findings.map((finding) => {
    const rank = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, rank + 1);
    return { finding, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ finding }) => finding);
}
