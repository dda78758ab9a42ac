/**
 * Brownfield: findings that an earlier report has become notices, so that only what is new fails. Pure.
 */
import { ArtifactError, describeValue, type Finding, isJsonObject, parseJson, quote } from '../foundation/index.ts';
import { REPORT_SCHEMA } from './report.ts';

/** What makes two findings the same, across commits: not the line, which moves, nor the message, whose words may improve. */
export function fingerprint({ rule, subject, location }: Pick<Finding, 'rule' | 'subject' | 'location'>): string {
  return JSON.stringify([rule, subject, location?.file ?? null]);
}

/**
 * @param text a report file of an earlier run of the same action.
 * @returns the fingerprints of its findings.
 * @throws ArtifactError `REPORT_UNREADABLE`.
 */
export function parseBaseline(text: string, action: string, path: string): ReadonlySet<string> {
  const { value } = parseJson(text);
  if (!isJsonObject(value) || value['schema'] !== REPORT_SCHEMA || value['action'] !== action || !Array.isArray(value['findings'])) {
    throw new ArtifactError('REPORT_UNREADABLE', {
      message: `The baseline ${quote(path)} is no report of ${action}.`,
      wanted: `a report file with "schema": "${REPORT_SCHEMA}" and "action": "${action}"`,
      found: isJsonObject(value) ? `schema ${describeValue(value['schema'])}, action ${describeValue(value['action'])}` : 'no JSON object',
      fix: `Run ${action} with "report-file", keep that file, and give its path as "baseline".`,
    });
  }
  return new Set(value['findings'].filter(isJsonObject).map(fingerprintOf));
}

function fingerprintOf(finding: Readonly<Record<string, unknown>>): string {
  const { rule, subject, location } = finding;
  return JSON.stringify([rule, subject, isJsonObject(location) ? location['file'] : null]);
}

/** Known findings become notices that say so. */
export function applyBaseline(findings: readonly Finding[], known: ReadonlySet<string>): readonly Finding[] {
  return findings.map((finding) =>
    known.has(fingerprint(finding)) && finding.severity !== 'notice'
      ? { ...finding, severity: 'notice', message: `${finding.message} (Known from the baseline.)` }
      : finding,
  );
}
