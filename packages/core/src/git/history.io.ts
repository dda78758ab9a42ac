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
}

/** `--full-history`, or a change on a branch that ended up without effect would be left out where `paths` are given. */
const LOG = ['--literal-pathspecs', 'log', '-z', '--topo-order', '--full-history', '--no-notes', `--format=${LOG_FORMAT}`];

/** An order of files that the repository configures would fail where its file is absent. */
const FILES = ['--raw', '--no-abbrev', '--diff-merges=first-parent', '-O/dev/null'];

export async function* historyOf(git: Git, query: HistoryQuery): AsyncGenerator<CommitRecord, void, undefined> {
  const to = query.to ?? (await resolveCommit(git, 'HEAD'));
  if (to === undefined) return;
  const withFiles = query.files === true;
  const range = query.from === undefined ? [to] : [to, `^${query.from}`];
  const args = [...LOG, ...(withFiles ? FILES : ['--no-patch']), '--end-of-options', ...range, '--', ...(query.paths ?? [])];
  yield* commitsOf(tokensOf(git.stream(args), NUL), withFiles);
}

/**
 * Why a command of its own, and not the decorations of the log (`%D`): those obey `log.excludeDecoration`, separate names by a comma that
 * a name may hold, and do not peel.
 */
export async function* refsOf(git: Git): AsyncGenerator<Ref, void, undefined> {
  for await (const line of tokensOf(git.stream(['for-each-ref', '--sort=refname', `--format=${REF_FORMAT}`]), LF)) {
    const { ref, nested } = parseRef(line);
    yield nested ? { ...ref, target: await resolveCommit(git, ref.sha) } : ref;
  }
}
