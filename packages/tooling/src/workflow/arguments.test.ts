import { describe, expect, it } from '@jest/globals';
import { parseArguments } from './arguments.ts';

const NOTHING = {
  file: undefined,
  repository: '.',
  name: 'octo-org/local',
  event: 'push',
  head: undefined,
  before: undefined,
  fork: undefined,
  cron: undefined,
  inputs: {},
  secrets: {},
  vars: {},
  sources: [],
  json: false,
  help: false,
};

describe('the arguments', () => {
  it.each([
    ['nothing', [], {}],
    ['a file', ['ci.yml'], { file: 'ci.yml' }],
    [
      'an event with its branch',
      ['ci.yml', '--event', 'pull_request', '--head', 'topic'],
      { file: 'ci.yml', event: 'pull_request', head: 'topic' },
    ],
    [
      'a fork',
      ['--event=pull_request', '--head=topic', '--fork=mallory/shop'],
      { event: 'pull_request', head: 'topic', fork: 'mallory/shop' },
    ],
    ['a schedule', ['--event', 'schedule', '--cron', '0 3 * * *'], { event: 'schedule', cron: '0 3 * * *' }],
    [
      'inputs, the last of a name, with = in a value',
      ['--event=workflow_dispatch', '--input', 'a=1', '--input', 'b=x=y', '--input', 'a='],
      { event: 'workflow_dispatch', inputs: { a: '', b: 'x=y' } },
    ],
    ['secrets and variables', ['--secret', 'A=1', '--var', 'B=2'], { secrets: { A: '1' }, vars: { B: '2' } }],
    ['a source', ['--source', 'o/n@v1=../n=m'], { sources: [{ repository: 'o/n', ref: 'v1', folder: '../n=m' }] }],
    ['switches', ['--json', '--help', 'ci.yml'], { file: 'ci.yml', json: true, help: true }],
    ['help for an event that lacks something', ['--help', '--event', 'merge_group'], { event: 'merge_group', help: true }],
  ])('are read: %s', (_sentence, words, expected) => {
    expect(parseArguments(words)).toEqual({ ...NOTHING, ...expected });
  });

  it.each([
    ['a second file', ['a.yml', 'b.yml'], '"b.yml"'],
    ['an event that is not emulated', ['--event', 'release'], '"release"'],
    ['a pull request without a branch', ['--event', 'pull_request'], '"--event pull_request"'],
    ['a schedule without an expression', ['--event', 'schedule'], '"--event schedule"'],
    ['an input without a value', ['--event=workflow_dispatch', '--input', 'a'], '"a"'],
    ['an input without a name', ['--event=workflow_dispatch', '--input', '=a'], '"=a"'],
    ['an input of a push', ['--input', 'a=1'], '"--input"'],
    ['a fork in a merge queue', ['--event=merge_group', '--head=topic', '--fork=a/b'], '"--fork"'],
    ['a schedule that is due in a push', ['--cron', '0 3 * * *'], '"--cron"'],
    ['a name without an owner', ['--name', 'shop'], '"shop"'],
    ['a source without a ref', ['--source', 'o/n=dir'], '"o/n=dir"'],
  ])('are refused: %s', (_sentence, words, found) => {
    expect(() => parseArguments(words)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID', found }));
  });

  it('are refused where they are unknown', () => {
    expect(() => parseArguments(['--foo'])).toThrow("Unknown option '--foo'");
  });
});
