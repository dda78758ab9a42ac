/** A workflow file, read but not run. Pure. */
import type { Reference, StepDefinition } from './action.ts';
import type { Condition, Place, Template, Templates, Value } from './value.ts';

/** `none` is what a scope that is not named gets once any is named. */
export type Access = 'none' | 'read' | 'write';
/** By scope: `contents`, `id-token` … */
export type Permissions = ReadonlyMap<string, Access>;

export interface WorkflowInput {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean' | 'choice' | 'environment';
  readonly required: boolean;
  readonly default: Template | undefined;
  readonly options: readonly string[];
}

export interface WorkflowSecret {
  readonly name: string;
  readonly required: boolean;
}

/** What `workflow_call` or `workflow_dispatch` declares. */
export interface CallSignature {
  readonly inputs: readonly WorkflowInput[];
  readonly secrets: readonly WorkflowSecret[];
  readonly outputs: Templates;
}

export interface Strategy {
  readonly matrix: Template | undefined;
  readonly failFast: Template | undefined;
  readonly maxParallel: Template | undefined;
}

interface JobBase {
  readonly id: string;
  readonly place: Place;
  readonly name: Template | undefined;
  readonly needs: readonly string[];
  readonly condition: Condition;
  /** undefined: the workflow's, or what the caller hands on. */
  readonly permissions: Permissions | undefined;
  readonly strategy: Strategy | undefined;
  readonly concurrency: Concurrency | undefined;
}

export interface Concurrency {
  readonly group: Template;
  readonly cancelInProgress: Template | undefined;
}

export interface RunDefaults {
  readonly shell: Template | undefined;
  readonly workingDirectory: Template | undefined;
}

export interface StepsJob extends JobBase {
  readonly kind: 'steps';
  readonly runsOn: Template;
  readonly env: Templates;
  readonly defaults: RunDefaults;
  readonly outputs: Templates;
  readonly steps: readonly StepDefinition[];
  readonly timeoutMinutes: Template | undefined;
  readonly continueOnError: Template | undefined;
  readonly environment: Template | undefined;
}

export interface CallJob extends JobBase {
  readonly kind: 'call';
  readonly uses: string;
  readonly reference: Reference;
  readonly with: Templates;
  readonly secrets: Templates | 'inherit';
}

export type Job = StepsJob | CallJob;

export interface WorkflowFile {
  readonly place: Place;
  /** The file's path where it has no `name`. */
  readonly name: string;
  /** Events that start it, with what stands below them (branches, types, cron …) as plain values. */
  readonly events: ReadonlyMap<string, Value>;
  readonly call: CallSignature | undefined;
  readonly dispatch: CallSignature | undefined;
  readonly permissions: Permissions | undefined;
  readonly env: Templates;
  readonly defaults: RunDefaults;
  readonly concurrency: Concurrency | undefined;
  readonly jobs: readonly Job[];
}
