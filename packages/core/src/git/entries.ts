/** Lines of `git ls-files --stage -z` and `git ls-tree -r -z`: fields, a tab, and the path as it is. Pure. */
import { type GitSha, gitSha } from './sha.ts';
import { notUnderstood } from './tokens.ts';

export interface TreeEntry {
  /** Relative to the top of the repository, with `/`. */
  readonly path: string;
  /** Six octal digits, as git writes them: `100644`. */
  readonly mode: string;
  readonly kind: 'file' | 'link' | 'submodule' | 'directory';
  /** The blob of a file or link, the commit of a submodule. */
  readonly object: GitSha;
}

const KINDS: Readonly<Record<string, TreeEntry['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  // Written by very old versions of git.
  '100664': 'file',
  '120000': 'link',
  '160000': 'submodule',
  '040000': 'directory',
};

/** @throws ArtifactError `GIT_FAILED` for anything else. */
export function parseEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const fields = line.slice(0, Math.max(0, tab)).split(' ');
  const mode = fields[0] ?? '';
  const kind = KINDS[mode];
  // The object is the second field of the one command and the third of the other.
  const object = fields.map(gitSha).find((sha) => sha !== undefined);
  if (kind === undefined || object === undefined) throw notUnderstood(JSON.stringify(line.slice(0, 80)));
  return { path: line.slice(tab + 1), mode, kind, object };
}
