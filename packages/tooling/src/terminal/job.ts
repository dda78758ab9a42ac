/** A job of a workflow run as a person sees it at GitHub: the log of its steps, annotations, outputs, summary. Pure. */
import type { Conclusion, JobResult, StepResult } from '@artifact-actions/local-runner/run';
import type { Sources } from '../run/sources.ts';
import { remarkOf } from './annotation.ts';
import { renderMarkdown } from './markdown.ts';
import { renderOutputs } from './outputs.ts';
import type { Colour, Paint } from './paint.ts';
import { renderRemark } from './remark.ts';
import { SECTION_COLUMNS, section } from './section.ts';
import { visibleLine, visibleLines } from './visible.ts';
import { wrap } from './wrap.ts';

const MARKS: Readonly<Record<Conclusion, readonly [mark: string, colour: Colour]>> = {
  success: ['✓', 'green'],
  failure: ['✗', 'red'],
  cancelled: ['!', 'yellow'],
  skipped: ['-', 'dim'],
};

/** What has ended, with the sign of how. */
export function marked(conclusion: Conclusion, text: string, paint: Paint): string {
  const [mark, colour] = MARKS[conclusion];
  return `${paint(colour, mark)} ${visibleLine(text)}`;
}

/** @param sources the files that annotations point into, as far as they are at hand. */
export function renderJob(job: JobResult, sources: Sources, paint: Paint): readonly string[] {
  const annotations = [...job.annotations, ...job.steps.flatMap((step) => step.annotations)];
  const remarks = annotations.flatMap((annotation) => [
    ...renderRemark(remarkOf(annotation), sources.get(annotation.file ?? ''), paint, SECTION_COLUMNS),
    '',
  ]);
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    ['Annotations', remarks.slice(0, -1)],
    ['Outputs', renderOutputs(job.outputs, SECTION_COLUMNS)],
    ['Job summary', renderMarkdown(summaryOf(job), paint, SECTION_COLUMNS)],
  ];
  return [
    paint('bold', marked(job.conclusion, job.name, paint)),
    '',
    ...job.steps.flatMap((step) => renderStep(step, paint)),
    ...blocks.filter(([, lines]) => lines.length > 0).flatMap(([title, lines]) => section(title, lines, paint)),
  ];
}

/** The Markdown of all its steps, one below the other, as GitHub shows it. */
export function summaryOf({ steps }: JobResult): string {
  return steps
    .map(({ summary }) => summary)
    .filter((summary) => summary !== '')
    .join('\n');
}

/** The log of a composite action holds those of its steps. */
function renderStep({ title, conclusion, outcome, log }: StepResult, paint: Paint): readonly string[] {
  const forgiven = outcome === 'failure' && conclusion === 'success' ? ' (failed; continue-on-error)' : '';
  const lines = log.flatMap(visibleLines).flatMap((line) => wrap(line, SECTION_COLUMNS));
  return [`${marked(conclusion, title, paint)}${forgiven}`, ...lines.map((line) => `  ${line}`.trimEnd()), ''];
}
