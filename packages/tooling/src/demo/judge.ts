/** Did a step end as it should? The place of a finding is looked up in the file, not copied from the report. Pure. */
import { byText, lineFinder } from '@artifact-actions/core/foundation';
import type { Report } from '@artifact-actions/core/report';
import type { BundleRun } from '@artifact-actions/testing/runner';
import type { Sources } from '../run/sources.ts';
import type { DemoStep, ExpectedFinding } from './step.ts';

/** What is looked at of a step that has been run. */
interface Judged {
  readonly step: Pick<DemoStep, 'expected'>;
  readonly run: Pick<BundleRun, 'exitCode'>;
  readonly report: Pick<Report, 'conclusion' | 'findings'>;
  readonly sources: Sources;
}

/** @returns what is not as it should be, as sentences. */
export function judge({ step: { expected }, run, report, sources }: Judged): readonly string[] {
  const wanted = expected.findings.map((finding) => `${finding.rule} at ${placeOf(finding, sources)}`).sort(byText);
  const found = report.findings
    .map(({ rule, location }) => `${rule} at ${location?.file}:${location?.line}:${location?.column}`)
    .sort(byText);
  return [
    ...differs('the conclusion', expected.conclusion, report.conclusion),
    ...differs('the exit status', String(expected.exitCode), String(run.exitCode)),
    ...differs('the findings', wanted.join(', ') || 'none', found.join(', ') || 'none'),
  ];
}

/** `file:line:column` of what a finding must point at. */
export function placeOf({ file, at }: ExpectedFinding, sources: Sources): string {
  const text = sources.get(file) ?? '';
  const offset = text.indexOf(at);
  if (offset === -1 || text.indexOf(at, offset + 1) !== -1) return `the one place of ${at} in ${file}`;
  const { line, column } = lineFinder(text)(offset);
  return `${file}:${line}:${column}`;
}

function differs(what: string, wanted: string, found: string): readonly string[] {
  return wanted === found ? [] : [`${what} should be ${wanted}, and was ${found}`];
}
