/** A step of the demo as a person sees it at GitHub, in a terminal. Pure. */
import { renderJob } from '../terminal/job.ts';
import type { Paint } from '../terminal/paint.ts';
import { COLUMNS, hang, wrap } from '../terminal/wrap.ts';
import { judge, placeOf } from './judge.ts';
import type { Shown } from './step.ts';

export function renderIntroduction(steps: number, paint: Paint): readonly string[] {
  const text = `Starts ${steps} workflows, as GitHub would, on a repository that is built for this. They call this repository, and run its committed bundles. Nothing comes from the network. What follows is what a person sees at GitHub.`;
  return [...wrap(text, COLUMNS).map((line) => paint('dim', line)), ''];
}

export function renderStep({ step, run, sources }: Shown, number: number, paint: Paint): readonly string[] {
  return [
    paint('cyan', '─'.repeat(COLUMNS)),
    paint('bold', `${number}. ${step.title}`),
    '',
    ...wrap(step.explain, COLUMNS),
    '',
    ...run.jobs.filter(({ steps }) => steps.length > 0).flatMap((job) => renderJob(job, sources, paint)),
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
  const what = first === undefined ? step.expected.tags.join(', ') : `${first.rule} at ${placeOf(first, sources)}`;
  return [`${paint('green', '✓')} ${number}. ${step.title}: ${what}.`];
}
