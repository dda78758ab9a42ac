/** GitHub Actions, the border: inputs in; annotations, outputs, summary and report out. */
export { ANNOTATIONS_PER_TYPE, type Annotation, annotate } from './annotations.ts';
export { readBaseline } from './baseline.io.ts';
export { COMMON_INPUTS, COMMON_OUTPUTS } from './common.ts';
export type { RunContext } from './context.ts';
export {
  type ActionDescription,
  choice,
  flag,
  type Input,
  type Inputs,
  instant,
  list,
  mode,
  secret,
  text,
  type ValuesOf,
} from './description.ts';
export { type Environment, inputVariable, readInputs } from './inputs.ts';
export type { Outcome, Presentation } from './outcome.ts';
export { type Runner, runAction } from './run.io.ts';
export { sanitise, sanitiseToLine } from './sanitise.ts';
