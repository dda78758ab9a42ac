/** The folders that the runner lays out for a job, and the files of each of its steps. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTemporaryFolder } from '../temporary/index.ts';
import type { WorkflowEvent } from './environment.ts';
import type { StepFiles } from './step-files.ts';

export interface Machine {
  /** Holds everything else, unless the workspace was given. */
  readonly folder: string;
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  /** The file with the event's payload. */
  readonly event: string;
}

export async function layOut(event: WorkflowEvent, workspace: string | undefined): Promise<Machine> {
  const folder = await createTemporaryFolder('run');
  const machine: Machine = {
    folder,
    workspace: workspace ?? join(folder, 'workspace'),
    temp: join(folder, 'temp'),
    event: join(folder, 'event.json'),
  };
  for (const each of ['files', 'home', 'temp', 'tools']) await mkdir(join(folder, each));
  await mkdir(machine.workspace, { recursive: true });
  await writeFile(machine.event, `${JSON.stringify(event.payload, null, 2)}\n`);
  return machine;
}

/** Empty files for one step, in a folder of their own: what another step wrote is not in them. @returns where they lie. */
export async function createStepFiles(machine: Machine): Promise<StepFiles> {
  const folder = await mkdtemp(join(machine.folder, 'files', 'step-'));
  const files: StepFiles = {
    path: join(folder, 'add_path'),
    env: join(folder, 'set_env'),
    step_summary: join(folder, 'step_summary'),
    state: join(folder, 'save_state'),
    output: join(folder, 'set_output'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  return files;
}

/** The variables that name the folders. HOME is empty, so that no configuration of this machine is read. */
export function folderVariables(machine: Machine): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: join(machine.folder, 'home'),
    GITHUB_WORKSPACE: machine.workspace,
    GITHUB_EVENT_PATH: machine.event,
    RUNNER_TEMP: machine.temp,
    RUNNER_TOOL_CACHE: join(machine.folder, 'tools'),
    RUNNER_WORKSPACE: machine.folder,
  };
}

/** GITHUB_OUTPUT and its siblings. */
export function fileVariables(files: StepFiles): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [`GITHUB_${name.toUpperCase()}`, file]));
}

/** What the step wrote; a file that it deleted counts as empty. */
export async function readFiles(files: StepFiles): Promise<StepFiles> {
  const read = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');
  return {
    path: await read(files.path),
    env: await read(files.env),
    step_summary: await read(files.step_summary),
    state: await read(files.state),
    output: await read(files.output),
  };
}
