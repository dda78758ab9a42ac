import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ArtifactError, docsOf, type Finding } from '../foundation/index.ts';
import { applyBaseline, fingerprint, parseBaseline } from './baseline.ts';
import { createReport } from './report.ts';

const FINDING: Finding = {
  rule: 'source/host',
  severity: 'error',
  subject: 'ms@2.1.3',
  message: 'It is wrong.',
  fix: 'Mend it.',
  docs: docsOf('source/host'),
  location: { file: 'package-lock.json', line: 3, column: 5, endLine: 3, endColumn: 9 },
};

const reportOf = (...findings: readonly Finding[]): string =>
  JSON.stringify(createReport({ action: 'verify-lockfile', dryRun: false, findings, receipts: [] }, String));
const baselineOf = (...findings: readonly Finding[]): ReadonlySet<string> =>
  parseBaseline(reportOf(...findings), 'verify-lockfile', 'old.json');

describe('a finding is known from the baseline', () => {
  it.each<[string, Partial<Finding>]>([
    ['as it was', {}],
    ['at another line', { location: { file: 'package-lock.json', line: 99, column: 1, endLine: 99, endColumn: 2 } }],
    ['in other words', { message: 'It is not right.', fix: 'Repair it.' }],
    ['with another severity', { severity: 'warning' }],
  ])('%s', (_sentence, change) => {
    const finding = { ...FINDING, ...change };
    expect(applyBaseline([finding], baselineOf(FINDING))).toEqual([
      { ...finding, severity: 'notice', message: `${finding.message} (Known from the baseline.)` },
    ]);
  });

  it.each<[string, Partial<Finding>]>([
    ['of another rule', { rule: 'source/port' }],
    ['about another version', { subject: 'ms@2.1.4' }],
    ['in another file', { location: { file: 'web/package-lock.json', line: 3, column: 5, endLine: 3, endColumn: 9 } }],
    ['without a place', { location: null }],
  ])('but not %s', (_sentence, change) => {
    const finding = { ...FINDING, ...change };
    expect(applyBaseline([finding], baselineOf(FINDING))).toEqual([finding]);
  });

  it('without a place, where it had none', () => {
    const finding = { ...FINDING, location: null };
    expect(applyBaseline([finding], baselineOf(finding))[0]?.severity).toBe('notice');
  });

  it('and a notice stays as it is', () => {
    const notice: Finding = { ...FINDING, severity: 'notice' };
    expect(applyBaseline([notice], baselineOf(FINDING))).toEqual([notice]);
  });

  it('again from the report of the run that knew it', () => {
    const known = applyBaseline([FINDING], baselineOf(FINDING));
    expect(applyBaseline([FINDING], baselineOf(...known))[0]?.severity).toBe('notice');
  });

  it('whatever its subject and file are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, file) => {
        const finding = { ...FINDING, subject, location: { file, line: 1, column: 1, endLine: 1, endColumn: 1 } };
        expect([...baselineOf(finding)]).toEqual([fingerprint(finding)]);
      }),
    );
  });
});

describe('a fingerprint', () => {
  it('tells apart what only runs into each other', () => {
    const at = (rule: string, subject: string): string => fingerprint({ rule, subject, location: null });
    expect(at('a', 'b,c')).not.toBe(at('a,b', 'c'));
    expect(at('a', '"b"')).not.toBe(at('a"', 'b"'));
  });
});

describe('a file that is no report of the action', () => {
  const report = JSON.parse(reportOf(FINDING));
  it.each([
    ['is empty', '', 'no JSON object'],
    ['is no JSON', '{', 'no JSON object'],
    ['is a list', '[]', 'no JSON object'],
    ['is an object of another kind', '{}', 'schema nothing, action nothing'],
    ['has another schema', JSON.stringify({ ...report, schema: 'x/v2' }), 'schema "x/v2", action "verify-lockfile"'],
    [
      'is of another action',
      JSON.stringify({ ...report, action: 'check-publish' }),
      'schema "artifact-actions/report/v1", action "check-publish"',
    ],
    [
      'has findings that are no list',
      JSON.stringify({ ...report, findings: {} }),
      'schema "artifact-actions/report/v1", action "verify-lockfile"',
    ],
    [
      'has a schema that is an object',
      JSON.stringify({ ...report, schema: { toString: 1 } }),
      'schema an object, action "verify-lockfile"',
    ],
    [
      'has no findings',
      JSON.stringify({ ...report, findings: undefined }),
      'schema "artifact-actions/report/v1", action "verify-lockfile"',
    ],
  ])('is refused: it %s', (_sentence, text, found) => {
    const parse = (): unknown => parseBaseline(text, 'verify-lockfile', 'old.json');
    expect(parse).toThrow(ArtifactError);
    expect(parse).toThrow(expect.objectContaining({ code: 'REPORT_UNREADABLE', found, message: expect.stringContaining('"old.json"') }));
  });

  it('but findings of any shape match nothing', () => {
    const findings = [null, 1, 'x', [], {}, { rule: 1, subject: {}, location: 'x' }];
    const known = parseBaseline(JSON.stringify({ ...report, findings }), 'verify-lockfile', 'old.json');
    expect(applyBaseline([FINDING], known)).toEqual([FINDING]);
  });
});
