/** Reads the report of an earlier run that the `baseline` input names. */
import { resolve } from 'node:path';
import { ArtifactError, quote } from '../foundation/index.ts';
import { relativeTo, type WorkspacePath } from '../host/index.ts';
import { parseBaseline } from '../report/index.ts';
import type { Runner } from './run.io.ts';

const LIMIT = 256 * 1024 * 1024;

/** The files of the base, by their path in the repository. */
interface BaseFiles {
  readFile(path: string, limitBytes: number): Promise<Uint8Array | undefined>;
}

export interface BaselineSources extends Pick<Runner, 'action' | 'directory' | 'workspace'> {
  readonly top: WorkspacePath;
  /** Where the run is judged by its base: that. */
  readonly judge: BaseFiles | undefined;
}

/**
 * A baseline in the repository is part of the policy: where the run is judged by its base, it is read from there, and one that the base
 * does not have excuses nothing. One under RUNNER_TEMP was brought by the workflow.
 *
 * @returns the fingerprints of its findings; none without a baseline.
 * @throws ArtifactError `FILE_NOT_FOUND`, `REPORT_UNREADABLE`.
 */
export async function readBaseline(sources: BaselineSources, path: string | undefined): Promise<ReadonlySet<string>> {
  if (path === undefined) return new Set();
  const { action, directory, judge, top, workspace } = sources;
  const file = await workspace.locate(path, directory);
  // As it is written, and not where links lead: those are the head's, which could choose another file of the base, or one beside it.
  const written = relativeTo(top.absolute, resolve(directory.absolute, path));
  const isJudged = judge !== undefined && (file.relative !== file.absolute || !written.startsWith('../'));
  const bytes = isJudged ? await judge.readFile(written, LIMIT) : await workspace.read(file, LIMIT);
  if (bytes !== undefined) return parseBaseline(new TextDecoder().decode(bytes), action, path);
  return isJudged ? new Set() : absent(path);
}

function absent(path: string): never {
  throw new ArtifactError('FILE_NOT_FOUND', {
    message: `The baseline ${quote(path)} does not exist.`,
    wanted: 'a report file of an earlier run',
    found: 'nothing',
    fix: 'Correct "baseline": the path is relative to "working-directory".',
  });
}
