/**
 * Runs git so that no configuration changes what it writes, and that it writes, fetches and executes nothing.
 *
 * The repository's own .git/config is not trusted: an earlier step, or the one who packed a workspace, may have planted a program there
 * (fsmonitor, hooks) or a format that we would misread.
 */
import { ArtifactError, ERROR_CODES, quote } from '../foundation/index.ts';
import { type Environment, type ProcessExit, type ProcessRequest, runProcess, streamProcess } from '../host/index.ts';

export interface GitOutput extends ProcessExit {
  /** Standard output as UTF-8. */
  readonly text: string;
}

export interface Git {
  /**
   * Any status is an answer.
   *
   * @param given its standard input, and variables of its environment.
   * @throws ArtifactError `GIT_NOT_FOUND`, `PROCESS_TIMEOUT`.
   */
  run(args: readonly string[], given?: Pick<ProcessRequest, 'input' | 'env'>): Promise<GitOutput>;
  /**
   * Standard output piece by piece.
   *
   * @param input its standard input.
   * @throws ArtifactError in addition what {@link Git.failure} says of a status other than 0.
   */
  stream(args: readonly string[], input?: string): AsyncGenerator<Uint8Array, void, undefined>;
  /** The error for a command that should not have failed. */
  failure(args: readonly string[], exit: ProcessExit): Promise<ArtifactError>;
}

/** Settings that would change an output that is read here, or start a program. */
const SETTINGS = [
  'color.ui=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'diff.ignoreSubmodules=none',
  'diff.renames=false',
  'i18n.logOutputEncoding=UTF-8',
  'log.follow=false',
  'log.showRoot=true',
  'log.showSignature=false',
];

/** Objects may be replaced by `refs/replace`; what is released is what was committed. */
const GLOBAL = ['--no-pager', '--no-optional-locks', '--no-replace-objects', ...SETTINGS.flatMap((setting) => ['-c', setting])];

/** A partial clone fetches what it lacks, with whatever credentials it finds. GIT_NO_LAZY_FETCH is unknown before 2.39.4. */
const ENVIRONMENT: Environment = { GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

/** Answers that are kept whole are hashes and settings. */
const RUN_BYTES = 1 << 20;

/** @param timeoutMs for one command; for a stream its consumer's time included. */
export function gitIn(directory: string, timeoutMs: number): Git {
  const requestOf = (args: readonly string[], maxBytes: number): ProcessRequest => {
    return { program: 'git', args: [...GLOBAL, ...args], cwd: directory, env: ENVIRONMENT, timeoutMs, maxBytes };
  };
  const git: Git = {
    async run(args, { env = {}, ...given } = {}) {
      const output = await runProcess({ ...requestOf(args, RUN_BYTES), ...given, env: { ...ENVIRONMENT, ...env } });
      if (output.kind === 'not-found') throw notFound();
      return { ...output, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(output.stdout) };
    },
    async *stream(args, input = '') {
      const exit = yield* streamProcess({ ...requestOf(args, Number.MAX_SAFE_INTEGER), input });
      if (exit.kind === 'not-found') throw notFound();
      if (exit.status !== 0) throw await git.failure(args, exit);
    },
    async failure(args, exit) {
      return failed(args, exit, await isIncomplete(git));
    },
  };
  return git;
}

/** Whether the clone is shallow or partial: then a command that fails most likely lacks an object. */
async function isIncomplete(git: Git): Promise<boolean> {
  return (await isShallow(git)) || (await isPartial(git));
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git.run(['rev-parse', '--is-shallow-repository'])).text === 'true\n';
}

/** Whether a remote has promised to hand out the objects that were left out of the clone. */
export async function isPartial(git: Git): Promise<boolean> {
  const { text } = await git.run(['config', '--type=bool', '--get-regexp', String.raw`^remote\..*\.promisor$`]);
  return /\strue$/m.test(text);
}

function failed(args: readonly string[], exit: ProcessExit, incomplete: boolean): ArtifactError {
  const command = `git ${args.join(' ')}`;
  const said = exit.stderr.trim() || `status ${exit.status ?? exit.signal}`;
  if (!incomplete) {
    return new ArtifactError('GIT_FAILED', {
      message: `The command ${quote(command)} failed: ${quote(said, 1_000)}.`,
      wanted: 'status 0',
      found: `status ${exit.status ?? exit.signal}`,
      fix: `Run ${quote(command)} in the same folder.`,
    });
  }
  return new ArtifactError('GIT_OBJECT_MISSING', {
    message: `The command ${quote(command)} failed in a clone that is not complete: ${quote(said, 1_000)}.`,
    wanted: 'a clone with the whole history and all its files',
    found: 'a shallow or partial clone',
    fix: ERROR_CODES.GIT_OBJECT_MISSING.fix,
  });
}

function notFound(): ArtifactError {
  return new ArtifactError('GIT_NOT_FOUND', {
    message: 'There is no git program on the PATH.',
    wanted: 'git 2.31 or newer',
    found: 'none',
    fix: ERROR_CODES.GIT_NOT_FOUND.fix,
  });
}
