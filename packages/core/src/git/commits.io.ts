/** Questions about single commits, and about the clone as a whole. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ArtifactError, messageOf, quote } from '../foundation/index.ts';
import { type Git, type GitOutput, isPartial } from './git.io.ts';
import { type GitSha, gitSha } from './sha.ts';

export type Head =
  /** `branch` is null where HEAD is detached. */
  | { readonly kind: 'commit'; readonly sha: GitSha; readonly branch: string | null }
  /** A branch without a commit. */
  | { readonly kind: 'unborn'; readonly branch: string };

/** Where the history begins and where it ends. */
export interface Ends {
  readonly head: Head;
  /** The commits whose parents a shallow clone left out; of what lies before them, nothing is known. Empty for a whole history. */
  readonly boundary: ReadonlySet<GitSha>;
}

export interface RepositoryState {
  readonly head: Head;
  /** The history ends early: of what lies before, nothing is known. */
  readonly shallow: boolean;
  /** Files or folders of the past were left out. */
  readonly partial: boolean;
}

const BRANCHES = 'refs/heads/';

/** One question: it fails at HEAD where that has no commit, and has answered the others by then. */
const ENDS = ['rev-parse', '--is-shallow-repository', '--git-path', 'shallow', 'HEAD', '--symbolic-full-name', 'HEAD'];

export async function stateOf(git: Git, top: string): Promise<RepositoryState> {
  const [{ head, boundary }, partial] = await Promise.all([endsOf(git, top), isPartial(git)]);
  return { head, shallow: boundary.size > 0, partial };
}

export async function endsOf(git: Git, top: string): Promise<Ends> {
  const output = await git.run(ENDS);
  const [shallow, file = '', commit = '', name = ''] = output.text.split('\n');
  const boundary = shallow === 'true' ? await boundaryIn(resolve(top, file)) : new Set<GitSha>();
  const sha = output.status === 0 ? gitSha(commit) : undefined;
  const branch = name.startsWith(BRANCHES) ? name.slice(BRANCHES.length) : null;
  return { head: sha === undefined ? await unborn(git, output) : { kind: 'commit', sha, branch }, boundary };
}

/** The file that git keeps of them, a hash a line. Spec: gitrepository-layout(5), "shallow". */
async function boundaryIn(file: string): Promise<ReadonlySet<GitSha>> {
  try {
    const lines = (await readFile(file, 'utf8')).split('\n');
    return new Set(lines.flatMap((line) => gitSha(line) ?? []));
  } catch (error) {
    throw new ArtifactError('FILE_UNREADABLE', {
      message: `The list of the commits at which the shallow clone ends, ${quote(file)}, cannot be read.`,
      wanted: 'a file that git keeps',
      found: messageOf(error),
      fix: 'Check out with `fetch-depth: 0`.',
      cause: error,
    });
  }
}

async function unborn(git: Git, failed: GitOutput): Promise<Head> {
  const { status, text } = await git.run(['symbolic-ref', '--quiet', 'HEAD']);
  if (status !== 0) throw await git.failure(ENDS, failed);
  return { kind: 'unborn', branch: text.trimEnd().replace(BRANCHES, '') };
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

/** Every object whose name begins with these hex digits, of whatever kind. */
export async function objectsLike(git: Git, digits: string): Promise<readonly GitSha[]> {
  const args = ['rev-parse', `--disambiguate=${digits}`];
  const output = await git.run(args);
  if (output.status !== 0) throw await git.failure(args, output);
  return output.text.split('\n').flatMap((line) => gitSha(line) ?? []);
}

/** Of more than two, `--octopus` asks for what all of them have, and not for a base of the first and a merge of the others. */
export async function mergeBaseOf(git: Git, commits: readonly GitSha[]): Promise<GitSha | undefined> {
  const args = ['merge-base', '--octopus', '--end-of-options', ...commits];
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
