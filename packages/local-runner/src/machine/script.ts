/** `run:` steps. Facts: actions/runner, ScriptHandler.cs and ScriptHandlerHelpers.cs; docs.github.com, workflow syntax, `defaults.run`. */
import { randomUUID } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { quote } from '@artifact-actions/core/foundation';
import { unsupported } from '../language/index.ts';
import type { RunStep } from '../model/index.ts';
import { type Command, runProcess } from './process.ts';
import type { Active } from './stage.ts';
import type { Outcome } from './tally.ts';

/** By the shell that is named; the empty name stands for none. Only with `bash` by name does a failure within a pipe count. */
const SHELLS: Readonly<Record<string, Command>> = {
  '': ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'],
  sh: ['sh', '-e'],
};

export async function runScript(active: Active, step: RunStep): Promise<Outcome> {
  const { frame, record, scope } = active;
  const command = shellOf(active, step);
  const folder = await folderOf(active, step);
  if (folder === undefined) return 'failure';
  const file = join(frame.job.folders.temp, `${randomUUID()}.sh`);
  await writeFile(file, step.run.text(scope));
  const ended = await runProcess(active, [...command, file], { folder, variables: {} });
  if (typeof ended === 'string') return ended;
  if (ended === 0) return 'success';
  record.annotate({ type: 'error', message: `Process completed with exit code ${ended}.` });
  return 'failure';
}

/** Of the step, then of the job; inside a composite action the defaults do not count. */
function shellOf({ frame, scope }: Active, step: RunStep): Command {
  const named = step.shell?.text(scope) || (frame.depth === 0 ? frame.job.request.defaults.shell : undefined) || '';
  const command = SHELLS[named];
  if (command !== undefined) return command;
  throw unsupported(step.shell?.place ?? step.place, `shell: ${quote(named)}`, 'Use bash or sh.');
}

/** @returns undefined where it is no folder, which has been said. */
async function folderOf({ frame, record, scope }: Active, step: RunStep): Promise<string | undefined> {
  const written = step.workingDirectory?.text(scope) ?? (frame.depth === 0 ? frame.job.request.defaults.workingDirectory : undefined) ?? '';
  const folder = resolve(frame.job.workspace, written);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return folder;
  const message = `An error occurred trying to start process with working directory '${folder}'. No such file or directory`;
  record.annotate({ type: 'error', message });
  return undefined;
}
