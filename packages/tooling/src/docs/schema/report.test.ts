/** schema/report.schema.json takes what the action writes, and nothing that comes near it. */

import { runBundle } from '@artifact-actions/testing/runner';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { REPOSITORY_ROOT } from '../../repository/index.ts';
import { readDescriptions } from '../descriptions.ts';
import { createProject, lockfileFrom } from '../project.ts';
import { renderReportSchema } from './report.ts';

type Json = Record<string, unknown>;

const validate = new Ajv({ strict: true }).compile(renderReportSchema(await readDescriptions(REPOSITORY_ROOT)));

const POLICY = `
rules: { source/host: warning }
exceptions:
  - { rule: source/host, subject: ms, reason: known, expires: 2020-01-31 }
  - { rule: source/port, subject: ms, reason: known, owner: platform }
`;

let reports: Readonly<Record<'success' | 'findings' | 'error', Json>>;
const cleanups: (() => Promise<void>)[] = [];
afterAll(async () => void (await Promise.all(cleanups.map((clean) => clean()))));

beforeAll(async () => {
  const repository = await createProject();
  cleanups.push(() => repository.remove());
  const base = await repository.git('rev-parse', 'HEAD');
  const report = async (inputs: Readonly<Record<string, string>>): Promise<Json> => {
    const run = await runBundle('verify-lockfile', { workspace: repository.path, inputs });
    cleanups.push(run.remove);
    return structuredClone(Object(run.report));
  };
  const success = await report({});
  const error = await report({ lockfiles: 'gone.json' });
  await repository.commit('change', { files: { 'package-lock.json': lockfileFrom('registry.example.net'), 'yarn.lock': '' } });
  reports = { success, error, findings: await report({ base, 'lockfile-policy': POLICY }) };
});

/** A copy with another value at `path`; undefined removes it. */
function changed(report: Json, path: string, value: unknown): Json {
  const copy = structuredClone(report);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let parent: Json = copy;
  for (const step of steps) {
    expect(parent[step]).toEqual(expect.anything());
    parent = Object(parent[step]);
  }
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

describe('the schema of the report', () => {
  it.each(['success', 'findings', 'error'] as const)('takes a real report of %s', (conclusion) => {
    expect(reports[conclusion]).toMatchObject({ conclusion });
    expect(validate(reports[conclusion]) || validate.errors).toBe(true);
  });

  it.each<[string, 'success' | 'findings' | 'error', string, unknown]>([
    ['another version', 'success', 'schema', 'artifact-actions/report/v2'],
    ['an unknown action', 'success', 'action', 'verify-lockfiles'],
    ['an unknown conclusion', 'success', 'conclusion', 'failure'],
    ['a key that the contract does not have', 'success', 'duration', 12],
    ['no dryRun', 'success', 'dryRun', undefined],
    ['a dryRun as text', 'success', 'dryRun', 'false'],
    ['no receipts', 'success', 'receipts', undefined],
    ['a receipt without its detail', 'success', 'receipts', [{ effect: 'push-tag', target: 'v1', status: 'done' }]],
    ['a receipt that is still pending', 'success', 'receipts', [{ effect: 'push-tag', target: 'v1', status: 'pending', detail: '' }]],
    ['a success without a plan', 'success', 'plan', null],
    ['a success with findings', 'findings', 'conclusion', 'success'],
    ['findings where there are none', 'success', 'conclusion', 'findings'],
    ['an error that says nothing', 'success', 'conclusion', 'error'],
    ['an error beside a success', 'error', 'conclusion', 'success'],
    ['an error code that does not exist', 'error', 'error.code', 'FAILED'],
    ['an error without a fix', 'error', 'error.fix', undefined],
    ['an error with a stack', 'error', 'error.stack', 'at main'],
    ['a rule that does not exist', 'findings', 'findings.0.rule', 'source/hosts'],
    ['a severity that does not exist', 'findings', 'findings.0.severity', 'fatal'],
    ['a page that is elsewhere', 'findings', 'findings.0.docs', 'https://example.com/source-host'],
    ['a finding without a subject', 'findings', 'findings.0.subject', undefined],
    ['a finding without a location', 'findings', 'findings.0.location', undefined],
    ['a line 0', 'findings', 'findings.1.location.line', 0],
    ['an absolute path', 'findings', 'findings.1.location.file', '/home/runner/package-lock.json'],
    ['a location without an end', 'findings', 'findings.1.location.endColumn', undefined],
    ['a base that is no commit', 'findings', 'plan.base', 'main'],
    ['a plan without a base', 'findings', 'plan.base', undefined],
    ['a plan with a time', 'findings', 'plan.now', '2026-11-24'],
    ['a negative number of entries', 'findings', 'plan.lockfiles.0.entries', -1],
    ['a count of changes without the removed', 'findings', 'plan.lockfiles.0.changed.removed', undefined],
    ['an exception without a reason', 'findings', 'plan.exceptions.expired.0.reason', undefined],
    ['an unknown that says no reason', 'findings', 'plan.unknown', [{ rule: 'source/host', subject: 'ms' }]],
  ])('refuses %s', (_name, report, path, value) => {
    expect(validate(changed(reports[report], path, value))).toBe(false);
  });

  it('takes a finding without a place, and an error behind a plan', () => {
    expect(validate(changed(reports.findings, 'findings.1.location', null))).toBe(true);
    expect(validate(changed(reports.error, 'plan', reports.success['plan']))).toBe(true);
  });
});
