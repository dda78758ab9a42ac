/** What people and tools read of a run: the report, SARIF, Markdown. */
export { applyBaseline, fingerprint, parseBaseline } from './baseline.ts';
export { presentLockcheck } from './present-lockcheck.ts';
export { presentVersion } from './present-version.ts';
export {
  type Conclusion,
  countSeverity,
  createReport,
  FAIL_ON,
  type FailOn,
  failsStep,
  planOutput,
  REPORT_SCHEMA,
  type Report,
  type ReportedError,
} from './report.ts';
export { renderSarif } from './sarif.ts';
export { renderSummary, SUMMARY_BYTES } from './summary.ts';
