/** Lines of `git for-each-ref` in {@link REF_FORMAT}. Pure. */
import { type GitSha, gitSha } from './sha.ts';
import { notUnderstood } from './tokens.ts';

export interface Ref {
  /** In full: `refs/tags/v1.2.3`. */
  readonly name: string;
  /** What the ref names: of an annotated tag the tag object. */
  readonly sha: GitSha;
  /** The commit behind it; undefined for the tag of a tree or a blob. */
  readonly target: GitSha | undefined;
  readonly kind: 'branch' | 'tag' | 'remote' | 'other';
}

export const REF_FORMAT = '%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)';

const PREFIXES: readonly (readonly [string, Ref['kind']])[] = [
  ['refs/heads/', 'branch'],
  ['refs/tags/', 'tag'],
  ['refs/remotes/', 'remote'],
];

/** @returns `nested` where the tag is one of a tag, which git peels once only; `target` is then still to be found. */
export function parseRef(line: string): { readonly ref: Ref; readonly nested: boolean } {
  const [name = '', object = '', type = '', peeled = '', peeledType = ''] = line.split('\0');
  const sha = gitSha(object);
  if (sha === undefined || !name.startsWith('refs/')) throw notUnderstood(JSON.stringify(line.slice(0, 80)));
  const kind = PREFIXES.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'other';
  const commit = type === 'commit' ? sha : peeledType === 'commit' ? gitSha(peeled) : undefined;
  return { ref: { name, sha, target: commit, kind }, nested: peeledType === 'tag' };
}
