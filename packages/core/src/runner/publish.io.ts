/** From an outcome to what GitHub shows and later steps read: report, SARIF, outputs, annotations, summary. */
import { join } from 'node:path';
import * as core from '@actions/core';
import { messageOf } from '../foundation/index.ts';
import type { Workspace, WorkspacePath } from '../host/index.ts';
import {
  countSeverity,
  createReport,
  type FailOn,
  failsStep,
  planOutput,
  type Report,
  renderSarif,
  renderSummary,
} from '../report/index.ts';
import { annotate, annotateError } from './annotations.ts';
import type { ActionDescription } from './description.ts';
import { log, printAnnotation } from './log.io.ts';
import { failure, type Outcome } from './outcome.ts';

export interface Destination {
  readonly description: ActionDescription;
  readonly workspace: Workspace;
  /** What the paths of the user are relative to. */
  readonly directory: WorkspacePath;
  readonly reportFile: string | undefined;
  readonly sarifFile: string | undefined;
  /** Where the report goes in any case. */
  readonly defaultReportFile: string;
  readonly summary: boolean;
  readonly failOn: FailOn;
  /** Removes the credentials of this run, and what looks like one. */
  readonly clean: (text: string) => string;
  readonly link: (path: string) => string | undefined;
}

/** Publishes what came of a run. @returns the exit status. @throws where the outputs cannot be written. */
export async function publish<Plan extends object>(outcome: Outcome<Plan>, destination: Destination): Promise<0 | 1> {
  const { report, reportFile } = await writeFiles(outcome, destination);
  writeOutputs(outcome.outputs, report, reportFile, destination);
  const presentation = report.plan === null ? undefined : outcome.present?.(report.plan);
  if (presentation !== undefined) log.info(`${report.action}: ${presentation.line}`);
  if (report.error !== null) printAnnotation(annotateError(report.action, report.error, destination.link));
  for (const annotation of annotate(report.findings, destination.link, report.error === null ? 0 : 1)) printAnnotation(annotation);
  if (destination.summary) await writeSummary(renderSummary({ report, sections: presentation?.sections ?? [], link: destination.link }));
  return failsStep(report, destination.failOn) ? 1 : 0;
}

/** What is left to say where not even a report can be written. @returns the exit status. */
export function publishLoss(thrown: unknown, { clean, description }: Pick<Destination, 'clean' | 'description'>): 1 {
  const report = createReport({ ...failure(thrown), action: description.name }, clean);
  if (report.error !== null) printAnnotation(annotateError(report.action, report.error, () => undefined));
  try {
    writeOutputs({}, report, '', { clean, description });
  } catch (again) {
    log.info(`The outputs could not be written: ${messageOf(again)}`);
  }
  return 1;
}

interface Written<Plan extends object> {
  readonly report: Report<Plan>;
  readonly reportFile: string;
}

/** Where a file cannot be written at its place, that is an error like any other, and the report goes to its default place, if that is to be had. */
async function writeFiles<Plan extends object>(outcome: Outcome<Plan>, destination: Destination): Promise<Written<Plan>> {
  const { clean, defaultReportFile, description, reportFile, sarifFile } = destination;
  const report = createReport({ ...outcome, action: description.name }, clean);
  try {
    if (sarifFile !== undefined) await write(sarifFile, renderSarif(report, description.rules, destination.link), destination);
    return { report, reportFile: await write(reportFile ?? defaultReportFile, textOf(report), destination) };
  } catch (thrown) {
    const corrected = createReport({ ...failure(thrown), ...outcome, action: description.name }, clean);
    return { report: corrected, reportFile: await write(defaultReportFile, textOf(corrected), destination).catch(() => '') };
  }
}

const textOf = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/** @returns the absolute path. */
async function write(path: string, text: string, { directory, workspace }: Destination): Promise<string> {
  const file = await workspace.locate(path, directory);
  await workspace.write(file, text);
  return file.absolute;
}

/** Every declared output is written, on every path: a value that was forged on standard output before is overwritten. */
function writeOutputs(
  own: Outcome['outputs'],
  report: Report,
  reportFile: string,
  { clean, description }: Pick<Destination, 'clean' | 'description'>,
): void {
  const values: Record<string, string | number> = {
    ...own,
    conclusion: report.conclusion,
    errors: countSeverity(report.findings, 'error'),
    warnings: countSeverity(report.findings, 'warning'),
    'report-file': reportFile,
    json: planOutput(report.plan),
  };
  for (const name of Object.keys(description.outputs)) core.setOutput(name, clean(String(values[name] ?? '')));
}

async function writeSummary(text: string): Promise<void> {
  // Older servers have no job summary.
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  try {
    await core.summary.addRaw(text).write();
  } catch (thrown) {
    log.info(`The job summary could not be written: ${messageOf(thrown)}`);
  }
}

export function defaultReportFile(temporary: string, action: string, step: string): string {
  return join(temporary, 'artifact-actions', `${action}-${step.replace(/[^\w-]/g, '_')}.json`);
}
