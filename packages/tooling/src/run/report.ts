/** The report of a run, and the files that it points into. */
import { ArtifactError, isJsonObject } from '@artifact-actions/core/foundation';
import { REPORT_SCHEMA, type Report } from '@artifact-actions/core/report';
import type { BundleRun } from '@artifact-actions/testing/runner';

/** @throws ArtifactError `REPORT_UNREADABLE` with the end of the log, where the action wrote no report. */
export function reportOf({ report, log, exitCode }: BundleRun): Report {
  if (isReport(report)) return report;
  throw new ArtifactError('REPORT_UNREADABLE', {
    message: `The action ended with status ${exitCode} and wrote no report. Its last output:\n${log.slice(-20).join('\n')}`,
    wanted: `a report with "schema": "${REPORT_SCHEMA}"`,
    found: report === undefined ? 'none' : 'something else',
    fix: 'This is a bug of the action, or its bundle is stale: run npm run build.',
  });
}

/** The bundle wrote it: the schema stands for the shape. */
export function isReport(value: unknown): value is Report {
  return isJsonObject(value) && value['schema'] === REPORT_SCHEMA && Array.isArray(value['findings']);
}
