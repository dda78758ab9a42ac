import type { Finding } from '@artifact-actions/core/foundation';
import { describe, expect, it } from '@jest/globals';
import './index.ts';

const finding = (rule: string, subject: string, line: number | null, severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  severity,
  subject,
  message: `${subject} is wrong.`,
  fix: 'Correct it.',
  docs: 'docs/rules/x.md',
  location: line === null ? null : { file: 'package-lock.json', line, column: 3, endLine: line, endColumn: 9 },
});

const HOST = finding('source/host', 'ms@2.1.2', 12);
const OTHER = finding('source/host', 'debug@4.0.0', 20, 'warning');
const WHOLE = finding('lockfile/version', 'package-lock.json', null);
const REPORT = { conclusion: 'findings', error: null, findings: [HOST, OTHER, WHOLE] };
const CLEAN = { conclusion: 'success', error: null, findings: [] };

const failure = (act: () => void): string => {
  try {
    act();
  } catch (thrown) {
    return String(thrown);
  }
  return 'It passed.';
};

describe('toHaveFinding', () => {
  it.each([
    ['the rule', { rule: 'source/host' }],
    ['the place', { rule: 'source/host', file: 'package-lock.json', line: 20, column: 3 }],
    ['the subject', { rule: 'source/host', subject: 'debug@4.0.0' }],
    ['the severity', { rule: 'source/host', severity: 'warning' }],
    ['a rule without a place', { rule: 'lockfile/version' }],
  ] as const)('passes by %s', (_name, pattern) => {
    expect(REPORT).toHaveFinding(pattern);
  });

  it.each([
    ['another rule', { rule: 'source/port' }],
    ['another line', { rule: 'source/host', line: 13 }],
    ['a mixture of two findings', { rule: 'source/host', line: 12, severity: 'warning' }],
    ['a place where there is none', { rule: 'lockfile/version', line: 1 }],
  ] as const)('does not pass by %s', (_name, pattern) => {
    expect(REPORT).not.toHaveFinding(pattern);
  });

  it('says what there is instead', () => {
    expect(failure(() => expect(REPORT).toHaveFinding({ rule: 'source/host', file: 'a', line: 1, subject: 'x', severity: 'error' }))).toBe(
      [
        'Error: Expected a finding source/host at a:1:*, x, error',
        '',
        'The report concludes "findings" with these findings:',
        '  error    source/host       package-lock.json:12:3  ms@2.1.2           ms@2.1.2 is wrong.',
        '  warning  source/host       package-lock.json:20:3  debug@4.0.0        debug@4.0.0 is wrong.',
        '  error    lockfile/version  -                       package-lock.json  package-lock.json is wrong.',
      ].join('\n'),
    );
  });

  it('says what is there though it should not', () => {
    expect(failure(() => expect(REPORT).not.toHaveFinding({ rule: 'source/host' }))).toContain('Expected not a finding source/host\n');
  });
});

describe('toHaveNoFindings', () => {
  it('passes without findings only', () => {
    expect(CLEAN).toHaveNoFindings();
    expect(REPORT).not.toHaveNoFindings();
    expect(failure(() => expect(REPORT).toHaveNoFindings())).toContain('source/host');
  });
});

describe('toHaveOnlyFindings', () => {
  it('passes where patterns and findings pair off', () => {
    expect(REPORT).toHaveOnlyFindings([{ rule: 'lockfile/version' }, { rule: 'source/host' }, { rule: 'source/host', line: 12 }]);
    expect(CLEAN).toHaveOnlyFindings([]);
  });

  it('names what is missing and what is unexpected', () => {
    const message = failure(() =>
      expect(REPORT).toHaveOnlyFindings([{ rule: 'source/host' }, { rule: 'source/port' }, { rule: 'lockfile/version' }]),
    );
    expect(message).toContain('Missing:\n  source/port\n\nUnexpected:\n  warning  source/host  package-lock.json:20:3');
  });

  it('does not let one finding serve twice', () => {
    expect({ ...REPORT, findings: [HOST] }).not.toHaveOnlyFindings([{ rule: 'source/host' }, { rule: 'source/host' }]);
  });
});

describe('toConclude', () => {
  it('compares the conclusion', () => {
    expect(CLEAN).toConclude('success');
    expect(REPORT).not.toConclude('success');
  });

  it('shows the error of a report', () => {
    const report = { conclusion: 'error', error: { code: 'CONFIG_INVALID', message: 'There is no key "x".' }, findings: [] };
    expect(failure(() => expect(report).toConclude('success'))).toBe(
      'Error: Expected the conclusion "success"\n\nThe report concludes "error" (CONFIG_INVALID: There is no key "x".) with these findings:\n  (none)',
    );
  });
});

it.each([
  ['nothing', undefined, 'There is no report'],
  ['null', null, 'This is no report: null'],
  ['a finding without a rule', { ...CLEAN, findings: [{ subject: 'x' }] }, 'This is no report: {"conclusion"'],
  ['another document', { hello: 1 }, 'This is no report: {"hello":1}'],
])('fails over %s, behind .not too', (_name, value, message) => {
  expect(failure(() => expect(value).toHaveNoFindings())).toContain(message);
  expect(failure(() => expect(value).not.toHaveNoFindings())).toContain(message);
  expect(failure(() => expect(value).not.toConclude('error'))).toContain(message);
});
