import type { JobResult, StepResult, WorkflowRun } from '@artifact-actions/local-runner/run';
import { expect, it } from '@jest/globals';
import { plain } from '../terminal/paint.ts';
import { renderWorkflowRun } from './terminal.ts';

const STEP: StepResult = {
  title: 'Run it',
  id: undefined,
  outcome: 'success',
  conclusion: 'success',
  outputs: {},
  annotations: [],
  summary: '',
  log: [],
  report: undefined,
  steps: [],
};
const JOB: JobResult = {
  name: 'job',
  path: ['job'],
  conclusion: 'success',
  permissions: new Map(),
  outputs: {},
  matrix: null,
  steps: [STEP],
  annotations: [],
};
const RUN: WorkflowRun = { conclusion: 'success', jobs: [JOB], outputs: {} };

const lines = (run: Partial<WorkflowRun>): readonly string[] =>
  renderWorkflowRun({ ...RUN, ...run }, plain).filter((line) => !/^─*$/.test(line));
const job = (step: Partial<StepResult>, rest: Partial<JobResult> = {}): WorkflowRun['jobs'] => [
  { ...JOB, ...rest, steps: [{ ...STEP, ...step }] },
];

it.each([
  ['has each job and each step with its mark', {}, ['✓ job', '✓ Run it', '✓ job', '✓ success  1 of 1 job succeeded']],
  [
    'shows the log',
    { jobs: job({ log: ['one', '', 'two'] }) },
    ['✓ job', '✓ Run it', '  one', '  two', '✓ job', '✓ success  1 of 1 job succeeded'],
  ],
  [
    'says what was forgiven',
    { jobs: job({ outcome: 'failure' }) },
    ['✓ job', '✓ Run it (failed; continue-on-error)', '✓ job', '✓ success  1 of 1 job succeeded'],
  ],
  [
    'shows annotations, outputs and summaries of a job',
    {
      jobs: job(
        { summary: '# Done', annotations: [{ type: 'warning', message: 'careful', file: 'a.txt', line: 2 }] },
        { outputs: { a: '1' } },
      ),
    },
    [
      '✓ job',
      '✓ Run it',
      'Annotations',
      '  a.txt:2  warning  careful',
      'Outputs',
      '  a  1',
      'Job summary',
      '  Done',
      '✓ job',
      '✓ success  1 of 1 job succeeded',
    ],
  ],
  [
    'passes on no command and no control character of others',
    { jobs: job({ title: '::error::x', log: ['##[error]y', '\u001b[31mred'] }) },
    ['✓ job', '✓ \\::error::x', '  ##\\[error]y', '  [31mred', '✓ job', '✓ success  1 of 1 job succeeded'],
  ],
  [
    'has the outputs of the workflow',
    { outputs: { b: '2' } },
    ['✓ job', '✓ Run it', '✓ job', 'Outputs of the workflow', '  b  2', '✓ success  1 of 1 job succeeded'],
  ],
  ['says that nothing was started', { conclusion: 'skipped', jobs: [] }, ['- The event starts nothing in this file.']],
  [
    'ends with what failed',
    { conclusion: 'failure', jobs: job({ conclusion: 'failure', outcome: 'failure' }, { conclusion: 'failure' }) },
    ['✗ job', '✗ Run it', '✗ job', '✗ failure  0 of 1 job succeeded'],
  ],
] as const)('a run %s', (_sentence, run, expected) => {
  expect(lines(run)).toEqual(expected);
});
