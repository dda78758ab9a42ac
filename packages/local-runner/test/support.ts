/** Runs workflows on a machine that starts no process: a job fails where a step says `exit 1`, and its outputs are evaluated. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import type { JobRequest, JobResult, RunSettings, RunSteps, Scope, Source, WorkflowRun } from '../src/model/index.ts';
import { runWorkflow } from '../src/schedule/index.ts';

/** Where the rows of the tables come from. */
export const SOURCE = {
  expressions: 'docs.github.com: Evaluate expressions in workflows and actions',
  contexts: 'docs.github.com: Contexts reference',
  syntax: 'docs.github.com: Workflow syntax for GitHub Actions',
  metadata: 'docs.github.com: Metadata syntax reference',
  jobs: 'docs.github.com: Using jobs in a workflow',
  matrix: 'docs.github.com: Running variations of jobs in a workflow',
  reuse: 'docs.github.com: Reuse workflows',
  reuseReference: 'docs.github.com: Reusing workflow configurations',
  events: 'docs.github.com: Events that trigger workflows',
  token: 'docs.github.com: GITHUB_TOKEN',
  secrets: 'docs.github.com: Using secrets in GitHub Actions',
  rulesets: 'docs.github.com: Available rules for rulesets',
  matrixBuilder: 'actions/runner: src/Sdk/WorkflowParser/Conversion/MatrixBuilder.cs',
  nameBuilder: 'actions/runner: src/Sdk/WorkflowParser/Conversion/JobNameBuilder.cs',
  permissionsHelper: 'actions/runner: src/Sdk/WorkflowParser/Conversion/PermissionsHelper.cs',
  converter: 'actions/runner: src/Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs',
  loader: 'actions/runner: src/Sdk/WorkflowParser/Conversion/ReusableWorkflowsLoader.cs',
  engine: 'actions/languageservices: expressions/src/result.ts',
  ifCondition: 'actions/languageservices: workflow-parser/src/model/converter/if-condition.ts',
  workflowSchema: 'actions/languageservices: workflow-parser/src/workflow-v1.0.json',
  actionSchema: 'actions/languageservices: workflow-parser/src/action-v1.0.json',
  idBuilder: 'actions/runner: src/Sdk/WorkflowParser/Conversion/IdBuilder.cs',
  jobsConverter: 'actions/languageservices: workflow-parser/src/model/converter/jobs.ts',
  inputsConverter: 'actions/languageservices: workflow-parser/src/model/converter/job/inputs.ts',
  eventsConverter: 'actions/languageservices: workflow-parser/src/model/converter/events.ts',
  conclusion: 'github.com/actions/github-script/issues/147 (a maintainer on conclusions of runs)',
  concurrency: 'docs.github.com: Control the concurrency of workflows and jobs',
  noSteps: 'github.com/actions/languageservices/pull/98',
  reservedSecret: 'github.com/sigstore/rekor-tiles/issues/585',
  skipped: 'github.com/actions/runner/issues/491',
  selfReference: 'github.blog changelog, July 2026: self-references with $/',
} as const;

/** By path inside the run's repository, or `owner/name@ref:path` inside another one. */
export type Files = Readonly<Record<string, string>>;

export interface Played {
  readonly run: WorkflowRun;
  /** What the machine was asked, in order. */
  readonly requests: readonly JobRequest[];
  /** By the name of the check. */
  readonly checks: Readonly<Record<string, string>>;
  job(name: string): JobResult | undefined;
}

export const CI = '.github/workflows/ci.yml';
export const SHA = 'a'.repeat(40);

/** A workflow of the given jobs, in flow or block style, that a push starts. */
export function ci(jobs: string, top = ''): Files {
  return { [CI]: `on: push\n${top}\njobs:\n${jobs.replace(/^/gm, '  ')}\n` };
}

/** A job that does nothing, as the rest of the flow mapping says. */
export function job(rest = ''): string {
  return `{ runs-on: ubuntu-latest, steps: [{ run: 'true' }]${rest === '' ? '' : `, ${rest}`} }`;
}

export const FAILING = '{ runs-on: ubuntu-latest, steps: [{ run: exit 1 }] }';

/** The file that {@link called} writes, as a path and as `uses` names it. */
export const CALLED = '.github/workflows/called.yml';
export const LOCAL = './.github/workflows/called.yml';

/** A file that can be called, with one job `inner`. */
export function called(signature = '', rest = '', top = ''): Files {
  return { [CALLED]: `on:\n  workflow_call: { ${signature} }\n${top}\njobs:\n  inner: ${job(rest)}\n` };
}

/** A caller of it. */
export function caller(keys = '', top = ''): Files {
  return ci(`call: { uses: '${LOCAL}'${keys === '' ? '' : `, ${keys}`} }`, top);
}

export interface Settings extends Partial<RunSettings> {
  /** The workflow is a required one, of this repository among the files. */
  readonly requiredBy?: string;
}

export async function play(files: Files, { requiredBy, ...settings }: Settings = {}): Promise<Played> {
  const folder = await createTemporaryFolder('workflows');
  try {
    const sources = await layOut(files, folder);
    const [repository = sourceOf('octo-org/shop', 'refs/heads/main', folder), ...others] = sources;
    const required = others.find((source) => source.repository === requiredBy);
    const requests: JobRequest[] = [];
    const run = await runWorkflow(
      {
        repository,
        workflow: { path: CI, ...(required === undefined ? {} : { in: required }) },
        event: { name: 'push', payload: {} },
        ref: 'refs/heads/main',
        sha: SHA,
        sources: others,
        token: 'the-token',
        ...settings,
      },
      machine(requests),
    );
    const checks = Object.fromEntries(run.jobs.map(({ name, conclusion }) => [name, conclusion]));
    return { run, requests, checks, job: (name) => run.jobs.find((each) => each.name === name) };
  } finally {
    await removeFolder(folder);
  }
}

/** What a refused run says. */
export async function refusal(files: Files, settings: Settings = {}): Promise<string> {
  return play(files, settings).then(
    () => 'nothing was refused',
    (error: Error & { readonly code?: string }) => `${error.code}: ${error.message}`,
  );
}

function machine(requests: JobRequest[]): RunSteps {
  return (request) => {
    requests.push(request);
    const contexts = { ...request.contexts, env: request.env, steps: {}, runner: { os: 'Linux' } };
    const scope: Scope = { contexts, status: 'success' };
    const { job: wanted } = request;
    const fails = wanted.steps.some((step) => step.kind === 'run' && step.run.text(scope) === 'exit 1');
    const outputs = Object.fromEntries([...wanted.outputs].map(([name, template]) => [name, template.text(scope)]));
    return Promise.resolve({ conclusion: fails ? 'failure' : 'success', steps: [], outputs, annotations: [] });
  };
}

async function layOut(files: Files, folder: string): Promise<readonly Source[]> {
  const sources = new Map([['', sourceOf('octo-org/shop', 'refs/heads/main', join(folder, 'own'))]]);
  for (const [key, text] of Object.entries(files)) {
    const [, reference = '', path = key] = /^([^:]+@[^:]+):(.*)$/.exec(key) ?? [];
    const [repository = '', ref = ''] = reference.split('@');
    const source = sources.get(reference) ?? sourceOf(repository, ref, join(folder, String(sources.size)));
    sources.set(reference, source);
    const file = join(source.folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return [...sources.values()];
}

function sourceOf(repository: string, ref: string, folder: string): Source {
  return { repository, ref, sha: ref.startsWith('refs/') ? SHA : 'b'.repeat(40), folder };
}
