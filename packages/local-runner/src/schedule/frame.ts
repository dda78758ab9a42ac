/** A workflow of the tree while it runs, and the run as a whole. Pure. */
import type { ResolvedWorkflow } from '../calls/index.ts';
import type { Job, JobResult, RunSettings, RunSteps, Scope, ValueObject } from '../model/index.ts';
import type { Groups } from './concurrency.ts';
import { type Outcomes, statusAfter } from './outcome.ts';

export interface Frame {
  readonly workflow: ResolvedWorkflow;
  /** `github`, `inputs`, `vars` and `secrets`, which all jobs of the file share. */
  readonly contexts: {
    readonly github: ValueObject;
    readonly inputs: ValueObject;
    readonly vars: ValueObject;
    readonly secrets: ValueObject;
  };
  /** Those of `secrets` again, as texts. */
  readonly secrets: Readonly<Record<string, string>>;
  /** What stands before the names of its checks: `caller / `. */
  readonly prefix: string;
  /** Ids of the calling jobs, from the outermost inwards. */
  readonly path: readonly string[];
  /** What the run and the calling jobs hold. */
  readonly groups: Groups;
}

export interface Run {
  readonly settings: RunSettings;
  readonly runSteps: RunSteps;
  /** In the order in which they ended. */
  readonly ended: JobResult[];
  /** Runs all jobs of a workflow. */
  readonly runJobs: (frame: Frame) => Promise<Outcomes>;
}

/** What the `if`, the strategy and the call of a job can see. */
export function jobScope(job: Job, frame: Frame, outcomes: Outcomes): Scope {
  const needs = Object.fromEntries(job.needs.map((id) => [id, { ...(outcomes.get(id) ?? NOT_RUN) }]));
  const before = ancestorsOf(job, frame.workflow.file.jobs).map((id) => (outcomes.get(id) ?? NOT_RUN).result);
  const github = { ...frame.contexts.github, job: job.id };
  return { contexts: { ...frame.contexts, github, needs }, status: statusAfter(before) };
}

const NOT_RUN = { result: 'skipped', outputs: {} } as const;

/** The jobs that a job needs, and those that they need, and so on. */
function ancestorsOf(job: Job, jobs: readonly Job[]): readonly string[] {
  const found = new Set<string>();
  const add = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (found.has(id)) continue;
      found.add(id);
      add(jobs.find((each) => each.id === id)?.needs ?? []);
    }
  };
  add(job.needs);
  return [...found];
}
