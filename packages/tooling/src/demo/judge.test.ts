import type { Finding } from '@artifact-actions/core/foundation';
import { describe, expect, it } from '@jest/globals';
import { judge } from './judge.ts';
import type { Expected } from './step.ts';

const FINDING: Finding = {
  rule: 'source/host',
  severity: 'error',
  subject: 'ms',
  message: 'Bad.',
  fix: 'Mend it.',
  docs: 'docs/rules/source-host.md',
  location: { file: 'a.json', line: 2, column: 3, endLine: 2, endColumn: 6 },
};

/** What `judge` looks at of a step whose first action ended with one finding, and whose second plans one release. */
function shown(expected: Partial<Expected>, text = 'ok\n  bad\n'): Parameters<typeof judge>[0] {
  const all: Expected = {
    conclusion: 'failure',
    findings: [{ rule: 'source/host', file: 'a.json', at: 'bad' }],
    tags: ['v1.0.0'],
    ...expected,
  };
  const reports = [
    { findings: [FINDING], plan: {} },
    { findings: [], plan: { releases: [{ tag: 'v1.0.0' }] } },
  ];
  return { step: { expected: all }, run: { conclusion: 'failure' }, reports, sources: new Map([['a.json', text]]) };
}

describe('a step', () => {
  it('ended as it should', () => {
    expect(judge(shown({}))).toEqual([]);
  });

  const at = (place: string): string => `the findings should be source/host at ${place}, and was source/host at a.json:2:3`;
  it.each([
    ['with another conclusion', shown({ conclusion: 'success' }), ['the conclusion should be success, and was failure']],
    ['with another release', shown({ tags: ['v2.0.0'] }), ['the tags should be v2.0.0, and was v1.0.0']],
    ['with a release too many', shown({ tags: [] }), ['the tags should be none, and was v1.0.0']],
    ['with a finding too many', shown({ findings: [] }), ['the findings should be none, and was source/host at a.json:2:3']],
    ['on another line', shown({}, 'bad\n  ok\n'), [at('a.json:1:1')]],
    ['where the file has the text twice', shown({}, 'bad\n  bad\n'), [at('the one place of bad in a.json')]],
    ['where the file has no such text', shown({}, ''), [at('the one place of bad in a.json')]],
  ])('ended %s', (_sentence, step, expected) => {
    expect(judge(step)).toEqual(expected);
  });
});
