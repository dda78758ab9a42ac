/** Commits and refs, streamed. */
import { resolveCommit } from './commits.io.ts';
import type { Git } from './git.io.ts';
import { type CommitRecord, commitsOf, LOG_FORMAT } from './log-parser.ts';
import { parseRef, REF_FORMAT, type Ref } from './refs.ts';
import type { GitSha } from './sha.ts';
import { LF, NUL, tokensOf } from './tokens.ts';

export interface HistoryQuery {
  /** Neither this commit nor what is reachable from it. */
  readonly from?: GitSha;
  /** HEAD without it. */
  readonly to?: GitSha;
  /** Only commits that changed one of these files or folders, taken literally, relative to the top. */
  readonly paths?: readonly string[];
  /** Whether to list the changed files. */
  readonly files?: boolean;
  /** At most so many, the newest. */
  readonly limit?: number;
}

/** `--full-history`, or a change on a branch that ended up without effect would be left out where `paths` are given. */
const LOG = ['--literal-pathspecs', 'log', '-z', '--date-order', '--full-history', '--no-notes', `--format=${LOG_FORMAT}`];

/** An order of files that the repository configures would fail where its file is absent. */
const FILES = ['--raw', '--no-abbrev', '--diff-merges=first-parent', '-O/dev/null'];

export async function* historyOf(git: Git, query: HistoryQuery): AsyncGenerator<CommitRecord, void, undefined> {
  const to = query.to ?? (await resolveCommit(git, 'HEAD'));
  if (to === undefined) return;
  const withFiles = query.files === true;
  const range = query.from === undefined ? [to] : [to, `^${query.from}`];
  const limit = query.limit === undefined ? [] : [`--max-count=${query.limit}`];
  const args = [...LOG, ...(withFiles ? FILES : ['--no-patch']), ...limit, '--end-of-options', ...range, '--', ...(query.paths ?? [])];
  yield* commitsOf(tokensOf(git.stream(args), NUL), withFiles);
}

/**
 * Why a command of its own, and not the decorations of the log (`%D`): those obey `log.excludeDecoration`, separate names by a comma that
 * a name may hold, and do not peel.
 */
export async function* refsOf(git: Git, prefix = 'refs/'): AsyncGenerator<Ref, void, undefined> {
  for await (const line of tokensOf(git.stream(['for-each-ref', '--sort=refname', `--format=${REF_FORMAT}`, '--', prefix]), LF)) {
    const { ref, nested } = parseRef(line);
    yield nested ? { ...ref, target: await resolveCommit(git, ref.sha) } : ref;
  }
}

export interface Tag {
  /** Without `refs/tags/`. */
  readonly name: string;
  /** The commit behind it; undefined for the tag of a tree or a blob. */
  readonly commit: GitSha | undefined;
  /** Whether HEAD contains that commit. */
  readonly isReachable: boolean;
}

const TAGS = 'refs/tags/';

/** All tags, sorted by name. Two questions, whatever the number of tags; HEAD must have a commit. */
export async function tagsOf(git: Git): Promise<readonly Tag[]> {
  const reachable = new Set<string>();
  const readReachable = async (): Promise<void> => {
    const args = ['for-each-ref', '--merged=HEAD', '--format=%(refname)', '--', TAGS];
    for await (const name of tokensOf(git.stream(args), LF)) reachable.add(name);
  };
  const refs: Ref[] = [];
  const readAll = async (): Promise<void> => {
    for await (const ref of refsOf(git, TAGS)) refs.push(ref);
  };
  await Promise.all([readReachable(), readAll()]);
  return refs.map(({ name, target }) => ({ name: name.slice(TAGS.length), commit: target, isReachable: reachable.has(name) }));
}
