/** Runs a job of steps: the scheduler settles what surrounds them, the machine runs them. */
import { type ResolvedJob, referenceOf } from '../calls/index.ts';
import { booleanOf, textsOf } from '../language/index.ts';
import type { JobRequest, RunDefaults, Scope, StepsJob, Template, ValueObject } from '../model/index.ts';
import { type Attempt, record, recordStop } from './attempt.ts';
import type { Frame } from './frame.ts';
import { checkMachine } from './machine.ts';
import type { Outcome } from './outcome.ts';
import { orStop, Stop } from './stop.ts';

type ResolvedSteps = Extract<ResolvedJob, { kind: 'steps' }>;

/** A failure that `continue-on-error` forgives stays one in the list of checks, and is a success to the jobs that need this one. */
export async function runStepsJob(attempt: Attempt<ResolvedSteps>): Promise<Outcome> {
  const prepared = orStop(() => ({
    request: requestOf(attempt),
    forgiven: booleanOf(attempt.resolved.job.continueOnError, attempt.scope) ?? false,
  }));
  if (prepared instanceof Stop) return recordStop(attempt, prepared);
  const outcome = record(attempt, await attempt.run.runSteps(prepared.request));
  return outcome.result === 'failure' && prepared.forgiven ? { ...outcome, result: 'success' } : outcome;
}

function requestOf({ resolved, scope, frame, run }: Attempt<ResolvedSteps>): JobRequest {
  const { job, permissions } = resolved;
  checkMachine(job, scope);
  const { file, self } = frame.workflow;
  const env = textsOf(file.env, scope);
  return {
    job,
    self,
    settings: run.settings,
    contexts: { ...scope.contexts, job: jobContext(frame) },
    env,
    defaults: defaultsOf(job, file.defaults, withEnv(scope, { ...env, ...textsOf(job.env, scope) })),
    permissions,
    secrets: frame.secrets,
  };
}

/** What the `job` context says of the file that the job stands in; the machine adds the rest. */
function jobContext({ workflow: { self, path } }: Frame): ValueObject {
  return {
    workflow_ref: referenceOf(self, path),
    workflow_sha: self.sha,
    workflow_repository: self.repository,
    workflow_file_path: path,
  };
}

/** Each key by itself: the job's, else the workflow's. */
function defaultsOf(job: StepsJob, workflow: RunDefaults, scope: Scope): JobRequest['defaults'] {
  const text = (own: Template | undefined, outer: Template | undefined): string | undefined => (own ?? outer)?.text(scope);
  return {
    shell: text(job.defaults.shell, workflow.shell),
    workingDirectory: text(job.defaults.workingDirectory, workflow.workingDirectory),
  };
}

function withEnv(scope: Scope, env: ValueObject): Scope {
  return { ...scope, contexts: { ...scope.contexts, env } };
}
