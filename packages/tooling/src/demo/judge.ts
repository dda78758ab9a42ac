/** Did a step end as it should? The place of a finding is looked up in the file, not copied from the report. Pure. */
import { byText, isJsonObject, lineFinder } from '@artifact-actions/core/foundation';
import type { Report } from '@artifact-actions/core/report';
import type { WorkflowRun } from '@artifact-actions/local-runner/run';
import type { Sources } from '../run/sources.ts';
import type { DemoStep, ExpectedFinding } from './step.ts';

/** What is looked at of a step that has been run. */
interface Judged {
  readonly step: Pick<DemoStep, 'expected'>;
  readonly run: Pick<WorkflowRun, 'conclusion'>;
  readonly reports: readonly Pick<Report, 'findings' | 'plan'>[];
  readonly sources: Sources;
}

/** @returns what is not as it should be, as sentences. */
export function judge({ step: { expected }, run, reports, sources }: Judged): readonly string[] {
  const wanted = expected.findings.map((finding) => `${finding.rule} at ${placeOf(finding, sources)}`);
  const found = reports.flatMap(({ findings }) => findings.map(shownFinding));
  return [
    ...differs('the conclusion', [expected.conclusion], [run.conclusion]),
    ...differs('the findings', wanted, found),
    ...differs('the tags', expected.tags, reports.flatMap(tagsOf)),
  ];
}

function shownFinding({ rule, location }: Report['findings'][number]): string {
  return `${rule} at ${location?.file}:${location?.line}:${location?.column}`;
}

/** `file:line:column` of what a finding must point at. */
export function placeOf({ file, at }: ExpectedFinding, sources: Sources): string {
  const text = sources.get(file) ?? '';
  const offset = text.indexOf(at);
  if (offset === -1 || text.indexOf(at, offset + 1) !== -1) return `the one place of ${at} in ${file}`;
  const { line, column } = lineFinder(text)(offset);
  return `${file}:${line}:${column}`;
}

/** Of a plan that has releases. */
function tagsOf({ plan }: Pick<Report, 'plan'>): readonly string[] {
  const releases = isJsonObject(plan) ? plan['releases'] : undefined;
  return Array.isArray(releases) ? releases.map((release) => String(isJsonObject(release) ? release['tag'] : undefined)) : [];
}

function differs(what: string, wanted: readonly string[], found: readonly string[]): readonly string[] {
  const [one, other] = [wanted, found].map((all) => [...all].sort(byText).join(', ') || 'none');
  return one === other ? [] : [`${what} should be ${one}, and was ${other}`];
}
