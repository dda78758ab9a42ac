/** A step of the demo as a person sees it at GitHub, in a terminal. Pure. */
import type { Annotation } from '@artifact-actions/testing/runner';
import { renderMarkdown } from '../terminal/markdown.ts';
import { renderOutputs } from '../terminal/outputs.ts';
import type { Paint } from '../terminal/paint.ts';
import { type Remark, renderRemark } from '../terminal/remark.ts';
import { SECTION_COLUMNS, section } from '../terminal/section.ts';
import { visibleLines } from '../terminal/visible.ts';
import { COLUMNS, hang, wrap } from '../terminal/wrap.ts';
import { judge, placeOf } from './judge.ts';
import type { Shown } from './step.ts';

export function renderIntroduction(steps: number, paint: Paint): readonly string[] {
  const text = `Runs ${steps} times the committed bundle of an action, as GitHub would start it, on a repository that is built for this. Nothing comes from the network. What follows is what a person sees at GitHub.`;
  return [...wrap(text, COLUMNS).map((line) => paint('dim', line)), ''];
}

export function renderStep(shown: Shown, number: number, paint: Paint): readonly string[] {
  const { step, run, sources } = shown;
  const log = run.log.flatMap(visibleLines).flatMap((line) => wrap(line, SECTION_COLUMNS));
  const annotations = run.annotations.flatMap((annotation) => [
    ...renderRemark(remarkOf(annotation), sources.get(annotation.file ?? ''), paint, SECTION_COLUMNS),
    '',
  ]);
  return [
    paint('cyan', '─'.repeat(COLUMNS)),
    paint('bold', `${number}. ${step.title}`),
    '',
    ...wrap(step.explain, COLUMNS),
    '',
    ...section('Log', log, paint),
    ...section('Annotations', annotations.slice(0, -1), paint),
    ...section('Outputs', renderOutputs(run.outputs, SECTION_COLUMNS), paint),
    ...section('Job summary', renderMarkdown(run.summary, paint, SECTION_COLUMNS), paint),
  ];
}

/** What was shown, a line for each step. More only where something is wrong. */
export function renderEnd(all: readonly Shown[], paint: Paint): readonly string[] {
  return [paint('cyan', '─'.repeat(COLUMNS)), ...all.flatMap((shown, index) => renderResult(shown, index + 1, paint))];
}

function renderResult(shown: Shown, number: number, paint: Paint): readonly string[] {
  const problems = judge(shown);
  const { sources, step } = shown;
  if (problems.length > 0) {
    return problems.flatMap((problem) => hang(`✗ ${number}. `, `${step.title}: ${problem}.`)).map((line) => paint('red', line));
  }
  const [first] = step.expected.findings;
  const what = first === undefined ? step.expected.conclusion : `${first.rule} at ${placeOf(first, sources)}`;
  return [`${paint('green', '✓')} ${number}. ${step.title}: ${what}.`];
}

/** An annotation's message is text with line breaks: the first line says it, the others follow below the line of the file. */
function remarkOf({ type, title = '', message, file, line, ...rest }: Annotation): Remark {
  const [said = '', ...notes] = message.split('\n');
  const place = line === undefined ? undefined : { line, ...rest };
  return { severity: type, title, message: said, notes, file, place };
}
