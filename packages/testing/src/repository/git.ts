/**
 * git, deaf to the machine that it runs on: no system, global or environment configuration, no hooks, no prompts, no locale.
 */
import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { ArtifactError } from '@artifact-actions/core/foundation';

export interface GitOptions {
  /** What git reads from its standard input. */
  readonly input?: string;
  /** Variables beyond the isolated environment, for example dates. */
  readonly environment?: Readonly<Record<string, string>>;
}

const ISOLATED = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  // git also looks for ignore and attribute files under HOME, whatever the two variables above say.
  HOME: devNull,
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** Runs `git` with `args` in `folder`. @returns its standard output. @throws ArtifactError `GIT_FAILED` with what git said. */
export function runGit(folder: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const env = { PATH: process.env['PATH'], ...ISOLATED, ...options.environment };
  return new Promise((resolve, reject) => {
    const settings = { cwd: folder, env, encoding: 'buffer', maxBuffer: 256 * 1024 * 1024 } as const;
    const git = execFile('git', args, settings, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(failure(args, stderr.toString(), error));
    });
    // A git that ends without reading its input closes the pipe; its exit status tells what matters.
    git.stdin?.on('error', () => undefined).end(options.input ?? '');
  });
}

function failure(args: readonly string[], stderr: string, cause: Error): ArtifactError {
  return new ArtifactError('GIT_FAILED', {
    message: `git ${args.join(' ')} failed: ${stderr.trim() || cause.message}`,
    wanted: 'a git command that succeeds',
    found: stderr.trim(),
    fix: 'Correct the test: the command runs in a repository that the test itself built.',
    cause,
  });
}
