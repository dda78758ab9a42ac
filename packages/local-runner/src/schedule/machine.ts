/** What a job asks of its machine, as far as the scheduler can tell. Pure. */
import { isList, named, unsupported } from '../language/index.ts';
import type { Scope, StepsJob, Value } from '../model/index.ts';

/** Linux runners that GitHub hosts; those for ARM are others again. */
const HOSTED = /^ubuntu-(?:latest|slim|\d\d\.\d\d)$/;

/** @throws ArtifactError `WORKFLOW_UNSUPPORTED` for other runners and for environments. */
export function checkMachine(job: StepsJob, scope: Scope): void {
  const runsOn = job.runsOn.evaluate(scope);
  for (const label of isList(runsOn) ? runsOn : [runsOn])
    if (!isHosted(label))
      throw unsupported(
        job.runsOn.place,
        named('runs-on', labelText(label)),
        'Use a Linux runner that GitHub hosts, such as `ubuntu-latest`.',
      );
  const environment = job.environment?.text(scope) ?? '';
  if (job.environment !== undefined && environment !== '')
    throw unsupported(job.environment.place, named('environment', environment), 'Leave the environment empty in local runs.');
}

function isHosted(label: Value): boolean {
  return typeof label === 'string' && HOSTED.test(label);
}

function labelText(label: Value): string {
  return typeof label === 'string' ? label : JSON.stringify(label);
}
