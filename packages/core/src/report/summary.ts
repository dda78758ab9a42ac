/**
 * The job summary: what a person reads on the page of the run. Pure.
 *
 * GitHub drops a summary over 1 MiB whole, so it is rendered to a byte budget: findings, worst first, for as long as they fit. No text of
 * others is so long that it takes the room of the next.
 */
import { code, count, escapeMarkdown, type Finding, type Markdown, markdown, type Severity, shorten, table } from '../foundation/index.ts';
import { receiptSections } from './receipts.ts';
import { countSeverity, type Report, type ReportedError } from './report.ts';

export const SUMMARY_BYTES = 900 * 1024;

/** Room for the head of the table, and for the sentences about what is left out. */
const RESERVED_BYTES = 500;

/** UTF-16 units of a sentence and of a name; no text of ours gets near it. */
const SENTENCE = 2000;
const NAME = 300;

export interface SummaryParts {
  readonly report: Report;
  /** What the action itself has to tell, above the findings. */
  readonly sections: readonly Markdown[];
  /** From a path of this repository to an address that a browser opens; undefined where there is none. */
  readonly link: (path: string) => string | undefined;
}

const HEAD = ['', 'Where', 'Rule', 'What and how to fix it'].map(escapeMarkdown);

const SIGNS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

export function renderSummary({ report, sections, link }: SummaryParts, budget = SUMMARY_BYTES): Markdown {
  const error = report.error === null ? [] : [errorBlock(report.error, link)];
  const done = receiptSections(report.receipts, report.dryRun);
  const head = fit([markdown`## ${heading(report)}`, ...error, ...sections, ...done], budget - RESERVED_BYTES);
  const left = budget - RESERVED_BYTES - bytes(head.join('\n\n'));
  const findings = report.findings.length === 0 ? [] : [findingsTable(report.findings, link, left)];
  return `${[...head, ...findings].join('\n\n')}\n` as Markdown;
}

function heading({ action, conclusion, error, findings }: Report): Markdown {
  const name = escapeMarkdown(action);
  if (error !== null) return markdown`❌ ${name} could not do its work`;
  const counts = (['error', 'warning', 'notice'] as const)
    .map((severity) => ({ severity, amount: countSeverity(findings, severity) }))
    .filter(({ amount }) => amount > 0)
    .map(({ severity, amount }) => count(amount, severity));
  if (conclusion === 'success') return markdown`✅ ${name}: ${escapeMarkdown(counts.join(', ') || 'nothing to object to')}`;
  return markdown`${(countSeverity(findings, 'error') > 0 ? '❌' : '⚠️') as Markdown} ${name}: ${escapeMarkdown(counts.join(', '))}`;
}

function errorBlock(error: ReportedError, link: SummaryParts['link']): Markdown {
  const url = link('docs/errors.md');
  const name = url === undefined ? code(error.code) : markdown`[${code(error.code)}](${`${url}#${error.code.toLowerCase()}` as Markdown})`;
  return markdown`> ${name}: ${sentence(error.message)}
>
> - **Wanted**: ${sentence(error.wanted)}
> - **Found**: ${sentence(error.found)}
> - **Fix**: ${sentence(error.fix)}`;
}

function findingsTable(findings: readonly Finding[], link: SummaryParts['link'], budget: number): Markdown {
  const rows: (readonly Markdown[])[] = [];
  let left = budget;
  for (const finding of findings) {
    const row = findingRow(finding, link);
    left -= bytes(row.join(' | ')) + 5;
    if (left < 0) break;
    rows.push(row);
  }
  const missing = findings.length - rows.length;
  const rest =
    missing > 0
      ? markdown`

And ${escapeMarkdown(count(missing, 'more finding'))} that this page has no room for: the report file has them all.`
      : markdown``;
  return markdown`${table(HEAD, rows)}${rest}`;
}

function findingRow({ severity, location, rule, docs, subject, message, fix }: Finding, link: SummaryParts['link']): readonly Markdown[] {
  const url = link(docs);
  const where = location === null ? shorten(subject, NAME) : `${shorten(location.file, NAME)}:${location.line}:${location.column}`;
  const name = url === undefined ? code(rule) : markdown`[${code(rule)}](${url as Markdown})`;
  return [SIGNS[severity] as Markdown, code(where), name, markdown`${sentence(message)}<br>**Fix**: ${sentence(fix)}`];
}

const sentence = (text: string): Markdown => escapeMarkdown(shorten(text, SENTENCE));

/** The blocks that fit, and a sentence about those that do not. */
function fit(blocks: readonly Markdown[], budget: number): readonly Markdown[] {
  let left = budget;
  const fitting = blocks.filter((block) => {
    const size = bytes(block) + 2;
    if (size > left) return false;
    left -= size;
    return true;
  });
  const missing = blocks.length - fitting.length;
  if (missing === 0) return fitting;
  return [
    ...fitting,
    markdown`This page has no room for ${escapeMarkdown(count(missing, 'more section'))}: the report file has everything.`,
  ];
}

const bytes = (text: string): number => Buffer.byteLength(text);
