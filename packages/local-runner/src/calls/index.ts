/** The tree of called workflows, checked before anything starts. */
export { inputsOfCall, inputsOfDispatch } from './inputs.ts';
export { type ResolvedJob, type ResolvedWorkflow, resolveCalls } from './resolve.ts';
export { findSource, referenceOf } from './sources.ts';
