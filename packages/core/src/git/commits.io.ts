/** Questions about single commits, and about the clone as a whole. */
import { ArtifactError, quote } from '../foundation/index.ts';
import { type Git, isPartial, isShallow } from './git.io.ts';
import { type GitSha, gitSha } from './sha.ts';

export type Head =
  /** `branch` is null where HEAD is detached. */
  | { readonly kind: 'commit'; readonly sha: GitSha; readonly branch: string | null }
  /** A branch without a commit. */
  | { readonly kind: 'unborn'; readonly branch: string };

export interface RepositoryState {
  readonly head: Head;
  /** The history ends early: of what lies before, nothing is known. */
  readonly shallow: boolean;
  /** Files or folders of the past were left out. */
  readonly partial: boolean;
}

const BRANCHES = 'refs/heads/';

export async function stateOf(git: Git): Promise<RepositoryState> {
  const [sha, symbolic, shallow, partial] = await Promise.all([
    resolveCommit(git, 'HEAD'),
    git.run(['symbolic-ref', '--quiet', 'HEAD']),
    isShallow(git),
    isPartial(git),
  ]);
  const name = symbolic.text.trimEnd();
  const branch = name.startsWith(BRANCHES) ? name.slice(BRANCHES.length) : name;
  if (sha === undefined) return { head: { kind: 'unborn', branch }, shallow, partial };
  return { head: { kind: 'commit', sha, branch: branch === '' ? null : branch }, shallow, partial };
}

/** Spec: gitrevisions(7). A range or a negation names no commit. */
export async function resolveCommit(git: Git, revision: string): Promise<GitSha | undefined> {
  if (revision.startsWith('-') || /[\0-\x1f\x7f]/.test(revision)) throw badRevision(revision);
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const output = await git.run(args);
  if (output.status === 0) return gitSha(output.text.trimEnd());
  if (output.status === 1) return undefined;
  throw await git.failure(args, output);
}

export async function hasCommit(git: Git, commit: GitSha): Promise<boolean> {
  const { status, text } = await git.run(['cat-file', '-t', '--end-of-options', commit]);
  return status === 0 && text === 'commit\n';
}

export async function mergeBaseOf(git: Git, a: GitSha, b: GitSha): Promise<GitSha | undefined> {
  const args = ['merge-base', '--end-of-options', a, b];
  const output = await git.run(args);
  if (output.status === 0) return gitSha(output.text.trimEnd());
  if (output.status === 1) return undefined;
  throw await git.failure(args, output);
}

export async function isAncestorOf(git: Git, ancestor: GitSha, commit: GitSha): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', '--end-of-options', ancestor, commit];
  const output = await git.run(args);
  if (output.status === 0 || output.status === 1) return output.status === 0;
  throw await git.failure(args, output);
}

function badRevision(revision: string): ArtifactError {
  return new ArtifactError('INPUT_INVALID', {
    message: `The revision ${quote(revision)} is none: it begins with a hyphen or holds a control character.`,
    wanted: 'a commit, a branch or a tag',
    found: quote(revision),
    fix: 'Give the full name of the ref, `refs/heads/main` for example.',
  });
}
