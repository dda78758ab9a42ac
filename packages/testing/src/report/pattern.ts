/** What a test says of a finding, and whether a finding is that. Pure. */
import type { Finding, Severity } from '@artifact-actions/core/foundation';

/** What is left out may be anything. */
export interface FindingPattern {
  readonly rule: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly subject?: string;
  readonly severity?: Severity;
}

export function fits(finding: Finding, pattern: FindingPattern): boolean {
  const { rule, subject, severity, location } = finding;
  const known: Readonly<Record<string, unknown>> = { rule, subject, severity, ...location };
  return Object.entries(pattern).every(([name, value]) => value === undefined || known[name] === value);
}

export interface Pairing {
  readonly missing: readonly FindingPattern[];
  readonly unexpected: readonly Finding[];
}

/**
 * Gives each pattern a finding of its own. A vague pattern gives way to a precise one, whatever their order: this is a maximum
 * matching by augmenting paths.
 */
export function pair(findings: readonly Finding[], patterns: readonly FindingPattern[]): Pairing {
  const owner = new Map<Finding, FindingPattern>();
  const missing = patterns.filter((pattern) => !place(pattern, findings, owner, new Set()));
  return { missing, unexpected: findings.filter((finding) => !owner.has(finding)) };
}

function place(pattern: FindingPattern, findings: readonly Finding[], owner: Map<Finding, FindingPattern>, tried: Set<Finding>): boolean {
  for (const finding of findings) {
    if (tried.has(finding) || !fits(finding, pattern)) continue;
    tried.add(finding);
    const rival = owner.get(finding);
    if (rival === undefined || place(rival, findings, owner, tried)) {
      owner.set(finding, pattern);
      return true;
    }
  }
  return false;
}

/** `source/host at package-lock.json:12:19, ms@2.1.2, error` */
export function showPattern({ rule, file, line, column, subject, severity }: FindingPattern): string {
  const place = file === undefined && line === undefined ? undefined : `at ${[file ?? '*', line ?? '*', column ?? '*'].join(':')}`;
  return [place === undefined ? rule : `${rule} ${place}`, subject, severity].filter((part) => part !== undefined).join(', ');
}
