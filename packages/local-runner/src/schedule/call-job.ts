/** Runs a job that calls a workflow. */
import { inputsOfCall, type ResolvedJob } from '../calls/index.ts';
import { textsOf } from '../language/index.ts';
import type { CallJob, Scope, Value } from '../model/index.ts';
import { type Attempt, record, recordStop } from './attempt.ts';
import { takeGroup } from './concurrency.ts';
import type { Frame } from './frame.ts';
import { type Outcome, type Outcomes, worstOf } from './outcome.ts';
import { TOKEN, withToken } from './secrets.ts';
import { orStop, Stop } from './stop.ts';

type ResolvedCall = Extract<ResolvedJob, { kind: 'call' }>;

/** The frame of the attempt is the caller's, with the groups that the calling job holds. */
export async function runCallJob(attempt: Attempt<ResolvedCall>): Promise<Outcome> {
  const called = orStop(() => calledFrame(attempt));
  if (called instanceof Stop) return recordStop(attempt, called);
  const { concurrency } = called.workflow.file;
  const groups = orStop(() => takeGroup(concurrency, { contexts: called.contexts, status: 'success' }, attempt.name, called.groups));
  if (groups instanceof Stop) return recordStop(attempt, groups);
  const outcomes = await attempt.run.runJobs({ ...called, groups });
  const outputs = orStop(() => outputsOf(called, outcomes));
  if (outputs instanceof Stop) return recordStop(attempt, outputs);
  return record(attempt, { conclusion: worstOf([...outcomes.values()].map(({ result }) => result)), outputs });
}

/** The called workflow sees the caller's `github` and `vars`, and of `inputs` and `secrets` what it is handed; no `env` reaches it. */
function calledFrame({ resolved, name, scope, frame }: Attempt<ResolvedCall>): Frame {
  const { job, called } = resolved;
  const { github, vars } = frame.contexts;
  const secrets = secretsOf(job, scope, frame);
  const signature = called.file.call ?? { inputs: [], secrets: [], outputs: new Map() };
  const inputs = inputsOfCall(signature, job.with, scope, { contexts: { github, vars }, status: 'success' });
  return {
    workflow: called,
    contexts: { github, vars, inputs, secrets },
    secrets,
    prefix: `${name} / `,
    path: [...frame.path, job.id],
    groups: frame.groups,
  };
}

/** Only what is named and not empty is handed on, or everything; the token always is. */
function secretsOf(job: CallJob, scope: Scope, frame: Frame): Readonly<Record<string, string>> {
  if (job.secrets === 'inherit') return frame.secrets;
  const named = [...job.secrets].map(([secret, template]) => [secret, template.text(scope)] as const);
  return withToken(Object.fromEntries(named.filter(([, value]) => value !== '')), frame.secrets[TOKEN]);
}

/** What `workflow_call.outputs` says. @throws ArtifactError `WORKFLOW_INVALID`. */
export function outputsOf(frame: Frame, outcomes: Outcomes): Readonly<Record<string, string>> {
  const jobs = Object.fromEntries([...outcomes].map(([id, outcome]): [string, Value] => [id, { ...outcome }]));
  const scope: Scope = { contexts: { ...frame.contexts, jobs }, status: 'success' };
  return textsOf(frame.workflow.file.call?.outputs ?? new Map(), scope);
}
