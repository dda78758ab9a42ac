/** Runs the steps one after the other on one sample repository, and keeps what they showed. */
import type { Report } from '@artifact-actions/core/report';
import type { StepResult, WorkflowRun } from '@artifact-actions/local-runner/run';
import { isReport } from '../run/report.ts';
import { readSources } from '../run/sources.ts';
import { createSample, type Sample } from './sample/sample.ts';
import type { DemoStep, Shown } from './step.ts';

/** @param onShown called after each step, with its number from 1. The repository and what the runs left are gone at the end. */
export async function showSteps(steps: readonly DemoStep[], onShown: (shown: Shown, number: number) => void): Promise<readonly Shown[]> {
  const sample = await createSample();
  try {
    const all: Shown[] = [];
    for (const step of steps) {
      const shown = await show(step, sample);
      all.push(shown);
      onShown(shown, all.length);
    }
    return all;
  } finally {
    await sample.repository.remove();
  }
}

async function show(step: DemoStep, sample: Sample): Promise<Shown> {
  await sample.repository.checkout('main');
  const run = await step.run(sample);
  const reports = reportsOf(run);
  const steps = run.jobs.flatMap((job) => job.steps);
  const files = [
    ...reports.flatMap(({ findings }) => findings.map(({ location }) => location?.file)),
    ...steps.flatMap(({ annotations }) => annotations.map(({ file }) => file)),
  ];
  return { step, run, reports, sources: await readSources(sample.repository.path, files) };
}

function reportsOf({ jobs }: WorkflowRun): readonly Report[] {
  const all = (step: StepResult): readonly unknown[] => [step.report, ...step.steps.flatMap(all)];
  return jobs.flatMap((job) => job.steps.flatMap(all)).filter(isReport);
}
