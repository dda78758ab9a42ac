/** One instance of a job on its way, and how its end is written down. Pure. */
import type { ResolvedJob } from '../calls/index.ts';
import type { JobResult, Scope, ValueObject } from '../model/index.ts';
import type { Frame, Run } from './frame.ts';
import type { Outcome } from './outcome.ts';
import type { Stop } from './stop.ts';

export interface Attempt<Resolved extends ResolvedJob = ResolvedJob> {
  readonly resolved: Resolved;
  /** Of its check. */
  readonly name: string;
  /** null without one, or where it is not known yet. */
  readonly matrix: ValueObject | null;
  readonly scope: Scope;
  readonly frame: Frame;
  readonly run: Run;
}

type Ending = Pick<JobResult, 'conclusion'> & Partial<Pick<JobResult, 'outputs' | 'steps' | 'annotations'>>;

/** @returns what the jobs see that need this one. */
export function record({ resolved, name, matrix, frame, run }: Attempt, ending: Ending): Outcome {
  const { job, permissions } = resolved;
  const { conclusion, outputs = {}, steps = [], annotations = [] } = ending;
  run.ended.push({ name, path: [...frame.path, job.id], conclusion, permissions, outputs, matrix, steps, annotations });
  return { result: conclusion, outputs };
}

export function recordStop(attempt: Attempt, { conclusion, message }: Stop): Outcome {
  return record(attempt, { conclusion, annotations: [{ type: 'error', message }] });
}
