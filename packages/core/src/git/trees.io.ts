/** What is tracked: in the index, in a commit, and the content of one file. */
import { ArtifactError, quote } from '../foundation/index.ts';
import { parseBatch } from './batch.ts';
import { parseEntry, type TreeEntry } from './entries.ts';
import type { Git } from './git.io.ts';
import type { GitSha } from './sha.ts';
import { NUL, tokensOf } from './tokens.ts';

/** In a conflict a path stands in the index up to three times, one after the other. */
export async function* trackedFilesOf(git: Git, globs: readonly string[]): AsyncGenerator<TreeEntry, void, undefined> {
  let last: string | undefined;
  for await (const line of tokensOf(git.stream(['--glob-pathspecs', 'ls-files', '-z', '--stage', '--', ...globs]), NUL)) {
    const entry = parseEntry(line);
    if (entry.path !== last) yield entry;
    last = entry.path;
  }
}

export async function* filesAtCommit(git: Git, commit: GitSha): AsyncGenerator<TreeEntry, void, undefined> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit];
  for await (const line of tokensOf(git.stream(args), NUL)) yield parseEntry(line);
}

export async function readFileAt(git: Git, commit: GitSha, path: string, limitBytes: number): Promise<Uint8Array | undefined> {
  const entry = await entryAt(git, commit, path);
  if (entry === undefined) return undefined;
  if (entry.kind !== 'file') throw noFile(commit, path, entry.kind);
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of git.stream(['cat-file', 'blob', entry.object])) {
    received += chunk.length;
    if (received > limitBytes) throw tooLarge(commit, path, limitBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A file of a commit, by its path from the top. */
export interface FileAt {
  readonly commit: GitSha;
  readonly path: string;
}

/**
 * Many files in one process.
 *
 * @returns one answer for each, in order; undefined where the commit has no such file. A path with a line feed cannot be asked for.
 */
export async function readFilesAt(git: Git, files: readonly FileAt[], limitBytes: number): Promise<readonly (Uint8Array | undefined)[]> {
  const asked = files.filter(({ path }) => !path.includes('\n'));
  if (asked.length === 0) return files.map(() => undefined);
  const chunks: Uint8Array[] = [];
  let received = 0;
  const questions = asked.map(({ commit, path }) => `${commit}:${path}\n`);
  for await (const chunk of git.stream(['cat-file', '--batch'], questions.join(''))) {
    received += chunk.length;
    const [first] = asked;
    if (first !== undefined && received > limitBytes * asked.length) throw tooLarge(first.commit, first.path, limitBytes);
    chunks.push(chunk);
  }
  const answers = parseBatch(Buffer.concat(chunks), questions);
  const byFile = new Map(asked.map((file, index) => [file, answers[index]]));
  return files.map((file) => byFile.get(file));
}

async function entryAt(git: Git, commit: GitSha, path: string): Promise<TreeEntry | undefined> {
  const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', '--end-of-options', commit, '--', path];
  for await (const line of tokensOf(git.stream(args), NUL)) {
    const entry = parseEntry(line);
    if (entry.path === path) return entry;
  }
  return undefined;
}

function noFile(commit: GitSha, path: string, kind: string): ArtifactError {
  return new ArtifactError('FILE_UNREADABLE', {
    message: `The path ${quote(path)} is no file in the commit ${commit}, but a ${kind}.`,
    wanted: 'a file',
    found: `a ${kind}`,
    fix: 'Correct the path.',
  });
}

function tooLarge(commit: GitSha, path: string, limitBytes: number): ArtifactError {
  return new ArtifactError('FILE_TOO_LARGE', {
    message: `The file ${quote(path)} in the commit ${commit} has more than the ${limitBytes} bytes that are read.`,
    wanted: `at most ${limitBytes} bytes`,
    found: 'more',
    fix: 'Check that the path names the intended file.',
  });
}
