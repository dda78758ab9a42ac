/**
 * SARIF 2.1.0 of the findings, for code scanning. Pure. Spec: OASIS sarif-v2.1.0, section 3.
 */
import { createHash } from 'node:crypto';
import { type Finding, type RuleDoc, SEVERITIES, type Severity } from '../foundation/index.ts';
import { fingerprint } from './baseline.ts';
import type { Report } from './report.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', notice: 'note' };

/** @param link as in the summary; rules without an address get none. */
export function renderSarif(report: Report, rules: Readonly<Record<string, RuleDoc>>, link: (path: string) => string | undefined): string {
  const used = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: report.action, rules: used.map((id) => descriptor(id, rules[id], report.findings, link)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.error === null,
            ...(report.error && {
              toolExecutionNotifications: [
                { level: 'error', descriptor: { id: report.error.code }, message: plainMessage(report.error.message) },
              ],
            }),
          },
        ],
        results: report.findings.map((finding) => result(finding, used)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(
  id: string,
  doc: RuleDoc | undefined,
  findings: readonly Finding[],
  link: (path: string) => string | undefined,
): object {
  const own = findings.filter(({ rule }) => rule === id);
  const worst = SEVERITIES.find((severity) => own.some((finding) => finding.severity === severity)) ?? 'notice';
  const helpUri = own[0] && link(own[0].docs);
  return {
    id,
    ...(doc && { shortDescription: { text: doc.title }, fullDescription: { text: doc.why }, help: { text: doc.fix } }),
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: LEVELS[worst] },
  };
}

function result(finding: Finding, rules: readonly string[]): object {
  const { rule, severity, message, fix, location } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[severity],
    message: plainMessage(`${message} Fix: ${fix}`),
    locations: [location === null ? NOWHERE : physicalLocation(location)],
    partialFingerprints: { 'artifactActions/v1': createHash('sha256').update(fingerprint(finding)).digest('hex') },
  };
}

/** Section 3.11.6: `[text](target)` in a message is a link. Names are chosen by others, so none becomes one. */
function plainMessage(text: string): { readonly text: string } {
  return { text: text.replaceAll('](', '] (') };
}

/** GitHub refuses the whole file for one result without a place; it shows one whose file does not exist without it, as Scorecard does. */
const NOWHERE = { physicalLocation: { artifactLocation: { uri: uriOf('no file associated with this alert') }, region: { startLine: 1 } } };

function physicalLocation({ file, line, column, endLine, endColumn }: NonNullable<Finding['location']>): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

function uriOf(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
