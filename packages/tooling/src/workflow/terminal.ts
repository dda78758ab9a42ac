/** A workflow run for a person in front of a terminal. Pure. */
import { count } from '@artifact-actions/core/foundation';
import type { WorkflowRun } from '@artifact-actions/local-runner/run';
import { marked, renderJob } from '../terminal/job.ts';
import { renderOutputs } from '../terminal/outputs.ts';
import type { Paint } from '../terminal/paint.ts';
import { SECTION_COLUMNS, section } from '../terminal/section.ts';
import { COLUMNS } from '../terminal/wrap.ts';

export function renderWorkflowRun(run: WorkflowRun, paint: Paint): readonly string[] {
  if (run.jobs.length === 0) return [marked(run.conclusion, 'The event starts nothing in this file.', paint)];
  const succeeded = run.jobs.filter(({ conclusion }) => conclusion === 'success').length;
  return [
    ...run.jobs.flatMap((job) => [paint('cyan', '─'.repeat(COLUMNS)), ...renderJob(job, new Map(), paint)]),
    paint('cyan', '─'.repeat(COLUMNS)),
    ...run.jobs.map(({ name, conclusion }) => marked(conclusion, name, paint)),
    ...(Object.keys(run.outputs).length === 0
      ? []
      : ['', ...section('Outputs of the workflow', renderOutputs(run.outputs, SECTION_COLUMNS), paint)]),
    '',
    `${marked(run.conclusion, run.conclusion, paint)}  ${succeeded} of ${count(run.jobs.length, 'job')} succeeded`,
  ];
}
