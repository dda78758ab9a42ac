/** Runs the steps of a job on a machine of its own, which is gone afterwards. */
import { layOut, type Machine, Step, visibleAnnotations } from '@artifact-actions/testing/runner';
import { removeFolder } from '@artifact-actions/testing/temporary';
import type { JobRequest, RunSteps, StepsResult } from '../model/index.ts';
import type { Artifacts } from './artifacts.ts';
import { type Clock, deadlineOf, REAL_TIME } from './deadline.ts';
import { Frame } from './frame.ts';
import { JobMachine } from './job.ts';
import { setJobOutputs } from './outputs.ts';
import { annotateFailure } from './stage.ts';
import { Steps } from './steps.ts';

/**
 * The machines of one run: its jobs see each other's artifacts, and nothing else of each other.
 *
 * What fails at GitHub fails here in the same way, as a result: an action that is not found fails the job before its first step.
 *
 * @throws ArtifactError `WORKFLOW_UNSUPPORTED` for what this runner does not emulate, `PROCESS_TIMEOUT` for a process that runs longer than
 * the settings allow.
 */
export function createRunSteps(clock: Clock = REAL_TIME): RunSteps {
  const artifacts: Artifacts = new Map();
  return async (request) => {
    const folders = await layOut(request.settings.event, undefined);
    try {
      return await runOn(folders, request, artifacts, clock);
    } finally {
      await removeFolder(folders.folder);
    }
  };
}

async function runOn(folders: Machine, request: JobRequest, artifacts: Artifacts, clock: Clock): Promise<StepsResult> {
  try {
    const job = new JobMachine(request, folders, artifacts, clock);
    const scope = { contexts: { ...request.contexts, env: job.environment }, status: job.tally.status };
    const frame = Frame.ofJob(job, deadlineOf('job', request.job.timeoutMinutes, scope, clock));
    return await runIn(frame, await Steps.of(frame));
  } catch (thrown) {
    const record = new Step({ workspace: folders.workspace });
    annotateFailure(record, thrown);
    return { conclusion: 'failure', steps: [], outputs: {}, annotations: record.annotations };
  }
}

async function runIn(frame: Frame, steps: Steps): Promise<StepsResult> {
  const results = await steps.run();
  const { outputs, annotations } = setJobOutputs(frame);
  return {
    conclusion: frame.job.tally.status,
    steps: results,
    outputs: Object.fromEntries(outputs),
    annotations: visibleAnnotations(annotations),
  };
}
