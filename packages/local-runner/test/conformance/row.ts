/** One fact about GitHub's runner, with the place that says so, and a job that shows it. */
import type { StepResult, StepsResult } from '../../src/model/index.ts';
import type { JobOptions } from '../run-job.ts';

export interface Row {
  readonly sentence: string;
  /** A page of docs.github.com, or a file of actions/runner. */
  readonly source: string;
  /** What stands below the id of a job. */
  readonly job: string;
  readonly options?: JobOptions;
  readonly expected: Expected;
}

type Expected = { readonly [Key in Exclude<keyof StepsResult, 'steps'>]?: unknown } & { readonly steps?: readonly ExpectedStep[] };
type ExpectedStep = { readonly [Key in Exclude<keyof StepResult, 'steps'>]?: unknown } & { readonly steps?: readonly ExpectedStep[] };
