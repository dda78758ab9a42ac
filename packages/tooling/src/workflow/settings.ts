/** What a run is started with, from the arguments of the user and the repository on the disk. */
import { relative, sep } from 'node:path';
import type { RunSettings, Source } from '@artifact-actions/local-runner/run';
import {
  dispatchEvent,
  type EventOrigin,
  type EventSettings,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
} from '@artifact-actions/local-runner/run';
import { fromUser, requireFolder } from '../run/invocation.ts';
import type { NamedFolder, WorkflowArguments } from './arguments.ts';
import { type Copy, git } from './copy.ts';

/** The title of pull requests that exist on this machine alone. */
const TITLE = 'A pull request on this machine';

/** Milliseconds: a process may take its time, and who waits can interrupt. */
const TIME_LIMIT = 60 * 60 * 1000;

/** Stands for the token of the run: nothing on this machine accepts it. */
const TOKEN = 'ghs_local';

/**
 * Checks out in the copy what the run belongs to: its files are those of the commit.
 *
 * @param file of the workflow, as the user wrote it: relative to the folder that the user stands in, or to the top of the repository.
 */
export async function settingsOf(wanted: WorkflowArguments, file: string, { folder, original, branch }: Copy): Promise<RunSettings> {
  const path = pathIn(original, file);
  const started = await eventOf(wanted, { folder, repository: wanted.name, defaultBranch: branch }, path);
  git(folder, 'checkout', '--quiet', '--detach', started.sha);
  return {
    repository: { repository: wanted.name, ref: started.ref, sha: started.sha, folder },
    workflow: { path },
    sources: wanted.sources.map(sourceOf),
    secrets: wanted.secrets,
    vars: wanted.vars,
    token: TOKEN,
    timeLimit: TIME_LIMIT,
    ...started,
  };
}

function eventOf(wanted: WorkflowArguments, origin: EventOrigin, workflow: string): Promise<EventSettings> {
  const { event, before, fork, inputs, head = '', cron = '' } = wanted;
  switch (event) {
    case 'push':
      return pushEvent({ ...origin, ...(before !== undefined && { before }) });
    case 'pull_request':
      return pullRequestEvent({ ...origin, number: 1, title: TITLE, head, ...(fork !== undefined && { fork }) });
    case 'merge_group':
      return mergeGroupEvent({ ...origin, number: 1, title: TITLE, head });
    case 'schedule':
      return scheduleEvent({ ...origin, cron, workflow });
    case 'workflow_dispatch':
      return dispatchEvent({ ...origin, inputs, workflow });
  }
}

function pathIn(top: string, file: string): string {
  const path = relative(top, fromUser(file));
  return (path.startsWith('..') ? file : path).split(sep).join('/');
}

function sourceOf({ repository, ref, folder }: NamedFolder): Source {
  const path = requireFolder(folder);
  return { repository, ref, sha: git(path, 'rev-parse', 'HEAD'), folder: path };
}
