import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ArtifactError, docsOf, type Finding, type Markdown, markdown, type Severity } from '../foundation/index.ts';
import { createReport, type Report } from './report.ts';
import { renderSummary, SUMMARY_BYTES } from './summary.ts';

const PAGE = 'https://github.com/octo-org/actions/blob/v1/';
const link = (path: string): string => PAGE + path;
const unlinked = (): undefined => undefined;

const finding = (severity: Severity, change: Partial<Finding> = {}): Finding => ({
  rule: 'source/host',
  severity,
  subject: 'ms@2.1.3',
  message: 'ms comes from "evil.example.net".',
  fix: 'Restore the line.',
  docs: docsOf('source/host'),
  location: { file: 'package-lock.json', line: 3, column: 5, endLine: 3, endColumn: 9 },
  ...change,
});
const ERROR = new ArtifactError('BASE_UNAVAILABLE', { message: 'It <b>cannot</b> be read.', wanted: 'w', found: 'f', fix: 'x' });

function report(findings: readonly Finding[], error?: ArtifactError): Report {
  return createReport({ action: 'verify-lockfile', dryRun: false, error, findings, receipts: [] }, String);
}
const render = (findings: readonly Finding[], sections: readonly Markdown[] = [], budget?: number): string =>
  renderSummary({ report: report(findings), sections, link }, budget);
const bytes = (text: string): number => Buffer.byteLength(text);
const rowsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^\| [❌⚠ℹ]/u.test(line));

describe('the heading of the summary', () => {
  it.each<[string, Report, string]>([
    ['nothing', report([]), '## ✅ verify-lockfile: nothing to object to'],
    ['notices', report([finding('notice'), finding('notice')]), '## ✅ verify-lockfile: 2 notices'],
    ['a warning', report([finding('warning'), finding('notice')]), '## ⚠️ verify-lockfile: 1 warning, 1 notice'],
    ['errors', report([finding('error'), finding('error'), finding('warning')]), '## ❌ verify-lockfile: 2 errors, 1 warning'],
    ['an error of the action', report([finding('error')], ERROR), '## ❌ verify-lockfile could not do its work'],
  ])('tells of %s', (_sentence, made, expected) => {
    expect(renderSummary({ report: made, sections: [], link }).split('\n')[0]).toBe(expected);
  });
});

describe('the summary', () => {
  it('shows every finding with its place, its rule and what to do', () => {
    expect(rowsOf(render([finding('error')]))).toEqual([
      '| ❌ | <code>package-lock.json&#58;3&#58;5</code> | ' +
        `[<code>source/host</code>](${PAGE}docs/rules/source-host.md) | ` +
        'ms comes from "evil.example.net".<br>**Fix**: Restore the line. |',
    ]);
  });

  it('shows the subject of a finding that stands in no file, and no page where none is known', () => {
    const text = renderSummary({ report: report([finding('notice', { location: null })]), sections: [], link: unlinked });
    expect(rowsOf(text)[0]).toMatch(/^\| ℹ️ \| <code>ms&#64;2\.1\.3<\/code> \| <code>source\/host<\/code> \|/);
  });

  it('has what the action tells between heading and findings', () => {
    const text = render([finding('error')], [markdown`One.`, markdown`Two.`]);
    expect(text).toMatch(/^## [^\n]+\n\nOne\.\n\nTwo\.\n\n\| {2}\| Where/);
  });

  it('tells of an error of the action before everything else, as text', () => {
    const text = renderSummary({ report: report([finding('error')], ERROR), sections: [markdown`One.`], link });
    expect(text).toContain(
      `> [<code>BASE&#95;UNAVAILABLE</code>](${PAGE}docs/errors.md#base_unavailable): It &lt;b&gt;cannot&lt;/b&gt; be read.`,
    );
    expect(text.indexOf('> - **Fix**: x')).toBeLessThan(text.indexOf('One.'));
    expect(rowsOf(text)).toHaveLength(1);
  });

  it('ends with a line break', () => {
    for (const findings of [[], [finding('error')]]) expect(render(findings)).toMatch(/[^\n]\n$/);
  });

  it('keeps below the limit of GitHub by default', () => {
    const text = render(Array.from({ length: 20_000 }, (_, index) => finding('error', { subject: `package-${index}` })));
    expect(bytes(text)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(bytes(text)).toBeGreaterThan(SUMMARY_BYTES - 2_000);
  });
});

describe('a summary that has not room for everything', () => {
  const many = (amount: number): readonly Finding[] => Array.from({ length: amount }, () => finding('error'));
  const missing = (text: string): number => Number(/And (\d+) more finding/.exec(text)?.[1] ?? 0);

  it('has whole rows, worst first, and says how many are missing', () => {
    const text = render([...many(10), finding('notice')], [], 1_500);
    expect(rowsOf(text).every((row) => row.endsWith('Restore the line. |'))).toBe(true);
    expect(rowsOf(text).length).toBeGreaterThan(1);
    expect(rowsOf(text).length + missing(text)).toBe(11);
    expect(text).toMatch(/more findings that this page has no room for: the report file has them all\.\n$/);
  });

  it.each<[string, Partial<Finding>]>([
    ['message', { message: 'x'.repeat(2_000_000) }],
    ['fix', { fix: '日'.repeat(1_000_000) }],
    ['subject', { subject: '@'.repeat(1_000_000), location: null }],
    ['file', { location: { file: 'a/'.repeat(1_000_000), line: 1, column: 1, endLine: 1, endColumn: 1 } }],
  ])('shows the other findings beside one with a huge %s', (_sentence, change) => {
    const text = render([finding('error', change), ...many(3)]);
    expect(bytes(text)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect([rowsOf(text).length, missing(text)]).toEqual([4, 0]);
  });

  it('shows the findings beside a huge section, and says that it left that out', () => {
    const huge = 'x'.repeat(2_000_000) as Markdown;
    const text = render(many(3), [markdown`One.`, huge, markdown`Three.`]);
    expect(bytes(text)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(rowsOf(text)).toHaveLength(3);
    expect(text).toMatch(/One\.\n\nThree\.\n\nThis page has no room for 1 more section: the report file has everything\.\n/);
  });

  it('tells of an error of any length', () => {
    const error = new ArtifactError('INTERNAL', {
      message: 'x'.repeat(2_000_000),
      wanted: 'w',
      found: '<'.repeat(1_000_000),
      fix: 'Report it.',
    });
    const text = renderSummary({ report: report([], error), sections: [], link });
    expect(bytes(text)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(text).toContain('> - **Fix**: Report it.');
  });

  it('is never over its budget, and counts every finding', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '@', '日', '<', '|'), maxLength: 60 });
    const some = fc.array(fc.record({ message: text, subject: text }), { maxLength: 30 });
    const sections = fc.array(
      text.map((each) => each as Markdown),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(some, sections, fc.integer({ min: 700, max: 6_000 }), (parts, own, budget) => {
        const made = render(
          parts.map((part) => finding('warning', part)),
          own,
          budget,
        );
        expect(bytes(made)).toBeLessThanOrEqual(budget);
        expect(rowsOf(made).length + missing(made)).toBe(parts.length);
      }),
    );
  });
});
