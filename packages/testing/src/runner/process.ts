/** Starts a program as the runner does, and ends it with all its children when its time is over. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { ArtifactError } from '@artifact-actions/core/foundation';
import { LineSplitter } from './lines.ts';

export interface ProgramSettings {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeLimit: number;
  /** Called with each line of both streams, as it comes. */
  readonly onLine: (line: string) => void;
}

export interface ProgramResult {
  /** 128 + its number where a signal ended the process. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * @param command the program, looked up in the PATH of `environment`, and its arguments.
 * @throws ArtifactError `PROCESS_TIMEOUT` with the last lines of output, `PROCESS_FAILED` where it cannot be started.
 */
export function runProgram(command: readonly [program: string, ...args: string[]], settings: ProgramSettings): Promise<ProgramResult> {
  const { folder, environment, timeLimit, onLine } = settings;
  return new Promise((resolve, reject) => {
    const [program, ...args] = command;
    // A group of its own, so that children that outlive the program can be ended with it.
    const child = spawn(program, args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const stdout = collect(child.stdout, onLine);
    const stderr = collect(child.stderr, onLine);
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeLimit);
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(notStarted(command.join(' '), folder, cause));
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const result = { exitCode: code ?? 128 + constants.signals[signal ?? 'SIGKILL'], stdout: stdout(), stderr: stderr() };
      if (timedOut) reject(tooLong(command.join(' '), timeLimit, result));
      else resolve(result);
    });
  });
}

/** @returns what gives the whole text at the end, after the last line has been handed on. */
function collect(stream: Readable, onLine: (line: string) => void): () => string {
  const chunks: Buffer[] = [];
  const splitter = new LineSplitter();
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    for (const line of splitter.push(chunk)) onLine(line);
  });
  stream.on('end', () => {
    for (const line of splitter.end()) onLine(line);
  });
  return () => Buffer.concat(chunks).toString();
}

function notStarted(command: string, folder: string, cause: Error): ArtifactError {
  return new ArtifactError('PROCESS_FAILED', {
    message: `${command} could not be started in ${folder}: ${cause.message}`,
    wanted: 'a program on the PATH, and a folder that exists',
    found: cause.message,
    fix: 'Look at the working directory and the PATH of the step.',
    cause,
  });
}

function tooLong(command: string, timeLimit: number, result: ProgramResult): ArtifactError {
  const tail = `${result.stdout}${result.stderr}`.trimEnd().split('\n').slice(-20).join('\n');
  return new ArtifactError('PROCESS_TIMEOUT', {
    message: `${command} did not end within ${timeLimit} ms and was stopped with all its children. Its last output:\n${tail}`,
    wanted: `an end within ${timeLimit} ms`,
    found: 'a process that was still running',
    fix: 'Look for an open socket or timer in the action, or give a larger timeLimit.',
  });
}
