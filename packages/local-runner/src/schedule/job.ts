/** Runs one job of a workflow, with all instances of its matrix, one after the other. */
import type { ResolvedJob } from '../calls/index.ts';
import { type Attempt, record, recordStop } from './attempt.ts';
import { runCallJob } from './call-job.ts';
import { takeGroup } from './concurrency.ts';
import { type Frame, jobScope, type Run } from './frame.ts';
import { checkName, skippedName } from './names.ts';
import { type Outcome, type Outcomes, together } from './outcome.ts';
import { runStepsJob } from './steps-job.ts';
import { orStop, Stop } from './stop.ts';
import { type Instance, instancesOf } from './strategy.ts';

export async function runJob(resolved: ResolvedJob, frame: Frame, before: Outcomes, run: Run): Promise<Outcome> {
  const { job } = resolved;
  const scope = jobScope(job, frame, before);
  const attempt: Attempt = { resolved, name: `${frame.prefix}${job.id}`, matrix: null, scope, frame, run };
  const started = orStop(() => job.condition.holds(scope) && instancesOf(job.strategy, scope));
  if (started instanceof Stop) return recordStop(attempt, started);
  if (started === false) return skip(attempt);
  const outcomes: Outcome[] = [];
  for (const instance of started.list) {
    const isStopped = started.failFast && outcomes.some(({ result }) => result === 'failure');
    outcomes.push(await runInstance(attempt, instance, isStopped));
  }
  return together(outcomes);
}

function skip(attempt: Attempt): Outcome {
  const { resolved, scope, frame } = attempt;
  const name = orStop(() => skippedName(frame.prefix, resolved.job, scope));
  return record(name instanceof Stop ? attempt : { ...attempt, name }, { conclusion: 'skipped' });
}

/** @param isStopped another instance has failed, and `fail-fast` cancels those that have not begun. */
async function runInstance(outer: Attempt, instance: Instance, isStopped: boolean): Promise<Outcome> {
  const { matrix, strategy, label } = instance;
  const { job } = outer.resolved;
  const scope = { ...outer.scope, contexts: { ...outer.scope.contexts, matrix, strategy } };
  const name = orStop(() => checkName(outer.frame.prefix, job, label, scope));
  if (name instanceof Stop) return recordStop({ ...outer, matrix }, name);
  const attempt: Attempt = { ...outer, name, matrix, scope };
  if (isStopped) return record(attempt, { conclusion: 'cancelled' });
  const groups = orStop(() => takeGroup(job.concurrency, scope, name, outer.frame.groups));
  if (groups instanceof Stop) return recordStop(attempt, groups);
  return perform({ ...attempt, frame: { ...outer.frame, groups } });
}

function perform(attempt: Attempt): Promise<Outcome> {
  const { resolved } = attempt;
  return resolved.kind === 'steps' ? runStepsJob({ ...attempt, resolved }) : runCallJob({ ...attempt, resolved });
}
