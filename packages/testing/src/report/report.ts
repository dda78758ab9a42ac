/** Reads what the matchers need of a report, and shows it as rows. Shape: contract.md section 1. Pure. */
import type { Finding } from '@artifact-actions/core/foundation';
import { fieldsOf } from '../fields/index.ts';

export interface Report {
  readonly conclusion: string;
  readonly findings: readonly Finding[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** @returns why `value` is no report, where it is none. */
export function readReport(value: unknown): Report | string {
  if (value === undefined) return 'There is no report: the action wrote none.';
  const { conclusion, findings, error } = fieldsOf(value);
  if (typeof conclusion !== 'string' || !Array.isArray(findings) || !findings.every(isFinding)) {
    return `This is no report: ${JSON.stringify(value).slice(0, 200)}`;
  }
  const { code, message } = fieldsOf(error);
  return { conclusion, findings, error: code === undefined ? null : { code: String(code), message: String(message) } };
}

/** Whether `value` has what the matchers compare. */
function isFinding(value: unknown): value is Finding {
  const { rule, severity, subject, message, location } = fieldsOf(value);
  return [rule, severity, subject, message].every((text) => typeof text === 'string') && typeof location === 'object';
}

/** One line per finding, in columns: severity, rule, place, subject, message. */
export function showFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return '  (none)';
  const rows = findings.map(({ severity, rule, location, subject, message }) => [severity, rule, placeOf(location), subject, message]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`).join('\n');
}

function placeOf(location: Finding['location']): string {
  return location === null ? '-' : `${location.file}:${location.line}:${location.column}`;
}
