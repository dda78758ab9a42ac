/** Starts the process of a step, hears its output, and reads the files that it leaves. */
import { fileVariables, folderVariables, OutputReader, readFiles, readStepFiles, runProgram } from '@artifact-actions/testing/runner';
import { isTimeout, nextDeadline } from './deadline.ts';
import type { Active } from './stage.ts';
import type { Outcome } from './tally.ts';
import { githubVariables, objectOf, runnerContextVariables, type Variables } from './variables.ts';

/** Milliseconds for one process, where the run does not say. */
const TIME_LIMIT = 60_000;

export type Command = readonly [program: string, ...args: string[]];

interface ProcessSettings {
  readonly folder: string;
  /** Beyond the environment of every process. */
  readonly variables: Variables;
}

/** @returns the exit status, or what became of a process whose time was over. @throws ArtifactError `PROCESS_TIMEOUT` at the runner's own limit. */
export async function runProcess(active: Active, command: Command, { folder, variables }: ProcessSettings): Promise<number | Outcome> {
  const { frame, record, files } = active;
  const { clock, request } = frame.job;
  const reader = new OutputReader(record);
  const own = request.settings.timeLimit ?? TIME_LIMIT;
  const isCancelled = frame.job.tally.status === 'cancelled';
  const deadline = nextDeadline(
    active.deadlines.filter(({ of }) => of !== 'job' || !isCancelled),
    own,
    clock,
  );
  const timeLimit = deadline === undefined ? own : Math.max(1, deadline.at - clock.now());
  const environment = environmentOf(active, variables);
  try {
    const { exitCode } = await runProgram(command, { folder, environment, timeLimit, onLine: (line) => reader.read(line) });
    return exitCode;
  } catch (thrown) {
    if (deadline === undefined || !isTimeout(thrown)) throw thrown;
    return endedBy(active, deadline.of, deadline.minutes);
  } finally {
    readStepFiles(record, await readFiles(files), process.platform === 'win32');
    frame.job.takeOver(record);
  }
}

function endedBy({ frame, record, title }: Active, limit: 'step' | 'job', minutes: number): Outcome {
  if (limit === 'step') {
    record.annotate({ type: 'error', message: `The action '${title}' has timed out after ${minutes} minutes.` });
    return 'failure';
  }
  record.annotate({ type: 'error', message: 'The operation was canceled.' });
  frame.job.tally.add('cancelled');
  return 'cancelled';
}

/** What the runner itself sets cannot be displaced: it comes last. `CI` and `HOME` can. */
function environmentOf({ frame, env, scope, files }: Active, variables: Variables): Variables {
  const { job } = frame;
  const { PATH = '', HOME = '' } = folderVariables(job.folders);
  return {
    CI: 'true',
    HOME,
    ...env,
    ...variables,
    PATH: job.searchPath(env['PATH'] ?? PATH),
    GITHUB_ACTIONS: 'true',
    ...githubVariables(objectOf(scope.contexts['github'])),
    ...runnerContextVariables(job.runner),
    ...fileVariables(files),
    ...identityVariables(job.request.permissions.get('id-token')),
  };
}

/** With `id-token: write`, where a token could be asked for: at a port of this machine that is closed. */
function identityVariables(access: string | undefined): Variables {
  if (access !== 'write') return {};
  return { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/?api-version=2.0', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'none' };
}
