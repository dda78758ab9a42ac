/** Runs the workflow that an event starts, with everything that it calls, on a machine that is handed in. */
import { inputsOfDispatch, type ResolvedWorkflow, resolveCalls } from '../calls/index.ts';
import type { CallSignature, RunSettings, RunSteps, WorkflowRun } from '../model/index.ts';
import { outputsOf } from './call-job.ts';
import { noGroups, takeGroup } from './concurrency.ts';
import type { Frame, Run } from './frame.ts';
import { githubContext } from './github.ts';
import { runJob } from './job.ts';
import { type Outcome, type Outcomes, worstOf } from './outcome.ts';
import { secretsOfRun } from './secrets.ts';
import { Stop } from './stop.ts';
import { isStartedBy } from './trigger.ts';

/**
 * An event that the file's filters leave out starts nothing: the run is skipped and has no jobs.
 *
 * @throws ArtifactError `WORKFLOW_INVALID` for files that GitHub refuses before anything starts, `WORKFLOW_UNSUPPORTED` for what is not
 * emulated, and what the machine throws. A job that fails is a result.
 */
export async function runWorkflow(settings: RunSettings, runSteps: RunSteps): Promise<WorkflowRun> {
  const workflow = await resolveCalls(settings);
  if (!isStartedBy(workflow.file, settings)) return { conclusion: 'skipped', jobs: [], outputs: {} };
  const run: Run = { settings, runSteps, ended: [], runJobs: (each) => runJobs(each, run) };
  const frame = outermost(workflow, settings);
  const outcomes = await runJobs(frame, run);
  return {
    conclusion: worstOf([...outcomes.values()].map(({ result }) => result)),
    jobs: run.ended,
    outputs: outputsOf(frame, outcomes),
  };
}

const NO_INPUTS: CallSignature = { inputs: [], secrets: [], outputs: new Map() };

function outermost(workflow: ResolvedWorkflow, settings: RunSettings): Frame {
  const { file, self } = workflow;
  const byHand = settings.event.name === 'workflow_dispatch' ? file.dispatch : undefined;
  const inputs = inputsOfDispatch(byHand ?? NO_INPUTS, settings.inputs ?? {}, file.place);
  const github = githubContext(settings, self, file.name, byHand === undefined ? undefined : inputs);
  const secrets = secretsOfRun(settings);
  const contexts = { github, inputs, vars: settings.vars ?? {}, secrets };
  const none = noGroups();
  const groups = takeGroup(file.concurrency, { contexts, status: 'success' }, 'top level workflow', none);
  return { workflow, contexts, secrets, prefix: '', path: [], groups: groups instanceof Stop ? none : groups };
}

/** In the order of the file, as far as `needs` allows. */
async function runJobs(frame: Frame, run: Run): Promise<Outcomes> {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...frame.workflow.jobs];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ job }) => job.needs.every((id) => outcomes.has(id)));
    for (const resolved of waiting.splice(next, 1)) outcomes.set(resolved.job.id, await runJob(resolved, frame, outcomes, run));
  }
  return outcomes;
}
