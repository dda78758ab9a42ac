/** Time limits: of the process, of the step and of the job. */
import { ArtifactError } from '@artifact-actions/core/foundation';
import { invalid, numberOf } from '../language/index.ts';
import type { Scope, Template } from '../model/index.ts';

export interface Clock {
  /** Milliseconds since some beginning. */
  readonly now: () => number;
  /** Milliseconds that a minute of `timeout-minutes` lasts: a test need not wait for one. */
  readonly minute: number;
}

export const REAL_TIME: Clock = { now: () => performance.now(), minute: 60_000 };

/** When a step or the job must be over. */
export interface Deadline {
  readonly of: 'step' | 'job';
  readonly at: number;
  readonly minutes: number;
}

/** @throws ArtifactError `WORKFLOW_INVALID` for what is no positive whole number. */
export function deadlineOf(of: Deadline['of'], template: Template | undefined, scope: Scope, clock: Clock): readonly Deadline[] {
  const minutes = numberOf(template, scope);
  if (template === undefined || minutes === undefined) return [];
  if (!Number.isSafeInteger(minutes) || minutes <= 0)
    throw invalid(template.place, `timeout-minutes must be a positive integer, not ${minutes}.`);
  return [{ of, at: clock.now() + minutes * clock.minute, minutes }];
}

/** The deadline that comes first, where it comes before the limit of a single process. */
export function nextDeadline(deadlines: readonly Deadline[], limit: number, clock: Clock): Deadline | undefined {
  const [first] = [...deadlines].sort((a, b) => a.at - b.at);
  return first !== undefined && first.at - clock.now() <= limit ? first : undefined;
}

export function isTimeout(thrown: unknown): boolean {
  return thrown instanceof ArtifactError && thrown.code === 'PROCESS_TIMEOUT';
}
