/** A run of an action on this machine, for a person in front of a terminal. Pure. */
import { count, type Finding } from '@artifact-actions/core/foundation';
import type { Report } from '@artifact-actions/core/report';
import type { BundleRun } from '@artifact-actions/testing/runner';
import type { Sources } from '../run/sources.ts';
import { renderOutputs } from '../terminal/outputs.ts';
import type { Colour, Paint } from '../terminal/paint.ts';
import { renderProblem } from '../terminal/problem.ts';
import { type Remark, renderRemark } from '../terminal/remark.ts';
import { SECTION_COLUMNS, section } from '../terminal/section.ts';
import { visibleLine, visibleLines } from '../terminal/visible.ts';

const COLOURS: Readonly<Record<Report['conclusion'], Colour>> = { success: 'green', findings: 'yellow', error: 'red' };

export function renderRun(run: BundleRun, report: Report, sources: Sources, paint: Paint): readonly string[] {
  const log = run.plainLog.flatMap(visibleLines);
  const findings = report.findings.map((finding) => renderRemark(remarkOf(finding), sources.get(finding.location?.file ?? ''), paint));
  const problem = report.error === null ? [] : renderProblem(report.error, paint);
  return [
    ...[log, ...findings, problem].filter((block) => block.length > 0).flatMap((block) => [...block, '']),
    ...section('Outputs', renderOutputs(run.outputs, SECTION_COLUMNS), paint),
    `${paint(COLOURS[report.conclusion], report.conclusion)}  ${count(report.findings.length, 'finding')}, exit status ${run.exitCode}`,
    `Report: ${visibleLine(run.outputs['report-file'] ?? '')}`,
  ];
}

function remarkOf({ severity, rule, message, fix, location }: Finding): Remark {
  const place = location ?? undefined;
  return { severity, title: rule, message, notes: [`fix: ${fix}`], file: place?.file, place };
}
