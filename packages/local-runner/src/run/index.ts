/** The emulated GitHub runner: a workflow, an event and the repositories at hand come in, what became of the run comes out. */
import { createRunSteps } from '../machine/index.ts';
import type { RunSettings, WorkflowRun } from '../model/index.ts';
import { runWorkflow as runWorkflowOn } from '../schedule/index.ts';

export {
  dispatchEvent,
  type EventOrigin,
  type EventSettings,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
} from '../events/index.ts';
export type { Conclusion, JobResult, RunSettings, Source, StepResult, WorkflowRun } from '../model/index.ts';

/**
 * Runs the workflow that an event starts, each job on a machine of its own, which is gone afterwards.
 *
 * @throws ArtifactError `WORKFLOW_INVALID` for files that GitHub refuses before anything starts, `WORKFLOW_UNSUPPORTED` for what is not
 * emulated, `PROCESS_TIMEOUT` for a process that runs longer than the settings allow. A job that fails is a result.
 */
export async function runWorkflow(settings: RunSettings): Promise<WorkflowRun> {
  return await runWorkflowOn(settings, createRunSteps());
}
