/**
 * What the runner does with a step's files after its process has ended: they come last, so they overwrite what commands in the output
 * have set. Facts: actions/runner, FileCommandManager.cs. Pure.
 */
import { Buffer } from 'node:buffer';
import { parsePairs, parsePaths } from './file-commands.ts';
import type { Step } from './step.ts';

/** The content of each file. */
export interface StepFiles {
  readonly path: string;
  readonly env: string;
  readonly step_summary: string;
  readonly state: string;
  readonly output: string;
}

/** Bytes; a summary beyond it is dropped as a whole. */
const SUMMARY_LIMIT = 1024 * 1024;

const NODE_OPTIONS = "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.";

/** @param crlf true on Windows, see parsePairs. */
export function readStepFiles(step: Step, files: StepFiles, crlf: boolean): void {
  for (const directory of parsePaths(files.path)) step.addPath(directory);
  readPairs(step, 'env', files.env, crlf, (name, value) => step.setEnvironment(name, value, NODE_OPTIONS));
  readSummary(step, files.step_summary);
  readPairs(step, 'state', files.state, crlf, (name, value) => step.saveState(name, value));
  readPairs(step, 'output', files.output, crlf, (name, value) => step.setOutput(name, value));
}

function readPairs(step: Step, file: string, text: string, crlf: boolean, store: (name: string, value: string) => void): void {
  const { pairs, problem } = parsePairs(text, crlf);
  for (const [name, value] of pairs) store(name, value);
  if (problem !== undefined) step.refuse(`file command '${file}'`, problem);
}

function readSummary(step: Step, text: string): void {
  const size = Buffer.byteLength(text);
  if (size <= SUMMARY_LIMIT) {
    step.summary = text
      .split('\n')
      .map((line) => step.masker.mask(line))
      .join('\n');
    return;
  }
  const [limit, found] = [SUMMARY_LIMIT, size].map((bytes) => `${Math.floor(bytes / 1024)}k`);
  step.annotate({
    type: 'error',
    message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}, got ${found}.`,
  });
}
