/** The machine: runs the steps of one job, as GitHub's runner does. */
export type { Clock } from './deadline.ts';
export { createRunSteps } from './run-steps.ts';
