/** Runs the bundle of verify-lockfile on a real lockfile, and says what it found. */
import { isJsonObject } from '@artifact-actions/core/foundation';
import type { createRepository } from '@artifact-actions/testing/repository';
import { runBundle } from '@artifact-actions/testing/runner';

export type Repository = Awaited<ReturnType<typeof createRepository>>;

export interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly message: string;
}

/** @param base a commit to compare with. @returns every finding, notices too. */
export async function judge(repository: Repository, registry: string, base: string | undefined): Promise<readonly Found[]> {
  const inputs = { 'lockfile-policy': JSON.stringify({ registries: { default: registry } }), ...(base !== undefined && { base }) };
  const run = await runBundle('verify-lockfile', { workspace: repository.path, inputs, timeLimit: 120_000 });
  const findings = isJsonObject(run.report) && run.report['error'] === null ? run.report['findings'] : undefined;
  await run.remove();
  if (!Array.isArray(findings)) return [{ rule: 'error', severity: 'error', line: 0, message: JSON.stringify(run.report) }];
  return findings.filter(isJsonObject).map(({ rule, severity, message, location }) => ({
    rule: String(rule),
    severity: String(severity),
    line: isJsonObject(location) ? Number(location['line']) : 0,
    message: String(message),
  }));
}
