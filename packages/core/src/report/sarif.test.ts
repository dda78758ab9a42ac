import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ArtifactError, docsOf, type Finding, type RuleDoc, SEVERITIES } from '../foundation/index.ts';
import { createReport } from './report.ts';
import { renderSarif } from './sarif.ts';

const PAGE = 'https://github.com/octo-org/actions/blob/v1/';
const link = (path: string): string => PAGE + path;

const DOC: RuleDoc = { title: 'A title', severity: 'error', sees: 'What.', why: 'Why.', fix: 'How.', example: 'x' };
const RULES = { 'source/host': DOC, 'source/port': DOC, 'unused/rule': DOC };

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'source/host',
  severity: 'error',
  subject: 'ms@2.1.3',
  message: 'ms comes from elsewhere.',
  fix: 'Restore the line.',
  docs: docsOf(change.rule ?? 'source/host'),
  location: { file: 'web/package-lock.json', line: 3, column: 5, endLine: 3, endColumn: 9 },
  ...change,
});

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Readonly<Record<string, unknown>>[] } };
  readonly columnKind: string;
  readonly invocations: readonly object[];
  readonly results: readonly Result[];
}

/** The one run of the log. */
function runOf(findings: readonly Finding[], error?: ArtifactError, linker: (path: string) => string | undefined = link): Run {
  const report = createReport({ action: 'verify-lockfile', dryRun: false, error, findings, receipts: [] }, String);
  const { runs, ...log } = JSON.parse(renderSarif(report, RULES, linker));
  expect(log).toEqual({ $schema: expect.stringContaining('sarif-2.1.0.json'), version: '2.1.0' });
  expect(runs).toHaveLength(1);
  return runs[0];
}

describe('the SARIF log', () => {
  it('has a result for every finding', () => {
    expect(runOf([finding()]).results).toEqual([
      {
        ruleId: 'source/host',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'ms comes from elsewhere. Fix: Restore the line.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'web/package-lock.json' },
              region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
            },
          },
        ],
        partialFingerprints: { 'artifactActions/v1': expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ]);
  });

  it('describes the rules that were used, sorted, at the severity of their worst finding', () => {
    const findings = [finding({ rule: 'source/port', severity: 'notice' }), finding({ severity: 'warning' }), finding()];
    expect(runOf(findings).tool.driver).toEqual({
      name: 'verify-lockfile',
      rules: [
        {
          id: 'source/host',
          shortDescription: { text: 'A title' },
          fullDescription: { text: 'Why.' },
          help: { text: 'How.' },
          helpUri: `${PAGE}docs/rules/source-host.md`,
          defaultConfiguration: { level: 'error' },
        },
        expect.objectContaining({ id: 'source/port', defaultConfiguration: { level: 'note' } }),
      ],
    });
  });

  it('describes a rule that has no page by its id alone', () => {
    const [rule] = runOf([finding({ rule: 'later/rule' })], undefined, () => undefined).tool.driver.rules;
    expect(rule).toEqual({ id: 'later/rule', defaultConfiguration: { level: 'error' } });
  });

  it('counts columns in UTF-16 units, as findings do', () => {
    expect(runOf([]).columnKind).toBe('utf16CodeUnits');
  });

  it('says that the run succeeded, findings or not', () => {
    expect(runOf([finding()]).invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('says which error ended the run', () => {
    const error = new ArtifactError('BASE_UNAVAILABLE', { message: 'It cannot be read.', wanted: 'w', found: 'f', fix: 'x' });
    expect(runOf([], error).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'BASE_UNAVAILABLE' }, message: { text: 'It cannot be read.' } }],
      },
    ]);
  });

  it('ends with a line break', () => {
    const report = createReport({ action: 'a', dryRun: false, findings: [], receipts: [] }, String);
    expect(renderSarif(report, {}, link)).toMatch(/\}\n$/);
  });
});

describe('a result', () => {
  const uriOf = (file: string): string | undefined =>
    runOf([finding({ location: { file, line: 1, column: 1, endLine: 1, endColumn: 1 } })]).results[0]?.locations[0]?.physicalLocation
      .artifactLocation.uri;

  it.each([
    ['a blank', 'my app/package-lock.json', 'my%20app/package-lock.json'],
    ['a percent sign', '100%/package-lock.json', '100%25/package-lock.json'],
    ['a hash and a question mark', 'a#b?c/package-lock.json', 'a%23b%3Fc/package-lock.json'],
    ['a colon, which would make a scheme', 'a:b/package-lock.json', 'a%3Ab/package-lock.json'],
    ['a backslash', 'a\\b', 'a%5Cb'],
    ['other letters', 'é/日本', '%C3%A9/%E6%97%A5%E6%9C%AC'],
    ['half a character', 'a\ud800', 'a%EF%BF%BD'],
  ])('has an address for a file with %s', (_sentence, file, expected) => {
    expect(uriOf(file)).toBe(expected);
  });

  it('has an address that gives its file back', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !/^\.{1,2}$|\//.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (segments) => {
        const file = segments.join('/');
        const uri = uriOf(file) ?? '';
        expect(decodeURIComponent(uri)).toBe(file);
        expect(new URL(uri, 'file:///root/').href).toBe(`file:///root/${uri}`);
      }),
    );
  });

  it('has a place even where the finding has none, or GitHub refuses the whole file', () => {
    const [result] = runOf([finding({ location: null })]).results;
    expect(result?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'no%20file%20associated%20with%20this%20alert' }, region: { startLine: 1 } } },
    ]);
  });

  it('is the same one when its line moves or its words improve, and another one otherwise', () => {
    const print = (change: Partial<Finding>): string | undefined =>
      runOf([finding(change)]).results[0]?.partialFingerprints['artifactActions/v1'];
    const moved = { file: 'web/package-lock.json', line: 99, column: 1, endLine: 99, endColumn: 2 };
    expect(print({ location: moved, message: 'Other words.', fix: 'Others.', severity: 'notice' })).toBe(print({}));
    for (const change of [
      { subject: 'ms@2.1.4' },
      { rule: 'source/port' },
      { location: { ...moved, file: 'package-lock.json' } },
      { location: null },
    ])
      expect(print(change)).not.toBe(print({}));
  });

  it.each([
    ['a link', 'see [the fix](https://evil.example.net)'],
    ['a link to another place', 'see [here](1)'],
    ['a link behind brackets', '[[a](b)](c)'],
  ])('has no %s in its text, which SARIF would follow', (_sentence, message) => {
    const [result] = runOf([finding({ message })]).results;
    expect(result?.message.text).not.toMatch(/\]\(/);
    expect(result?.message.text.replaceAll('] (', '](')).toBe(`${message} Fix: Restore the line.`);
  });

  it('points at its rule by name and by index, and has one place', () => {
    const rule = fc.constantFrom('source/host', 'source/port', 'later/rule');
    const some = fc.array(fc.record({ rule, severity: fc.constantFrom(...SEVERITIES) }), { maxLength: 20 });
    fc.assert(
      fc.property(some, (parts) => {
        const { tool, results } = runOf(parts.map((part) => finding(part)));
        expect(results).toHaveLength(parts.length);
        for (const { ruleId, ruleIndex, level, locations } of results) {
          expect(tool.driver.rules[ruleIndex]?.['id']).toBe(ruleId);
          expect(['error', 'warning', 'note']).toContain(level);
          expect(locations).toHaveLength(1);
        }
        expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length);
      }),
    );
  });
});
