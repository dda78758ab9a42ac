/** What is refused by name, and what ends in time. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../src/machine/index.ts';
import { runJob } from './run-job.ts';

const composite = (uses: string): string => `name: C\ndescription: C\nruns: { using: composite, steps: [{ uses: ${uses} }] }`;

const SHELL = `name: C\ndescription: C\nruns: { using: composite, steps: [{ run: 'true', shell: '\${{ github.actor }}' }] }`;

describe('the machine refuses by name', () => {
  it.each([
    ['an action of another owner', 'uses: docker/login-action@v3', {}, 'uses: "docker/login-action@v3"'],
    ['an action in a folder of another owner', 'uses: actions/cache/restore@v4', {}, 'uses: "actions/cache/restore@v4"'],
    ['a ref that it is not given', 'uses: octo-org/other/x@v2', {}, 'uses: "octo-org/other/x@v2"'],
    [
      'an input of a built-in that it does not honour',
      'uses: actions/checkout@v6\n    with: { submodules: true }',
      {},
      'the input "submodules" of actions/checkout@v6',
    ],
    ['a range of Node versions', "uses: actions/setup-node@v6\n    with: { node-version: 'lts/*' }", {}, 'node-version: "lts/*"'],
    ['a shell that an expression names', 'uses: $/c', { 'c/action.yml': SHELL }, 'shell: "octocat"'],
    ['another action inside of a composite, before anything starts', 'uses: $/c', { 'c/action.yml': composite('a/b@c') }, 'uses: "a/b@c"'],
  ])('%s', async (_sentence, step, files, what) => {
    const running = runJob(`steps:\n  - ${step}`, { files });
    await expect(running).rejects.toMatchObject({
      code: 'WORKFLOW_UNSUPPORTED',
      message: expect.stringContaining(`does not emulate ${what}`),
    });
  });

  it('$/ in an action of the workspace: nobody knows its repository', async () => {
    const job = `steps:\n  - run: mkdir c; printf '%s' "$ACTION" > c/action.yml\n    env: { ACTION: '${composite('$/x').replaceAll('\n', '\\n')}' }\n  - uses: ./c`;
    const escaped = job.replace("printf '%s'", "printf '%b'");
    await expect(runJob(escaped)).rejects.toMatchObject({ message: expect.stringContaining('uses: "$/x" in an action of the workspace') });
  });

  /** `c1` calls `c2`, and so on; the last one runs a script. */
  const nested = (depth: number): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from({ length: depth }, (_, index) => {
        const inner = index + 1 < depth ? `uses: $/c${index + 2}` : 'run: echo bottom, shell: bash';
        return [`c${index + 1}/action.yml`, `name: C\ndescription: C\nruns: { using: composite, steps: [{ ${inner} }] }`];
      }),
    );

  it('an action that its repository does not have, which fails the job before it starts', async () => {
    expect(await runJob('steps:\n  - run: echo no\n  - uses: $/absent')).toMatchObject({
      conclusion: 'failure',
      steps: [],
      annotations: [{ message: expect.stringMatching(/^octo-org\/shop\/ci\.yml@main:7:9: Can't find 'action\.yml'/) }],
    });
  });

  it('composites that nest deeper than nine', async () => {
    expect((await runJob('steps:\n  - uses: $/c1', { files: nested(9) })).steps[0]?.log).toEqual(['bottom']);
    expect(await runJob('steps:\n  - uses: $/c1', { files: nested(10) })).toEqual({
      conclusion: 'failure',
      steps: [],
      outputs: {},
      annotations: [{ type: 'error', message: expect.stringContaining('Composite action depth exceeded max depth 9') }],
    });
  });
});

describe('time', () => {
  /** A minute of 300 ms. */
  const clock: Clock = { now: () => performance.now(), minute: 300 };

  it('timeout-minutes of a step fails it, and ends its children', async () => {
    const job = 'steps:\n  - { run: sleep 60 & wait, timeout-minutes: 1 }\n  - { run: echo after, if: failure() }';
    expect(await runJob(job, { clock })).toMatchObject({
      conclusion: 'failure',
      steps: [
        { outcome: 'failure', annotations: [{ message: "The action 'Run sleep 60 & wait' has timed out after 1 minutes." }] },
        { log: ['after'] },
      ],
    });
  });

  it('timeout-minutes of the job cancels it; what asks for that still runs', async () => {
    const job =
      'timeout-minutes: 1\nsteps:\n  - run: sleep 60\n  - { run: echo no, if: failure() }\n  - { run: echo cleaned, if: cancelled() }\n  - { run: echo always, if: always() }';
    expect(await runJob(job, { clock })).toMatchObject({
      conclusion: 'cancelled',
      steps: [{ outcome: 'cancelled' }, { conclusion: 'skipped' }, { log: ['cleaned'] }, { log: ['always'] }],
    });
  });

  it('a process that runs longer than the settings allow is no result, but an error', async () => {
    const running = runJob('steps:\n  - run: echo last words; sleep 60', { settings: { timeLimit: 300 } });
    await expect(running).rejects.toMatchObject({ code: 'PROCESS_TIMEOUT', message: expect.stringMatching(/last words$/) });
  });

  it.each(['0', '-1', '1.5'])('timeout-minutes: %s fails the step', async (minutes) => {
    const job = `steps:\n  - { run: echo no, timeout-minutes: '\${{ fromJSON(''${minutes}'') }}' }`;
    expect(await runJob(job)).toMatchObject({
      conclusion: 'failure',
      steps: [
        {
          annotations: [
            { message: expect.stringContaining('determine the step timeout') },
            { message: expect.stringContaining('positive integer') },
          ],
        },
      ],
    });
  });
});

it('nothing of the machine is left', async () => {
  const { steps } = await runJob('steps:\n  - run: echo "$GITHUB_WORKSPACE"; echo "$HOME"; mkdir -p a/b; chmod 555 a');
  expect(steps[0]?.log.map((folder) => existsSync(folder))).toEqual([false, false]);
});
