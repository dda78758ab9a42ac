/**
 * The report: what a run found, planned and did, as one JSON file. Shape: contract.md section 1, `schema/report.schema.json`. Pure.
 */
import {
  type ArtifactError,
  compareFindings,
  type Finding,
  isJsonObject,
  mapTexts,
  type Receipt,
  type Severity,
} from '../foundation/index.ts';

export const REPORT_SCHEMA = 'artifact-actions/report/v1';

export type Conclusion = 'success' | 'findings' | 'error';

export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface ReportedError {
  readonly code: string;
  readonly message: string;
  readonly wanted: string;
  readonly found: string;
  readonly fix: string;
}

export interface Report<Plan extends object = object> {
  readonly schema: typeof REPORT_SCHEMA;
  readonly action: string;
  readonly conclusion: Conclusion;
  readonly dryRun: boolean;
  readonly error: ReportedError | null;
  readonly findings: readonly Finding[];
  /** By action; null where the run failed before there was one. */
  readonly plan: Plan | null;
  readonly receipts: readonly Receipt[];
}

export interface ReportParts<Plan extends object> {
  readonly action: string;
  readonly dryRun: boolean;
  readonly error?: ArtifactError | undefined;
  readonly findings: readonly Finding[];
  readonly plan?: Plan | undefined;
  readonly receipts: readonly Receipt[];
}

/** @param clean removes credentials; every text of the report passes it, so that nothing that is made of a report can hold one. */
export function createReport<Plan extends object>(parts: ReportParts<Plan>, clean: (text: string) => string): Report<Plan> {
  const { action, dryRun, error, findings, plan, receipts } = parts;
  const reported = error && { code: error.code, message: error.message, wanted: error.wanted, found: error.found, fix: error.fix };
  return {
    schema: REPORT_SCHEMA,
    action,
    conclusion: concludes(error, findings),
    dryRun,
    ...mapTexts({ error: reported ?? null, findings: [...findings].sort(compareFindings), plan: plan ?? null, receipts }, clean),
  };
}

/** Notices alone are a success: they inform, and ask nobody to act. */
function concludes(error: ArtifactError | undefined, findings: readonly Finding[]): Conclusion {
  if (error !== undefined) return 'error';
  return findings.some(({ severity }) => severity !== 'notice') ? 'findings' : 'success';
}

export function countSeverity(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Whether the step fails. An error always fails it; `failOn` chooses for findings only. */
export function failsStep({ conclusion, findings }: Report, failOn: FailOn): boolean {
  if (conclusion === 'error') return true;
  if (failOn === 'never') return false;
  return countSeverity(findings, 'error') > 0 || (failOn === 'warning' && countSeverity(findings, 'warning') > 0);
}

const JSON_OUTPUT_BYTES = 256 * 1024;

/**
 * The `json` output: the plan on one line, at most 256 KiB of UTF-8. The last items of the largest list go first, whole, until it fits;
 * then `"truncated": true` says so.
 */
export function planOutput(plan: object | null, limit = JSON_OUTPUT_BYTES): string {
  const whole = JSON.stringify(plan);
  if (plan === null || Buffer.byteLength(whole) <= limit) return whole;
  const copy: Record<string, unknown> = { ...(JSON.parse(whole) as object), truncated: true };
  for (let text = JSON.stringify(copy); ; text = JSON.stringify(copy)) {
    const excess = Buffer.byteLength(text) - limit;
    const largest = excess > 0 ? largestList(copy) : undefined;
    if (largest === undefined) return excess > 0 ? '{"truncated":true}' : text;
    dropItems(largest, excess);
  }
}

/** The list of plain nesting with the most bytes; lists inside lists go with their items. */
function largestList(value: object): unknown[] | undefined {
  const lists: unknown[][] = [];
  for (const child of Object.values(value)) {
    if (Array.isArray(child)) lists.push(child);
    else if (isJsonObject(child)) lists.push(largestList(child) ?? []);
  }
  const sized = lists.filter((list) => list.length > 0).map((list) => ({ list, size: Buffer.byteLength(JSON.stringify(list)) }));
  return sized.sort((a, b) => b.size - a.size)[0]?.list;
}

function dropItems(list: unknown[], bytes: number): void {
  for (let dropped = 0; dropped < bytes && list.length > 0; ) dropped += Buffer.byteLength(JSON.stringify(list.pop())) + 1;
}
