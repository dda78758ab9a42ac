import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { docsOf, type Finding, SEVERITIES, type Severity } from '../foundation/index.ts';
import { ANNOTATIONS_PER_TYPE, annotate, annotateError } from './annotations.ts';
import { sanitise } from './sanitise.ts';

const PAGE = 'https://github.com/octo-org/actions/blob/v1/';
const link = (path: string): string => PAGE + path;
const unlinked = (): undefined => undefined;

function finding(severity: Severity, rule: string, message = 'It is wrong.', fix = 'Mend it.'): Finding {
  const location = { file: 'package-lock.json', line: 3, column: 5, endLine: 3, endColumn: 9 };
  return { severity, rule, subject: 'ms', message, fix, docs: docsOf(rule), location };
}
const several = (amount: number, severity: Severity, rule: string): readonly Finding[] =>
  Array.from({ length: amount }, (_, index) => finding(severity, rule, `${index}`));
const titles = (findings: readonly Finding[], reserved = 0): readonly string[] =>
  annotate(findings, unlinked, reserved).map(({ title }) => title);

describe('annotations', () => {
  it('carry what is wrong, how to fix it, where, and the page of the rule', () => {
    expect(annotate([finding('warning', 'source/host')], link)).toEqual([
      {
        severity: 'warning',
        title: 'source/host',
        message: `It is wrong. Fix: Mend it.\n${PAGE}docs/rules/source-host.md`,
        location: { file: 'package-lock.json', line: 3, column: 5, endLine: 3, endColumn: 9 },
      },
    ]);
  });

  it('have no page where the runner does not say which', () => {
    expect(annotate([finding('error', 'a/b')], unlinked)[0]?.message).toBe('It is wrong. Fix: Mend it.');
  });

  it.each<[string, readonly Finding[], number, readonly string[]]>([
    ['nothing', [], 0, []],
    ['ten of a type', several(10, 'error', 'a/b'), 0, Array(10).fill('a/b')],
    ['the worst nine and how many more, of eleven', several(11, 'error', 'a/b'), 0, [...Array(9).fill('a/b'), '2 more errors']],
    [
      'ten of each type',
      SEVERITIES.flatMap((severity) => several(10, severity, severity)),
      0,
      SEVERITIES.flatMap((severity) => Array(10).fill(severity)),
    ],
    ['nine beside an error of the action', several(9, 'error', 'a/b'), 1, Array(9).fill('a/b')],
    ['eight and how many more beside one', several(10, 'error', 'a/b'), 1, [...Array(8).fill('a/b'), '2 more errors']],
    ['ten warnings beside an error of the action', several(10, 'warning', 'a/b'), 1, Array(10).fill('a/b')],
    [
      'every rule once before any rule twice',
      [...several(20, 'error', 'a/a'), ...several(2, 'error', 'b/b'), ...several(1, 'error', 'c/c')],
      0,
      ['a/a', 'b/b', 'c/c', 'a/a', 'b/b', 'a/a', 'a/a', 'a/a', 'a/a', '14 more errors'],
    ],
  ])('are %s', (_sentence, findings, reserved, expected) => {
    expect(titles(findings, reserved)).toEqual(expected);
  });

  it('keep the order of the findings of one rule', () => {
    expect(
      annotate(several(30, 'notice', 'a/b'), unlinked)
        .map(({ message }) => message.charAt(0))
        .join(''),
    ).toBe('012345678A');
  });

  it('say where the rest is, at no place of a file', () => {
    expect(annotate(several(12, 'notice', 'a/b'), unlinked).at(-1)).toEqual({
      severity: 'notice',
      title: '3 more notices',
      message: 'And 3 more notices: the job summary and the report file list them all.',
      location: null,
    });
  });

  it('are never more than GitHub shows, and count every finding', () => {
    const findings = fc.array(fc.record({ severity: fc.constantFrom(...SEVERITIES), rule: fc.constantFrom('a/a', 'b/b', 'c/c') }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(findings, fc.constantFrom(0, 1), (parts, reserved) => {
        const all = annotate(
          parts.map(({ severity, rule }) => finding(severity, rule)),
          link,
          reserved,
        );
        for (const severity of SEVERITIES) {
          const own = all.filter((annotation) => annotation.severity === severity);
          expect(own.length + (severity === 'error' ? reserved : 0)).toBeLessThanOrEqual(ANNOTATIONS_PER_TYPE);
          const told = own.reduce((sum, { title }) => sum + (/^(\d+) more/.test(title) ? Number.parseInt(title, 10) : 1), 0);
          expect(told).toBe(parts.filter((part) => part.severity === severity).length);
        }
      }),
    );
  });

  it.each([
    ['long', 'x'.repeat(10_000), 'y'.repeat(10_000)],
    ['full of what the log disarms', '##['.repeat(2_000), 'Mend it.'],
    ['full of lines that begin with a command', '::a\n'.repeat(2_000), 'Mend it.'],
    ['full of emoji', '😀'.repeat(3_000), 'Mend it.'],
  ])('end with the page within 4,096 characters where the message is %s', (_sentence, message, fix) => {
    const [annotation] = annotate([finding('error', 'source/host', message, fix)], link);
    const printed = sanitise(annotation?.message ?? '');
    expect(printed.length).toBeLessThanOrEqual(4096);
    expect(printed).toContain(`… Fix: ${fix.slice(0, 8)}`);
    expect(printed.endsWith(`\n${PAGE}docs/rules/source-host.md`)).toBe(true);
    expect(printed.isWellFormed()).toBe(true);
  });
});

describe('the annotation of an error', () => {
  const error = { code: 'BASE_UNAVAILABLE', message: 'It cannot be read.', wanted: 'a commit', found: 'nothing', fix: 'Fetch it.' };

  it('says what happened, what to do, and where to read on', () => {
    expect(annotateError('verify-lockfile', error, link)).toEqual({
      severity: 'error',
      title: 'verify-lockfile: BASE_UNAVAILABLE',
      message: `It cannot be read.\nWanted: a commit\nFound: nothing\nFix: Fetch it.\n${PAGE}docs/errors.md#base_unavailable`,
      location: null,
    });
  });

  it('has no page where the runner does not say which', () => {
    expect(annotateError('verify-lockfile', error, unlinked).message).toMatch(/Fetch it\.$/);
  });

  it('keeps every part within 4,096 characters, whatever one of them holds', () => {
    const { message } = annotateError('verify-lockfile', { ...error, message: '##['.repeat(5_000), found: '\n::a'.repeat(5_000) }, link);
    expect(sanitise(message).length).toBeLessThanOrEqual(4096);
    for (const part of ['Wanted: a commit', 'Found: ', 'Fix: Fetch it.', '#base_unavailable']) expect(message).toContain(part);
  });
});
