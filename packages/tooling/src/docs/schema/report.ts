/** schema/report.schema.json: the JSON report of a run. Pure. Spec: contract.md section 1. */
import { ERROR_CODES, type Receipt } from '@artifact-actions/core/foundation';
import { REPORT_SCHEMA, type Report, type ReportedError } from '@artifact-actions/core/report';
import type { ActionDescription } from '@artifact-actions/core/runner';
import { FINDING } from './finding.ts';
import { planOf } from './plans.ts';
import { closed, DRAFT, type JsonSchema, listOf, nullable, text, wordOf } from './shape.ts';

const ERROR = closed<ReportedError>('Why the action could not do its work; null where it could.', {
  code: wordOf(Object.keys(ERROR_CODES), 'See docs/errors.md.'),
  message: text('What happened.'),
  wanted: text('What would have been right.'),
  found: text('What was there instead.'),
  fix: text('What to do.'),
});

const RECEIPT = closed<Receipt>('What became of an intended write.', {
  effect: text('What was to be done.'),
  target: text('To what.'),
  status: wordOf(['done', 'already-done', 'failed', 'skipped', 'unknown'], 'What became of it.'),
  detail: text('More about it.'),
});

export function renderReportSchema(descriptions: readonly ActionDescription[]): JsonSchema {
  const report = closed<Report>('What a run found, planned and did.', {
    schema: { type: 'string', const: REPORT_SCHEMA, description: 'The version of this format.' },
    action: wordOf(
      descriptions.map(({ name }) => name),
      'The action that wrote it.',
    ),
    conclusion: wordOf(['success', 'findings', 'error'], '`findings`: at least one error or warning; `error`: there is one under `error`.'),
    dryRun: { type: 'boolean', description: 'Whether nothing was applied.' },
    error: nullable(ERROR),
    findings: listOf(FINDING, 'Worst first, then by place, rule and subject.'),
    plan: nullable({ type: 'object', description: 'By action; null where the run failed before there was one.' }),
    receipts: listOf(RECEIPT, 'In the order of the writes.'),
  });
  const title = 'Report of artifact-actions';
  return {
    $schema: DRAFT,
    $id: 'urn:artifact-actions:schema:report',
    title,
    ...report,
    allOf: [...CONCLUSIONS, ...descriptions.map(ofAction)],
  };
}

const where = (key: string, value: string, then: JsonSchema): JsonSchema => ({
  if: { properties: { [key]: { const: value } } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
  then: { properties: then },
});

const SERIOUS: JsonSchema = { type: 'object', properties: { severity: { enum: ['error', 'warning'] } } };
const DONE: JsonSchema = { error: { type: 'null' }, plan: { type: 'object' } };

/** What each conclusion says of the rest. */
const CONCLUSIONS: readonly JsonSchema[] = [
  where('conclusion', 'success', { ...DONE, findings: { type: 'array', items: { not: SERIOUS } } }),
  where('conclusion', 'findings', { ...DONE, findings: { type: 'array', contains: SERIOUS } }),
  where('conclusion', 'error', { error: { type: 'object' } }),
];

/** What the action says of its rules and its plan. */
function ofAction({ name, rules }: ActionDescription): JsonSchema {
  const ids = Object.keys(rules);
  const findings = ids.length === 0 ? { maxItems: 0 } : { items: { type: 'object', properties: { rule: { enum: ids } } } };
  return where('action', name, { findings: { type: 'array', ...findings }, plan: nullable(planOf(name)) });
}
