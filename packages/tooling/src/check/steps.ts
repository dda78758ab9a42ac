/** The steps of `npm run check`, and how they are run: all of them, so that one run names everything that is wrong. */
import { count } from '@artifact-actions/core/foundation';
import { runNode } from '../command/run.ts';

export interface CheckStep {
  readonly name: string;
  /** A Node program, relative to the root, and its arguments. */
  readonly script: string;
  readonly args: readonly string[];
  /** What usually mends a failure. */
  readonly fix: string;
}

export const TESTS: CheckStep = { name: 'tests', script: 'packages/tooling/src/test/main.ts', args: [], fix: 'npm test' };

export const STEPS: readonly CheckStep[] = [
  {
    name: 'format and lint',
    script: 'node_modules/@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings', '.'],
    fix: 'npm run fix, then correct what it leaves',
  },
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['--build'], fix: 'npm run types, and correct what it names' },
  { name: 'dist', script: 'packages/tooling/src/check/dist-main.ts', args: [], fix: 'npm run build && git add --all dist' },
  { name: 'docs', script: 'packages/tooling/src/docs/main.ts', args: ['--check'], fix: 'npm run docs' },
  TESTS,
];

/**
 * Runs the steps one after the other; a line for each, and the output of those that fail.
 *
 * @returns whether all succeeded.
 */
export function runSteps(root: string, steps: readonly CheckStep[], write: (text: string) => void): boolean {
  const failed: CheckStep[] = [];
  for (const step of steps) {
    write(`${step.name.padEnd(20)}`);
    const start = performance.now();
    const { succeeded, output } = runNode(root, step.script, step.args);
    write(`${succeeded ? 'ok    ' : 'failed'}${((performance.now() - start) / 1000).toFixed(1).padStart(8)} s\n`);
    if (succeeded) continue;
    failed.push(step);
    write(`\n${output.trim()}\n\n`);
  }
  write(failed.length === 0 ? '\nAll checks passed.\n' : summary(failed, steps.length));
  return failed.length === 0;
}

function summary(failed: readonly CheckStep[], total: number): string {
  const lines = failed.map(({ name, fix }) => `  ${name.padEnd(18)}${fix}\n`);
  return `\n${failed.length} of ${count(total, 'check')} failed. To mend:\n${lines.join('')}`;
}
