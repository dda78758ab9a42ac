/** Child processes of the tools: no shell, no input, no terminal. */
import { spawnSync } from 'node:child_process';
import { ArtifactError } from '@artifact-actions/core/foundation';

/** Node's own limit, 1 MiB, is less than a failing test run prints, and an archive of this repository is larger still. Bytes. */
const MAX_OUTPUT = 256 * 1024 * 1024;

export interface NodeRun {
  readonly succeeded: boolean;
  /** Standard output, then standard error. */
  readonly output: string;
}

/** Runs a program on the Node that runs us; `script` is relative to `folder`. */
export function runNode(folder: string, script: string, args: readonly string[] = []): NodeRun {
  const run = spawnSync(process.execPath, ['--conditions=source', script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const cause = run.error === undefined ? '' : `${run.error.message}\n`;
  return { succeeded: run.status === 0, output: `${run.stdout ?? ''}${run.stderr ?? ''}${cause}` };
}

/** Runs git. @returns its standard output. @throws ArtifactError `GIT_FAILED` with what git said. */
export function runGit(folder: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}): Buffer {
  // In a container the checkout often belongs to another user, which git refuses to read unless it is told that this is meant.
  const run = spawnSync('git', ['-c', 'safe.directory=*', ...args], {
    cwd: folder,
    env: { ...process.env, ...variables },
    maxBuffer: MAX_OUTPUT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.status === 0) return run.stdout;
  const said = run.error?.message ?? run.stderr.toString().trim();
  throw new ArtifactError('GIT_FAILED', {
    message: `git ${args.join(' ')} failed in ${folder}: ${said}`,
    wanted: 'a git command that succeeds',
    found: said,
    fix: `Run the command in ${folder}.`,
  });
}
