/** Reads the served repositories with git's plumbing. What does not exist is undefined, never an error. */
import { runGit } from '../repository/index.ts';

export interface TreeEntry {
  /** `100644`, `100755`, `120000` (link), `040000` (folder) or `160000` (submodule). */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes, of blobs only. */
  readonly size: number | undefined;
  /** From the top of the tree that was read. */
  readonly path: string;
}

const SHA = /^[0-9a-f]{40}$/;

/** Resolves a SHA, `HEAD`, a branch, a tag or a ref, in GitHub's order; expressions like `main~1` are none of these. @returns a SHA. */
export async function resolve(repository: string, ref: string, type: 'commit' | 'tree'): Promise<string | undefined> {
  const names = SHA.test(ref) || ref === 'HEAD' ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/${ref}`];
  if (ref.startsWith('refs/')) names.push(ref);
  if (/^[0-9a-f]{7,39}$/.test(ref)) names.push(ref);
  if (/[~^:?*[\\\s]|\.\.|@\{/.test(ref)) return undefined;
  for (const name of names) {
    const sha = await ask(repository, ['rev-parse', '--quiet', '--verify', `${name}^{${type}}`]);
    if (sha !== undefined) return sha.toString().trim();
  }
  return undefined;
}

/** The entries of a tree, or with `recursive` of all trees below it too. */
export async function listTree(repository: string, tree: string, recursive = false): Promise<readonly TreeEntry[]> {
  return parseEntries(await runGit(repository, ['ls-tree', '-z', '-l', '--full-tree', ...(recursive ? ['-r', '-t'] : []), tree]));
}

/** What lies at `path`, which is taken literally. */
export async function findEntry(repository: string, tree: string, path: string): Promise<TreeEntry | undefined> {
  if (path.split('/').some((segment) => ['', '.', '..'].includes(segment))) return undefined;
  const output = await ask(repository, ['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', tree, '--', path]);
  return output && parseEntries(output)[0];
}

function parseEntries(output: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (const record of output.toString().split('\0')) {
    const [, mode = '', type = '', sha = '', size = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(record) ?? [];
    if (type === 'blob') entries.push({ mode, type, sha, size: Number(size), path });
    else if (type === 'tree' || type === 'commit') entries.push({ mode, type, sha, size: undefined, path });
  }
  return entries;
}

export async function sizeOfBlob(repository: string, sha: string): Promise<number | undefined> {
  if ((await ask(repository, ['cat-file', '-t', sha]))?.toString() !== 'blob\n') return undefined;
  return Number(await runGit(repository, ['cat-file', '-s', sha]));
}

export async function readBlob(repository: string, sha: string): Promise<Buffer> {
  return runGit(repository, ['cat-file', 'blob', sha]);
}

/** @returns undefined where the two histories have nothing in common. */
export async function mergeBase(repository: string, one: string, other: string): Promise<string | undefined> {
  return (await ask(repository, ['merge-base', one, other]))?.toString().trim();
}

/** How many commits each side has that the other lacks. */
export async function countCommits(
  repository: string,
  base: string,
  head: string,
): Promise<{ readonly ahead: number; readonly behind: number }> {
  const output = await runGit(repository, ['rev-list', '--left-right', '--count', `${base}...${head}`]);
  const [behind = 0, ahead = 0] = output.toString().trim().split('\t').map(Number);
  return { ahead, behind };
}

/** The URL of a submodule, as .gitmodules of that commit has it. */
export async function submoduleUrl(repository: string, commit: string, path: string): Promise<string | undefined> {
  const output = await ask(repository, ['config', '--blob', `${commit}:.gitmodules`, '--list', '-z']);
  const settings = new Map((output?.toString() ?? '').split('\0').map((setting) => splitOnce(setting, '\n')));
  const [key] = [...settings].find(([name, value]) => name.endsWith('.path') && value === path) ?? [];
  return key === undefined ? undefined : settings.get(key.replace(/path$/, 'url'));
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const [first = '', ...rest] = text.split(separator);
  return [first, rest.join(separator)];
}

/** Runs git for a question that may have no answer. */
async function ask(repository: string, args: readonly string[]): Promise<Buffer | undefined> {
  return runGit(repository, args).catch(() => undefined);
}
