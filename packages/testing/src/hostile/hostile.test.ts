import { describe, expect, it } from '@jest/globals';
import type { BundleRun } from '../runner/index.ts';
import { forgeriesIn, HOSTILE, turns } from './index.ts';

const HONEST: BundleRun = {
  exitCode: 0,
  failed: false,
  stdout: '',
  stderr: '',
  outputs: { conclusion: 'success' },
  forgedOutputs: {},
  annotations: [],
  allAnnotations: [{ type: 'error', title: 'source/host', message: '' }],
  commands: ['error', 'debug'],
  masks: [],
  log: ['nothing to object to'],
  plainLog: [],
  summary: '## Fine\n\n[source/host](https://pages.example.com/rules/source-host.md) <code>ms</code>\n',
  state: {},
  environment: {},
  path: [],
  paths: { workspace: '', temp: '', event: '' },
  report: {},
  remove: async () => undefined,
};

const EXPECTED = { outputs: ['conclusion'], titles: /^source\/host$/, link: 'https://pages.example.com/', token: 'secret-token' };

describe('a forgery', () => {
  it('is none in an honest run', () => {
    expect(forgeriesIn({ ...HONEST, summary: HONEST.summary.replace('https://pages.example.com/', '') }, EXPECTED)).toEqual([]);
  });

  it.each<[string, Partial<BundleRun>, string]>([
    ['is an output that a command sets', { forgedOutputs: { conclusion: 'success' } }, 'sets the output conclusion'],
    ['is a variable', { environment: { PATH: '/evil' } }, 'sets the variable PATH'],
    ['is an entry of the path', { path: ['/evil'] }, 'sets the path /evil'],
    ['is a state', { state: { x: 'y' } }, 'sets the state x'],
    ['is a command that is none of ours', { commands: ['group'] }, 'gives the command group'],
    ['is an output more', { outputs: { conclusion: '', x: '' } }, 'has the output x'],
    ['is an output less', { outputs: {} }, 'lacks the output conclusion'],
    ['is a command in the log', { log: ['x ##[group]y'] }, 'logs "x ##[group]y"'],
    ['is an invisible character in the log', { log: ['x\u200by'] }, 'logs "x\u200by"'],
    ['is a title of others', { allAnnotations: [{ type: 'error', title: 'Fine', message: '' }] }, 'has an annotation "Fine"'],
    ['is a link', { summary: '[x](https://evil.example.net)' }, 'has "](https://evil.example.net)" in its summary'],
    ['is a mention', { summary: 'thanks to @octocat' }, 'has "@octocat" in its summary'],
    ['is a summary that is too long', { summary: 'x'.repeat(1024 * 1024) }, 'has a summary that the runner drops'],
    ['is a token', { report: { text: 'a secret-token' } }, 'shows a credential'],
  ])('%s', (_sentence, fields, line) => {
    expect(forgeriesIn({ ...HONEST, summary: '', ...fields }, EXPECTED)).toEqual([line]);
  });
});

it('turns put each text into two places, and fill all of them', () => {
  const places = ['a', 'b', 'c', 'd', 'e'];
  const taken = turns(HOSTILE, places);
  expect(taken.every(([, , chosen]) => chosen.length === 2)).toBe(true);
  expect(new Set(taken.flatMap(([, , chosen]) => chosen))).toEqual(new Set(places));
});
