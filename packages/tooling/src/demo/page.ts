/** Job summaries as one HTML page that needs nothing else: no script, no address to load from. Pure. */
import type { JobResult } from '@artifact-actions/local-runner/run';
import { summaryOf } from '../terminal/job.ts';
import { escapeHtml, summaryHtml } from './html.ts';
import { judge } from './judge.ts';
import type { Shown } from './step.ts';
import { STYLE } from './style.ts';

export function renderPage(steps: readonly Shown[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Job summaries of the demo</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>Job summaries of the demo</h1>
${steps.map(stepHtml).join('\n')}
</main>
</body>
</html>
`;
}

function stepHtml(shown: Shown, index: number): string {
  const { step, run } = shown;
  const passed = run.conclusion === 'success';
  const state = `${passed ? 'Passed' : 'Stopped'}, ${judge(shown).length === 0 ? 'as expected' : 'unexpectedly'}`;
  return `<section>
<h2>${index + 1}. ${escapeHtml(step.title)} <span class="${passed ? 'passed' : 'stopped'}">${state}</span></h2>
<p>${escapeHtml(step.explain)}</p>
${run.jobs
  .filter((job) => summaryOf(job) !== '')
  .map(jobHtml)
  .join('\n')}
</section>`;
}

function jobHtml(job: JobResult): string {
  return `<article>
<header>${escapeHtml(job.name)} summary</header>
<div>
${summaryHtml(summaryOf(job))}
</div>
</article>`;
}
