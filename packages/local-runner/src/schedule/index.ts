/** The scheduler: which jobs run, in which order, with what. */
export { runWorkflow } from './run.ts';
