/** The nouns of a workflow run. */
export type {
  ActionDefinition,
  ActionInput,
  CompositeAction,
  Reference,
  RunStep,
  ScriptAction,
  StepDefinition,
  UsesStep,
} from './action.ts';
export type {
  Conclusion,
  JobRequest,
  JobResult,
  RunSettings,
  RunSteps,
  Source,
  Sources,
  StepResult,
  StepsResult,
  WorkflowRun,
} from './run.ts';
export type { Condition, Place, Scope, Status, Template, Templates, Value, ValueObject } from './value.ts';
export type {
  Access,
  CallJob,
  CallSignature,
  Concurrency,
  Job,
  Permissions,
  RunDefaults,
  StepsJob,
  Strategy,
  WorkflowFile,
  WorkflowInput,
  WorkflowSecret,
} from './workflow.ts';
