/** What has become of a job, as the jobs that need it see it. Pure. */
import type { Conclusion, Status } from '../model/index.ts';

export interface Outcome {
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

export type Outcomes = ReadonlyMap<string, Outcome>;

/** Of several jobs together: the worst; skipped only where nothing has run. */
export function worstOf(results: readonly Conclusion[]): Conclusion {
  for (const result of ['failure', 'cancelled', 'success'] as const) if (results.includes(result)) return result;
  return 'skipped';
}

/** Of the instances of a matrix: the last one that sets an output wins. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const set = outcomes.flatMap(({ outputs }) => Object.entries(outputs).filter(([, value]) => value !== ''));
  return { result: worstOf(outcomes.map(({ result }) => result)), outputs: Object.fromEntries(set) };
}

/**
 * What `success()` and its siblings say in the `if` of a job: they look at all jobs before it, not only at those that it names, so a
 * failure or a skip reaches to the end of the chain. Facts: docs.github.com, "Using jobs in a workflow"; actions/runner#491.
 */
export function statusAfter(before: readonly Conclusion[]): Status {
  for (const result of ['failure', 'cancelled', 'skipped'] as const) if (before.includes(result)) return result;
  return 'success';
}
