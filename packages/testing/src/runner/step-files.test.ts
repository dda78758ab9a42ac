import { expect, it } from '@jest/globals';
import { OutputReader } from './output-reader.ts';
import { Step } from './step.ts';
import { readStepFiles } from './step-files.ts';

const EMPTY = { path: '', env: '', step_summary: '', state: '', output: '' };

it('overwrites what commands have set, whatever the case of the name', () => {
  const step = new Step({ workspace: '/' });
  new OutputReader(step).read('subject ##[set-output name=Version]9.9.9');
  readStepFiles(step, { ...EMPTY, output: 'version=1.2.3\n' }, false);
  expect([...step.outputs]).toEqual([['version', '1.2.3']]);
});

it('reads state, variables and directories', () => {
  const step = new Step({ workspace: '/' });
  readStepFiles(step, { ...EMPTY, state: 'a=1', env: 'B=2\nNODE_OPTIONS=x', path: '/c\n/d\n/c\n' }, false);
  expect([[...step.state], [...step.environment], step.path]).toEqual([[['a', '1']], [['B', '2']], ['/d', '/c']]);
  expect(step.annotations).toHaveLength(1);
  expect(step.failed).toBe(false);
});

it('fails the step over a file that it cannot read, and keeps what it has read', () => {
  const step = new Step({ workspace: '/' });
  readStepFiles(step, { ...EMPTY, output: 'a=1\nbroken\n', state: 'b=2\n' }, false);
  expect([step.failed, [...step.outputs], [...step.state]]).toEqual([true, [['a', '1']], [['b', '2']]]);
});

it('masks the summary', () => {
  const step = new Step({ workspace: '/' });
  step.masker.add('secret');
  readStepFiles(step, { ...EMPTY, step_summary: '# A secret\n' }, false);
  expect(step.summary).toBe('# A ***\n');
});

it.each([
  ['keeps a summary of exactly 1 MiB', 1024 * 1024, 1024 * 1024, 0],
  ['drops a larger one as a whole, and says so', 1024 * 1024 + 1, 0, 1],
])('%s', (_name, size, kept, annotations) => {
  const step = new Step({ workspace: '/' });
  readStepFiles(step, { ...EMPTY, step_summary: 'x'.repeat(size) }, false);
  expect(step.summary).toHaveLength(kept);
  expect(step.annotations).toHaveLength(annotations);
});
