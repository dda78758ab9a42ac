/**
 * How every action runs: secrets are masked, inputs read, the action does its work, and its outcome is published, whatever happened.
 *
 * The process ends by itself only here, after all output is flushed: an open socket would keep it alive for minutes.
 */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { ArtifactError, type Instant, quote, redactor, type Secret } from '../foundation/index.ts';
import {
  createHttpClient,
  type HttpClient,
  type Log,
  openWorkspace,
  systemClock,
  type Workspace,
  type WorkspacePath,
} from '../host/index.ts';
import { COMMON_INPUTS } from './common.ts';
import { pageLinker, type RunContext, readContext } from './context.ts';
import type { ActionDescription, Inputs, ValuesOf } from './description.ts';
import { readInputs, readLeniently, readSecrets } from './inputs.ts';
import { log, mask } from './log.io.ts';
import { failure, type Outcome } from './outcome.ts';
import { type Destination, defaultReportFile, publish, publishLoss } from './publish.io.ts';

/** What an action gets from the machine that it runs on. */
export interface Runner<Specs extends Inputs = Inputs> {
  /** The name of the action. */
  readonly action: string;
  readonly inputs: ValuesOf<Specs>;
  readonly workspace: Workspace;
  /** The `working-directory`: paths of the user are relative to it. */
  readonly directory: WorkspacePath;
  readonly context: RunContext;
  readonly http: HttpClient;
  readonly log: Log;
  readonly now: Instant;
}

/** Runs an action to its end, and the process with it. */
export async function runAction<Specs extends typeof COMMON_INPUTS, Plan extends object>(
  description: ActionDescription<Specs>,
  action: (runner: Runner<Specs>) => Promise<Outcome<Plan>>,
): Promise<void> {
  // However the process ends before its work is done: that is no pass.
  process.exitCode = 1;
  const secrets = readSecrets(description.inputs, process.env);
  for (const secret of secrets) mask(secret);
  const status = await run(description, action, secrets).catch((thrown: unknown) =>
    publishLoss(thrown, { description, clean: redactor(secrets) }),
  );
  await exit(status);
}

/** @returns the exit status. */
async function run<Specs extends typeof COMMON_INPUTS, Plan extends object>(
  description: ActionDescription<Specs>,
  action: (runner: Runner<Specs>) => Promise<Outcome<Plan>>,
  secrets: readonly Secret[],
): Promise<0 | 1> {
  const workspace = await openWorkspace({
    root: process.env['GITHUB_WORKSPACE'] || process.cwd(),
    temporary: process.env['RUNNER_TEMP'] || tmpdir(),
  });
  const outcome = await settled(() => perform(description, workspace, action));
  if (outcome.error?.cause instanceof Error) log.debug(String(outcome.error.cause.stack));
  return await publish(outcome, await destinationOf(description, workspace, secrets));
}

async function perform<Specs extends typeof COMMON_INPUTS, Plan extends object>(
  description: ActionDescription<Specs>,
  workspace: Workspace,
  action: (runner: Runner<Specs>) => Promise<Outcome<Plan>>,
): Promise<Outcome<Plan>> {
  const inputs = readInputs(description.inputs, process.env);
  const common = readLeniently(COMMON_INPUTS, process.env);
  const directory = await workspace.locate(common['working-directory']);
  await checkPaths(common, workspace, directory);
  const http = createHttpClient({ clock: systemClock, userAgent: `artifact-actions/${description.name}`, log });
  return await action({
    action: description.name,
    inputs,
    workspace,
    directory,
    context: readContext(process.env, eventFile()),
    http,
    log,
    now: systemClock.now(),
  });
}

/** Wrong paths are told before any work is done. */
async function checkPaths(common: ValuesOf<typeof COMMON_INPUTS>, workspace: Workspace, directory: WorkspacePath): Promise<void> {
  if ((await workspace.kind(directory)) !== 'directory') throw noFolder(common['working-directory']);
  const files = [common['report-file'], common['sarif-file']].filter((file) => file !== undefined);
  const [report, sarif] = await Promise.all(files.map((file) => workspace.locate(file, directory)));
  if (sarif !== undefined && report?.absolute === sarif.absolute) throw oneFileForTwo(report.relative);
}

function noFolder(path: string): ArtifactError {
  return new ArtifactError('FILE_NOT_FOUND', {
    message: `The working directory ${quote(path)} does not exist, or is no folder.`,
    wanted: 'a folder of the workspace',
    found: quote(path),
    fix: 'Correct "working-directory": it is relative to the workspace. actions/checkout has to run before.',
  });
}

function oneFileForTwo(path: string): ArtifactError {
  return new ArtifactError('INPUT_INVALID', {
    message: `The inputs "report-file" and "sarif-file" both name ${quote(path)}.`,
    wanted: 'two different files',
    found: quote(path),
    fix: 'Give one of them another name.',
  });
}

/** The payload is a file of the runner's own, outside the workspace; locally there may be none. */
function eventFile(): string | undefined {
  try {
    return readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8');
  } catch {
    return undefined;
  }
}

/** Waits for the work, and for all that can come in its stead: an error outside of it, or an event loop with nothing left to do. */
async function settled<Plan extends object>(work: () => Promise<Outcome<Plan>>): Promise<Outcome<Plan>> {
  const instead = new Promise<Outcome<Plan>>((resolve) => {
    process.once('uncaughtException', (thrown) => resolve(failure(thrown)));
    process.once('unhandledRejection', (thrown) => resolve(failure(thrown)));
    process.once('beforeExit', () => resolve(failure(new Error('the work stopped before its end'))));
  });
  return await Promise.race([work().catch(failure), instead]);
}

async function destinationOf(description: ActionDescription, workspace: Workspace, secrets: readonly Secret[]): Promise<Destination> {
  const common = readLeniently(COMMON_INPUTS, process.env);
  const directory = await workspace.locate(common['working-directory']).catch(() => workspace.root);
  return {
    description,
    workspace,
    directory,
    reportFile: common['report-file'],
    sarifFile: common['sarif-file'],
    defaultReportFile: defaultReportFile(workspace.temporary.absolute, description.name, process.env['GITHUB_ACTION'] ?? 'local'),
    summary: common.summary,
    failOn: common['fail-on'],
    clean: redactor(secrets),
    link: pageLinker(process.env),
  };
}

async function exit(status: 0 | 1): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) await new Promise((flushed) => stream.write('', flushed));
  process.exit(status);
}
