/** What a run is started with, and what comes of it. */
import type { Annotation, WorkflowEvent } from '@artifact-actions/testing/runner';
import type { Value, ValueObject } from './value.ts';
import type { Permissions, StepsJob } from './workflow.ts';

/** A repository at one commit, as a folder on this machine. */
export interface Source {
  /** `owner/name`. */
  readonly repository: string;
  /** A tag, a branch or a commit, as `uses:` names it. */
  readonly ref: string;
  readonly sha: string;
  /** Absolute. */
  readonly folder: string;
}

/** Where actions and called workflows are found: by `owner/name@ref`. What is not listed is refused by name, never downloaded. */
export type Sources = readonly Source[];

export interface RunSettings {
  /** The repository that the run belongs to: its folder is a git repository, from which `actions/checkout` clones. */
  readonly repository: Source;
  /** The file that the event starts. For a required workflow of an organisation it lies in another repository: `in`. */
  readonly workflow: { readonly path: string; readonly in?: Source };
  readonly event: WorkflowEvent;
  /** Full: `refs/heads/main`, `refs/pull/1/merge`. */
  readonly ref: string;
  readonly sha: string;
  readonly sources: Sources;
  /** What the token may do where no file says: GitHub's default is read of contents, metadata and packages. A fork's token never writes. */
  readonly tokenPermissions?: Permissions;
  /** From a fork: permissions are cut to read, and there are no secrets. */
  readonly fork?: boolean;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly inputs?: ValueObject;
  /** `${{ github.token }}`. */
  readonly token?: string;
  readonly apiUrl?: string;
  readonly runAttempt?: number;
  readonly actor?: string;
  /** Milliseconds for one process; 60 000 without it. */
  readonly timeLimit?: number;
}

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepResult {
  /** As GitHub shows it: the name, or `Run …`; `Post …` for what runs at the end. */
  readonly title: string;
  readonly id: string | undefined;
  readonly outcome: Conclusion;
  /** After `continue-on-error`. */
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  /** What GitHub shows: ten of each type for the whole step, those of a composite's inner steps included. */
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly log: readonly string[];
  /** The parsed file that the output `report-file` of an action names; undefined without one. */
  readonly report: unknown;
  /** Of a composite, in order. */
  readonly steps: readonly StepResult[];
}

/** What one job of steps is run with; the scheduler has settled everything else. */
export interface JobRequest {
  readonly job: StepsJob;
  /** The repository and commit that the job's file comes from: `$/` means this. */
  readonly self: Source;
  readonly settings: RunSettings;
  /** github, needs, strategy, matrix, inputs, vars, secrets, and job-independent rest. `env`, `job`, `runner` and `steps` are the machine's. */
  readonly contexts: ValueObject;
  /** Of the workflow, evaluated; the job's own are evaluated by the machine. */
  readonly env: Readonly<Record<string, string>>;
  readonly defaults: { readonly shell: string | undefined; readonly workingDirectory: string | undefined };
  readonly permissions: Permissions;
  readonly secrets: Readonly<Record<string, string>>;
}

export interface StepsResult {
  readonly conclusion: Conclusion;
  readonly steps: readonly StepResult[];
  /** Evaluated after the last step; what holds a masked text is dropped, with a warning. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What the machine says of the job itself. */
  readonly annotations: readonly Annotation[];
}

/** Runs the steps of a job, on a machine of its own. */
export type RunSteps = (request: JobRequest) => Promise<StepsResult>;

export interface JobResult {
  /** `caller / called (matrix value)`, as the check is named. */
  readonly name: string;
  /** Ids from the outermost workflow inwards. */
  readonly path: readonly string[];
  readonly conclusion: Conclusion;
  readonly permissions: Permissions;
  readonly outputs: Readonly<Record<string, string>>;
  readonly matrix: Value;
  /** Empty for a job that calls a workflow. */
  readonly steps: readonly StepResult[];
  readonly annotations: readonly Annotation[];
}

export interface WorkflowRun {
  readonly conclusion: Conclusion;
  /** In the order in which they ended. */
  readonly jobs: readonly JobResult[];
  /** Of the file that the event started, where it can be called. */
  readonly outputs: Readonly<Record<string, string>>;
}
