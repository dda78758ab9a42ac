/** The folders and files that the runner lays out for one step. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
  /** Where the step's files lie. */
  readonly files: StepFiles;
}

export async function layOut(event: WorkflowEvent, workspace: string | undefined): Promise<Machine> {
  const folder = await createTemporaryFolder('run');
  const machine: Machine = {
    folder,
    workspace: workspace ?? join(folder, 'workspace'),
    temp: join(folder, 'temp'),
    event: join(folder, 'event.json'),
    files: {
      path: join(folder, 'files', 'add_path'),
      env: join(folder, 'files', 'set_env'),
      step_summary: join(folder, 'files', 'step_summary'),
      state: join(folder, 'files', 'save_state'),
      output: join(folder, 'files', 'set_output'),
    },
  };
  for (const each of ['files', 'home', 'temp', 'tools']) await mkdir(join(folder, each));
  await mkdir(machine.workspace, { recursive: true });
  await writeFile(machine.event, `${JSON.stringify(event.payload, null, 2)}\n`);
  for (const file of Object.values(machine.files)) await writeFile(file, '');
  return machine;
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
export function fileVariables(machine: Machine): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(machine.files).map(([name, file]) => [`GITHUB_${name.toUpperCase()}`, file]));
}

/** What the step wrote; a file that it deleted counts as empty. */
export async function readFiles({ files }: Machine): Promise<StepFiles> {
  const read = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');
  return {
    path: await read(files.path),
    env: await read(files.env),
    step_summary: await read(files.step_summary),
    state: await read(files.state),
    output: await read(files.output),
  };
}
