import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ArtifactError, docsOf, type Finding, isJsonObject, type Severity } from '../foundation/index.ts';
import { countSeverity, createReport, FAIL_ON, failsStep, planOutput, type Report } from './report.ts';

const finding = (severity: Severity, line = 1, rule = 'source/host', file = 'package-lock.json'): Finding => ({
  rule,
  severity,
  subject: 'ms@2.1.3',
  message: 'It is wrong.',
  fix: 'Mend it.',
  docs: docsOf(rule),
  location: { file, line, column: 1, endLine: line, endColumn: 2 },
});
const ERROR = new ArtifactError('BASE_UNAVAILABLE', { message: 'm', wanted: 'w', found: 'f', fix: 'x' });

function report(findings: readonly Finding[], error?: ArtifactError): Report {
  return createReport({ action: 'verify-lockfile', dryRun: false, error, findings, receipts: [] }, String);
}

describe('the report', () => {
  it('has the shape of the contract', () => {
    const receipts = [{ effect: 'push-tag', target: 'refs/tags/v1', status: 'done', detail: '' }] as const;
    const made = createReport({ action: 'a', dryRun: true, error: ERROR, findings: [finding('notice')], plan: { n: 1 }, receipts }, String);
    expect(JSON.parse(JSON.stringify(made))).toEqual({
      schema: 'artifact-actions/report/v1',
      action: 'a',
      conclusion: 'error',
      dryRun: true,
      error: { code: 'BASE_UNAVAILABLE', message: 'm', wanted: 'w', found: 'f', fix: 'x' },
      findings: [{ ...finding('notice'), docs: 'docs/rules/source-host.md' }],
      plan: { n: 1 },
      receipts,
    });
  });

  it('lists the worst first, then by file, line and rule, whatever the order in which they came', () => {
    const sorted = [
      finding('error', 1, 'a/b', 'a.json'),
      finding('error', 2, 'a/b', 'a.json'),
      finding('error', 2, 'b/b', 'a.json'),
      finding('error', 1, 'a/b', 'b.json'),
      { ...finding('warning', 1, 'a/b', 'a.json'), location: null },
      finding('warning', 1, 'a/b', 'a.json'),
      finding('notice', 1, 'a/b', 'a.json'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(report(shuffled).findings).toEqual(sorted);
      }),
    );
  });

  it('has no text, and no key, that was not cleaned', () => {
    const receipts = [{ effect: 'hunter22', target: 'hunter22', status: 'done', detail: 'hunter22' }] as const;
    const error = new ArtifactError('INTERNAL', { message: 'hunter22', wanted: 'hunter22', found: 'hunter22', fix: 'hunter22' });
    const findings = [{ ...finding('error'), subject: 'hunter22', message: 'a hunter22 b' }];
    const plan = { hunter22: ['hunter22', { deep: [null, 1, 'hunter22'] }] };
    const clean = (text: string): string => text.replaceAll('hunter22', '***');
    const made = createReport({ action: 'a', dryRun: false, error, findings, plan, receipts }, clean);
    expect(JSON.stringify(made)).not.toContain('hunter22');
    expect(made.plan).toEqual({ '***': ['***', { deep: [null, 1, '***'] }] });
  });

  it('does not change the list that it was given', () => {
    const given = Object.freeze([finding('notice'), finding('error')]);
    expect(report(given).findings).not.toBe(given);
  });

  it.each<[string, readonly Finding[], ArtifactError | undefined, Report['conclusion']]>([
    ['success without findings', [], undefined, 'success'],
    ['success with notices alone', [finding('notice')], undefined, 'success'],
    ['findings with a warning', [finding('notice'), finding('warning')], undefined, 'findings'],
    ['findings with an error', [finding('error')], undefined, 'findings'],
    ['error where the work was not done', [], ERROR, 'error'],
    ['error beside findings', [finding('error')], ERROR, 'error'],
  ])('concludes %s', (_sentence, findings, error, expected) => {
    expect(report(findings, error).conclusion).toBe(expected);
  });

  it('counts by severity', () => {
    const findings = [finding('error'), finding('warning'), finding('error')];
    expect([countSeverity(findings, 'error'), countSeverity(findings, 'warning'), countSeverity(findings, 'notice')]).toEqual([2, 1, 0]);
  });
});

describe('the step', () => {
  const cases = [
    ['nothing', report([]), [false, false, false]],
    ['a notice', report([finding('notice')]), [false, false, false]],
    ['a warning', report([finding('warning')]), [false, true, false]],
    ['an error', report([finding('error')]), [true, true, false]],
    ['an error of the action', report([], ERROR), [true, true, true]],
    ['an error of the action beside a notice', report([finding('notice')], ERROR), [true, true, true]],
  ] as const;
  it.each(cases)('fails on %s as fail-on says', (_sentence, made, expected) => {
    expect(FAIL_ON.map((failOn) => failsStep(made, failOn))).toEqual(expected);
  });
});

describe('the json output', () => {
  const bytes = (text: string): number => Buffer.byteLength(text);
  const items = (amount: number, text = 'x'): readonly string[] => Array.from({ length: amount }, (_, index) => `${text}${index}`);

  it.each([
    ['the plan, whole, where it fits', { releases: [1, 2], note: 'a\nb' }, '{"releases":[1,2],"note":"a\\nb"}'],
    ['null without a plan', null, 'null'],
  ])('is %s', (_sentence, plan, expected) => {
    expect(planOutput(plan)).toBe(expected);
  });

  it('fits the limit to the byte', () => {
    const plan = { list: ['é'.repeat(10)] };
    const size = bytes(JSON.stringify(plan));
    expect(planOutput(plan, size)).toBe(JSON.stringify(plan));
    expect(planOutput(plan, size - 1)).toBe('{"list":[],"truncated":true}');
  });

  it('is at most 256 KiB', () => {
    const text = planOutput({ list: items(100_000, '日本') });
    expect(bytes(text)).toBeLessThanOrEqual(256 * 1024);
    expect(bytes(text)).toBeGreaterThan(255 * 1024);
    expect(JSON.parse(text)).toMatchObject({ truncated: true });
  });

  it('drops the last items of the largest list, whole, and leaves the others', () => {
    const plan = { small: items(3), large: items(100), kept: 'yes' };
    const { large, ...rest } = JSON.parse(planOutput(plan, 400));
    expect(rest).toEqual({ small: plan.small, kept: 'yes', truncated: true });
    expect(large).toEqual(plan.large.slice(0, large.length));
    expect(large.length).toBeGreaterThan(50);
  });

  it('measures lists by their bytes, not by their characters', () => {
    const { ascii, other } = JSON.parse(planOutput({ ascii: items(40, 'aaaaaaaaaa'), other: items(40, '日日日日日') }, 900));
    expect([ascii.length, other.length < 40]).toEqual([40, true]);
  });

  it('looks for lists in objects, and takes those inside of items with them', () => {
    const plan = { exceptions: { used: items(50) }, lockfiles: [{ file: 'a', inner: items(5) }] };
    const cut = JSON.parse(planOutput(plan, 200));
    expect(cut.lockfiles).toEqual(plan.lockfiles);
    expect(cut.exceptions.used.length).toBeLessThan(50);
  });

  it.each([
    ['a plan without a list', { text: 'x'.repeat(1_000) }],
    ['a plan whose lists are not what is large', { text: 'x'.repeat(1_000), list: items(5) }],
    ['a list as plan', items(1_000)],
  ])('says only that it is truncated of %s', (_sentence, plan) => {
    expect(planOutput(plan, 100)).toBe('{"truncated":true}');
  });

  it('is valid JSON within the limit for every plan, and says whether it is whole', () => {
    const plan = fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 6 });
    fc.assert(
      fc.property(plan, fc.integer({ min: 20, max: 400 }), (value, limit) => {
        const text = planOutput(value, limit);
        const whole = JSON.stringify(value);
        expect(bytes(text)).toBeLessThanOrEqual(limit);
        expect(text).not.toMatch(/[\r\n]/);
        const parsed: unknown = JSON.parse(text);
        if (bytes(whole) <= limit) expect(text).toBe(whole);
        else expect(isJsonObject(parsed) && parsed['truncated']).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
