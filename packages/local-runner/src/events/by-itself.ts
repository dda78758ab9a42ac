/** `schedule` and `workflow_dispatch`: nothing changed, something is started. Spec: docs.github.com, events that trigger workflows. */
import type { ValueObject } from '../model/index.ts';
import { commitOf } from './commits.ts';
import { actorOf, commonFields, defaultBranchOf, type EventOrigin, type EventSettings } from './origin.ts';

export interface ScheduleOptions extends EventOrigin {
  /** The entry of `on.schedule` that is due. */
  readonly cron: string;
  /** The workflow file: `.github/workflows/nightly.yml`. */
  readonly workflow: string;
}

/** Always at the tip of the default branch. */
export async function scheduleEvent(options: ScheduleOptions): Promise<EventSettings> {
  const ref = `refs/heads/${defaultBranchOf(options)}`;
  const payload = { schedule: options.cron, workflow: options.workflow, ...commonFields(options) };
  return { event: { name: 'schedule', payload }, ref, sha: await commitOf(options, ref), actor: actorOf(options) };
}

export interface DispatchOptions extends EventOrigin {
  /** Full; the default branch without it. */
  readonly ref?: string;
  readonly inputs?: ValueObject;
  /** The workflow file: `.github/workflows/release.yml`. */
  readonly workflow: string;
}

/** In the payload all inputs are texts. */
export async function dispatchEvent(options: DispatchOptions): Promise<EventSettings> {
  const { ref = `refs/heads/${defaultBranchOf(options)}`, inputs = {}, workflow } = options;
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
  const payload = { ref, inputs: texts, workflow, ...commonFields(options) };
  return { event: { name: 'workflow_dispatch', payload }, ref, sha: await commitOf(options, ref), inputs, actor: actorOf(options) };
}
