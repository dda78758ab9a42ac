/** Runs one job that is written as YAML, on the machine alone: no scheduler around it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { readWorkflow } from '../src/language/index.ts';
import { type Clock, createRunSteps } from '../src/machine/index.ts';
import type { JobRequest, RunSettings, RunSteps, Scope, Source, StepsJob, StepsResult, ValueObject } from '../src/model/index.ts';

export interface JobOptions {
  /** Files of the repository in which the workflow lies, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files of `octo-org/other@v1`. */
  readonly other?: Readonly<Record<string, string>>;
  readonly settings?: Partial<RunSettings>;
  /** Over those of a push. */
  readonly contexts?: ValueObject;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly permissions?: JobRequest['permissions'];
  readonly clock?: Clock;
  /** Where several jobs belong to one run. */
  readonly runSteps?: RunSteps;
}

const SHA = 'c0ffee'.padEnd(40, '0');

/** What the language half puts into `github`, as far as these tests look at it. */
const GITHUB = {
  actor: 'octocat',
  api_url: 'http://127.0.0.1:9',
  event_name: 'push',
  job: 'job',
  ref: 'refs/heads/main',
  ref_name: 'main',
  ref_protected: false,
  repository: 'octo-org/shop',
  repository_owner: 'octo-org',
  run_id: '1',
  sha: SHA,
  token: 'ghs_token',
  workflow: 'CI',
};

/** @param job what stands below the id of a job; `runs-on` is added. */
export async function runJob(job: string, options: JobOptions = {}): Promise<StepsResult> {
  const folder = await createTemporaryFolder('job');
  try {
    await writeAll(join(folder, 'shop'), options.files ?? {});
    await writeAll(join(folder, 'other'), options.other ?? {});
    const runSteps = options.runSteps ?? createRunSteps(options.clock);
    return await runSteps(requestOf(readJob(job), folder, options));
  } finally {
    await removeFolder(folder);
  }
}

function readJob(job: string): StepsJob {
  const indented = job.replace(/^(?=.)/gm, '    ');
  const { jobs } = readWorkflow(`on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${indented}\n`, 'octo-org/shop/ci.yml@main');
  const [first] = jobs;
  if (first?.kind === 'steps') return first;
  throw new TypeError('The test describes no job with steps.');
}

const NOTHING: Scope = { contexts: {}, status: 'success' };

function requestOf(job: StepsJob, folder: string, options: JobOptions): JobRequest {
  const source = (name: string, ref: string): Source => ({ repository: `octo-org/${name}`, ref, sha: SHA, folder: join(folder, name) });
  const self = source('shop', 'main');
  const secrets = options.secrets ?? {};
  const contexts = { needs: {}, strategy: {}, matrix: {}, inputs: {}, vars: {}, ...options.contexts };
  return {
    job,
    self,
    settings: {
      repository: self,
      workflow: { path: '.github/workflows/ci.yml' },
      event: { name: 'push', payload: { after: SHA } },
      ref: 'refs/heads/main',
      sha: SHA,
      sources: [source('other', 'v1')],
      token: 'ghs_token',
      ...options.settings,
    },
    contexts: { github: GITHUB, secrets: { ...secrets }, ...contexts },
    env: { FROM: 'workflow' },
    defaults: { shell: job.defaults.shell?.text(NOTHING), workingDirectory: job.defaults.workingDirectory?.text(NOTHING) },
    permissions: options.permissions ?? new Map(),
    secrets,
  };
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
