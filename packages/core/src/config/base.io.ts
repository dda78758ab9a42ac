/**
 * Opens the commit to compare with: from the clone where it has it, through the API where it does not. It fails closed: a base that is
 * asked for and cannot be read is an error, and the head never takes its place.
 */
import { ArtifactError, messageOf, quote } from '../foundation/index.ts';
import { type GitSha, gitSha, type Repository } from '../git/index.ts';
import type { GitHubApi } from '../github/index.ts';
import type { BaseRequest } from './base.ts';

/** The files of the base. */
export interface BaseTree {
  readonly commit: string;
  /** @param path relative to the top of the repository. @returns undefined where the base has no such file. */
  readFile(path: string, limitBytes: number): Promise<Uint8Array | undefined>;
  /**
   * For a merge base that the base branch has left behind: where that branch stands now, if it can be read. GitHub checks a pull request
   * out merged with it, so what the branch changed meanwhile is no change of the pull request.
   */
  tip?(): Promise<BaseTree | undefined>;
}

export interface BaseSources {
  /** The clone; undefined outside a repository. */
  readonly clone: Repository | undefined;
  /** The same repository at GitHub; undefined where the run has none. */
  readonly remote: { readonly api: GitHubApi; readonly repository: string } | undefined;
}

/**
 * @returns undefined where there is nothing to compare with.
 * @throws ArtifactError `BASE_UNAVAILABLE`.
 */
export async function openBase(request: BaseRequest, sources: BaseSources): Promise<BaseTree | undefined> {
  if (request.kind === 'none') return undefined;
  try {
    const commit = await findCommit(request, sources);
    if (commit === undefined) return undefined;
    const tree = await openTree(commit, sources);
    if (request.kind !== 'merge-base' || request.base === commit) return tree;
    return { ...tree, tip: () => openTree(sha(request.base), sources).catch(() => undefined) };
  } catch (thrown) {
    throw unavailable(request, thrown instanceof Missing ? thrown.because : messageOf(thrown).replace(/\.$/, ''), thrown);
  }
}

async function findCommit(request: Exclude<BaseRequest, { kind: 'none' }>, sources: BaseSources): Promise<GitSha | undefined> {
  if (request.kind === 'revision') return await findRevision(request.revision, sources);
  if (request.kind === 'merge-base') return await findMergeBase(sha(request.base), sha(request.head), sources);
  return await findAncestor(sha(request.commit), sha(request.head), sources);
}

function sha(text: string): GitSha {
  return gitSha(text) ?? missing(`the event has ${quote(text)} where a commit should stand`);
}

async function findRevision(revision: string, { clone, remote }: BaseSources): Promise<GitSha> {
  const local = await clone?.resolve(revision);
  // Expressions such as HEAD~1 are git's own; GitHub knows names and SHAs.
  const isName = /^[\w.@/+-]+$/.test(revision);
  const commit = local ?? (isName ? await remote?.api.resolveCommit(remote.repository, revision) : undefined);
  return commit === undefined ? missing(`neither the clone nor GitHub has a commit ${quote(revision)}`) : sha(commit);
}

/** In a shallow clone git would find a merge base among the commits that it happens to have. */
async function findMergeBase(base: GitSha, head: GitSha, { clone, remote }: BaseSources): Promise<GitSha> {
  const local = clone !== undefined && (await holds(clone, base, head)) ? await clone.mergeBase(base, head) : undefined;
  const commit = local ?? (await remote?.api.compare(remote.repository, base, head))?.mergeBase;
  return commit === undefined ? missing('neither the clone nor GitHub has both commits with their history') : sha(commit);
}

/** A commit that the push threw away is no base: then there is none. A clone that holds the head with its history lacks no ancestor. */
async function findAncestor(commit: GitSha, head: GitSha, { clone, remote }: BaseSources): Promise<GitSha | undefined> {
  if (clone !== undefined && (await holds(clone, head)))
    return (await clone.has(commit)) && (await clone.isAncestor(commit, head)) ? commit : undefined;
  const comparison = await remote?.api.compare(remote.repository, commit, head);
  if (comparison === undefined) return missing('neither the clone nor GitHub has both commits with their history');
  return comparison.status === 'ahead' || comparison.status === 'identical' ? commit : undefined;
}

/** Whether a clone has commits with all of their history. */
async function holds(clone: Repository, ...commits: readonly GitSha[]): Promise<boolean> {
  if ((await clone.state()).shallow) return false;
  const present = await Promise.all(commits.map((commit) => clone.has(commit)));
  return present.every(Boolean);
}

async function openTree(commit: GitSha, { clone, remote }: BaseSources): Promise<BaseTree> {
  if (clone !== undefined && (await clone.has(commit)) && !(await clone.state()).partial) {
    return { commit, readFile: (path, limitBytes) => clone.readFile(commit, path, limitBytes) };
  }
  // GitHub answers 404 for what it does not show: that the commit is there must be known before a file can be said to be absent.
  const shown = await remote?.api.resolveCommit(remote.repository, commit);
  if (remote === undefined || shown !== commit) return missing('the clone does not have it, and GitHub does not show it');
  return { commit, readFile: (path, limitBytes) => remote.api.readFile(remote.repository, path, commit, limitBytes) };
}

/** Why there is no base; {@link openBase} makes it the error that people read. */
class Missing {
  readonly because: string;

  constructor(because: string) {
    this.because = because;
  }
}

function missing(because: string): never {
  throw new Missing(because);
}

function unavailable(request: BaseRequest, because: string, cause: unknown): ArtifactError {
  const named =
    request.kind === 'revision'
      ? request.revision
      : request.kind === 'merge-base'
        ? `the merge base of ${request.base} and ${request.head}`
        : request.kind === 'ancestor'
          ? request.commit
          : '';
  return new ArtifactError('BASE_UNAVAILABLE', {
    message: `The commit to compare with, ${quote(named)}, cannot be read: ${because}.`,
    wanted: 'a commit that the clone has, or that GitHub hands out with the token',
    found: because,
    fix: 'Check out with "fetch-depth: 0", or grant the job "permissions: { contents: read }" and leave "token" at its default.',
    cause,
  });
}
