/** Runs the steps one after the other on one sample repository, and keeps what they showed. */
import { reportOf } from '../run/report.ts';
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
  await run.remove();
  const report = reportOf(run);
  const files = [...report.findings.map(({ location }) => location?.file), ...run.annotations.map(({ file }) => file)];
  return { step, run, report, sources: await readSources(sample.repository.path, files) };
}
