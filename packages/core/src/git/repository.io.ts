/** A git repository, read only. */
import { ArtifactError, ERROR_CODES, quote } from '../foundation/index.ts';
import {
  type Ends,
  endsOf,
  hasCommit,
  isAncestorOf,
  mergeBaseOf,
  objectsLike,
  type RepositoryState,
  resolveCommit,
  stateOf,
} from './commits.io.ts';
import type { TreeEntry } from './entries.ts';
import { gitIn } from './git.io.ts';
import { type HistoryQuery, historyOf, refsOf, type Tag, tagsOf } from './history.io.ts';
import type { CommitRecord } from './log-parser.ts';
import type { Ref } from './refs.ts';
import type { GitSha } from './sha.ts';
import { type FileAt, filesAtCommit, readFileAt, readFilesAt, trackedFilesOf } from './trees.io.ts';

/**
 * Every method may throw `GIT_FAILED`, or `GIT_OBJECT_MISSING` in a clone that is shallow or partial: nothing is ever fetched silently.
 * Streams end their git process when the consumer stops.
 */
export interface Repository {
  /** The top of the working tree, absolute. */
  readonly top: string;

  state(): Promise<RepositoryState>;

  /** HEAD, and where a shallow clone ends; one process. */
  ends(): Promise<Ends>;

  /**
   * @param revision anything of gitrevisions(7) that names a commit.
   * @returns undefined where there is no such commit. @throws ArtifactError `INPUT_INVALID` for what looks like an option.
   */
  resolve(revision: string): Promise<GitSha | undefined>;

  /** Every object whose name begins with these hex digits, four or more. */
  objectsLike(digits: string): Promise<readonly GitSha[]>;

  /** Whether the clone holds the commit. */
  has(commit: GitSha): Promise<boolean>;

  /** The best common ancestor of all; undefined where there is none, or a shallow clone does not reach it. */
  mergeBase(...commits: readonly GitSha[]): Promise<GitSha | undefined>;

  /** A shallow clone answers no where it does not reach far enough. */
  isAncestor(ancestor: GitSha, commit: GitSha): Promise<boolean>;

  /**
   * What the index tracks, sorted by path.
   *
   * @param globs git's pathspecs in glob mode, relative to the top: `*` stops at `/`, `**` does not. Everything without them.
   */
  trackedFiles(globs?: readonly string[]): AsyncIterable<TreeEntry>;

  filesAt(commit: GitSha): AsyncIterable<TreeEntry>;

  /**
   * @param path relative to the top, with `/`.
   * @returns undefined where the commit has no such path.
   * @throws ArtifactError `FILE_UNREADABLE` for a folder, a link or a submodule; `FILE_TOO_LARGE`.
   */
  readFile(commit: GitSha, path: string, limitBytes: number): Promise<Uint8Array | undefined>;

  /** {@link readFile} for many, in one process. @throws ArtifactError `FILE_TOO_LARGE`. */
  readFiles(files: readonly FileAt[], limitBytes: number): Promise<readonly (Uint8Array | undefined)[]>;

  /** All refs, sorted by name. */
  refs(): AsyncIterable<Ref>;

  /** All tags, sorted by name. HEAD must have a commit. */
  tags(): Promise<readonly Tag[]>;

  /** Newest first, and no commit before one that descends from it; nothing where HEAD has no commit yet. */
  history(query?: HistoryQuery): AsyncIterable<CommitRecord>;
}

const TIMEOUT_MS = 120_000;

/**
 * @param directory anywhere in the working tree.
 * @param options `timeoutMs` is for one command, 120 000 without it.
 * @throws ArtifactError `GIT_NOT_FOUND`, `GIT_NOT_A_REPOSITORY`, `GIT_OTHER_OWNER`.
 */
export async function openRepository(directory: string, options: { readonly timeoutMs?: number } = {}): Promise<Repository> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const output = await gitIn(directory, timeoutMs).run(['rev-parse', '--show-toplevel']);
  if (output.status !== 0) throw notOpened(directory, output.stderr);
  const top = output.text.replace(/\r?\n$/, '');
  const git = gitIn(top, timeoutMs);
  return {
    top,
    state: () => stateOf(git, top),
    ends: () => endsOf(git, top),
    resolve: (revision) => resolveCommit(git, revision),
    objectsLike: (digits) => objectsLike(git, digits),
    has: (commit) => hasCommit(git, commit),
    mergeBase: (...commits) => mergeBaseOf(git, commits),
    isAncestor: (ancestor, commit) => isAncestorOf(git, ancestor, commit),
    trackedFiles: (globs = []) => trackedFilesOf(git, globs),
    filesAt: (commit) => filesAtCommit(git, commit),
    readFile: (commit, path, limitBytes) => readFileAt(git, commit, path, limitBytes),
    readFiles: (files, limitBytes) => readFilesAt(git, files, limitBytes),
    refs: () => refsOf(git),
    tags: () => tagsOf(git),
    history: (query = {}) => historyOf(git, query),
  };
}

/** @param said what git wrote; never translated, since the process runs with LC_ALL=C. */
function notOpened(directory: string, said: string): ArtifactError {
  if (/dubious ownership|unsafe repository/.test(said)) {
    return new ArtifactError('GIT_OTHER_OWNER', {
      message: `The repository of ${quote(directory)} belongs to another user, and git refuses to read it.`,
      wanted: 'a repository of the user of this process',
      found: quote(said.trim(), 500),
      fix: ERROR_CODES.GIT_OTHER_OWNER.fix,
    });
  }
  return new ArtifactError('GIT_NOT_A_REPOSITORY', {
    message: `The folder ${quote(directory)} is not in the working tree of a git repository.`,
    wanted: 'a folder that actions/checkout filled',
    found: quote(said.trim(), 500),
    fix: ERROR_CODES.GIT_NOT_A_REPOSITORY.fix,
  });
}
