/**
 * The one way to run a program: no shell, an allow-listed environment, a limit on time and on output, and no survivor.
 *
 * Why not `@actions/exec`: it can neither limit the time nor end a tree, and it prints what the child prints. Child output never reaches
 * our standard output, where the runner would execute workflow commands found in it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { ArtifactError, messageOf, quote } from '../foundation/index.ts';
import { childEnvironment, type Environment } from './environment.ts';
import { errnoOf } from './errno.ts';
import { LEADS_GROUP, stopTree } from './process-tree.io.ts';

export interface ProcessRequest {
  /** A name to look up on PATH, or an absolute path. */
  readonly program: string;
  /** Handed over verbatim, one by one. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to the scrubbed environment, and stronger than it. */
  readonly env?: Environment;
  /** Standard input; without it the program reads the end of file at once. */
  readonly input?: Uint8Array | string;
  /** From start to end, the consumer's own time included, in milliseconds. */
  readonly timeoutMs: number;
  /** The most that standard output may bring. */
  readonly maxBytes: number;
}

/** How a program ended; any status is an answer, for the caller to judge. `status` is null where a signal ended it. */
export interface ProcessExit {
  readonly kind: 'exit';
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last 64 KiB of standard error. */
  readonly stderr: string;
}

/** There is no program of that name. */
export interface ProcessNotFound {
  readonly kind: 'not-found';
}

export interface ProcessOutput extends ProcessExit {
  readonly stdout: Uint8Array;
}

const STDERR_BYTES = 65_536;

/** Runs a program to its end and keeps its whole output. Errors: those of {@link streamProcess}. */
export async function runProcess(request: ProcessRequest): Promise<ProcessOutput | ProcessNotFound> {
  const chunks: Uint8Array[] = [];
  const stream = streamProcess(request);
  for (;;) {
    const next = await stream.next();
    if (!next.done) chunks.push(next.value);
    else if (next.value.kind === 'not-found') return next.value;
    else return { ...next.value, stdout: Buffer.concat(chunks) };
  }
}

/**
 * Yields standard output as it comes, no faster than it is consumed, and returns how the program ended (`yield*` hands that on).
 * A consumer that stops early ends the program and all its children.
 *
 * @throws ArtifactError `PROCESS_TIMEOUT`; `PROCESS_FAILED` where it cannot be started or writes more than `maxBytes`.
 */
export async function* streamProcess(request: ProcessRequest): AsyncGenerator<Uint8Array, ProcessExit | ProcessNotFound, undefined> {
  const child = await start(request);
  if (child === undefined) return { kind: 'not-found' };
  const closed = once(child, 'close');
  const stderr = keepTail(child);
  const stop = onlyOnce(() => stopTree(child, closed));
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void stop();
  }, request.timeoutMs);
  let finished = false;
  try {
    yield* limited(child, request);
    await closed;
    finished = !late;
    if (finished) return { kind: 'exit', status: child.exitCode, signal: child.signalCode, stderr: stderr() };
    throw timeoutError(request);
  } catch (error) {
    // Stopping closes the pipe, which the loop sees as a failure of its own.
    throw late ? timeoutError(request) : error;
  } finally {
    clearTimeout(timer);
    if (!finished) await stop();
  }
}

/** @returns undefined where there is no such program. */
async function start(request: ProcessRequest): Promise<ChildProcess | undefined> {
  try {
    const child = spawn(request.program, request.args, {
      cwd: request.cwd,
      env: childEnvironment(process.env, request.env),
      stdio: [request.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      shell: false,
      detached: LEADS_GROUP,
      windowsHide: true,
    });
    await once(child, 'spawn');
    // A program may well end without reading its input (EPIPE); its status tells.
    child.stdin?.on('error', () => undefined).end(request.input);
    return child;
  } catch (error) {
    // A working directory that does not exist is reported as ENOENT too.
    if (errnoOf(error) === 'ENOENT' && existsSync(request.cwd)) return undefined;
    throw new ArtifactError('PROCESS_FAILED', {
      message: `The program ${quote(request.program)} could not be started in ${quote(request.cwd)}: ${messageOf(error)}.`,
      wanted: 'a program that runs',
      found: messageOf(error),
      fix: 'Check that the folder exists and that the program may be executed.',
      cause: error,
    });
  }
}

async function* limited(child: ChildProcess, request: ProcessRequest): AsyncGenerator<Uint8Array, void, undefined> {
  let received = 0;
  for await (const chunk of child.stdout ?? []) {
    received += chunk.length;
    if (received > request.maxBytes) throw outputError(request);
    yield chunk;
  }
}

/** Collects the end of standard error, which has to be read in any case, or the child would block. */
function keepTail(child: ChildProcess): () => string {
  let tail = Buffer.alloc(0);
  child.stderr?.on('data', (chunk: Buffer) => {
    tail = Buffer.concat([tail, chunk]).subarray(-STDERR_BYTES);
  });
  return () => tail.toString('utf8');
}

function onlyOnce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}

function timeoutError(request: ProcessRequest): ArtifactError {
  return new ArtifactError('PROCESS_TIMEOUT', {
    message: `The command ${commandLine(request)} did not end within ${request.timeoutMs / 1000} s and was stopped with all its children.`,
    wanted: `an end within ${request.timeoutMs / 1000} s`,
    found: 'a program that still ran',
    fix: `Run ${commandLine(request)} by hand in ${quote(request.cwd)} and see what it waits for.`,
  });
}

function outputError(request: ProcessRequest): ArtifactError {
  return new ArtifactError('PROCESS_FAILED', {
    message: `The command ${commandLine(request)} wrote more than ${request.maxBytes} bytes and was stopped.`,
    wanted: `at most ${request.maxBytes} bytes of output`,
    found: 'more',
    fix: `Run ${commandLine(request)} by hand in ${quote(request.cwd)} and see what it writes.`,
  });
}

function commandLine({ program, args }: ProcessRequest): string {
  return quote([program, ...args].join(' '));
}
