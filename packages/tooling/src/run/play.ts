/** Plays a workflow of somebody's repository as GitHub would, with this repository where its workflows expect it. */
import { type EventSettings, type RunSettings, runWorkflow, type WorkflowRun } from '@artifact-actions/local-runner/run';
import type { Repository } from '@artifact-actions/testing/repository';
import { REPOSITORY_ROOT } from '../repository/index.ts';

/** Where this repository would be, and the commit that others pin. */
export const OWN = { repository: 'OWNER/artifact-actions', sha: '0123456789abcdef0123456789abcdef01234567' } as const;

/** The same as the local runner takes it. */
export const OWN_SOURCE = { ...OWN, ref: OWN.sha, folder: REPOSITORY_ROOT } as const;

/** A stand-in: nothing on this machine accepts it. */
const TOKEN = 'ghs_local';

export interface Played {
  readonly repository: Repository;
  /** `owner/name`. */
  readonly name: string;
  /** The workflow file. */
  readonly path: string;
  readonly started: EventSettings;
}

/** Checks out what the run belongs to, for there the workflow is read from. @param rest what the run has besides, or instead. */
export async function play({ repository, name, path, started }: Played, rest: Partial<RunSettings> = {}): Promise<WorkflowRun> {
  await repository.checkout(started.sha);
  return await runWorkflow({
    repository: { repository: name, ref: started.ref, sha: started.sha, folder: repository.path },
    workflow: { path },
    sources: [OWN_SOURCE],
    token: TOKEN,
    ...started,
    ...rest,
  });
}
