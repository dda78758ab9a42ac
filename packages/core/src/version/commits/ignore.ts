/** What the configuration takes out of the history: `version.ignore`. Pure. */
import { globs, type Matcher } from '../../foundation/index.ts';
import type { Commit, VersionSettings } from '../model.ts';

export interface Ignored {
  /** Whether a change of this file counts for nothing; relative to the top of the repository. */
  readonly path: Matcher;
  /** By author (name or address), by hash (or 7 letters of it), or because every file of it is ignored. */
  commit(commit: Commit): boolean;
}

export function ignoredBy({ authors, paths, commits }: VersionSettings['ignore']): Ignored {
  const author = matcher(authors);
  const path = matcher(paths);
  const hashes = commits.map((hash) => hash.toLowerCase()).filter((hash) => /^[0-9a-f]{7,64}$/.test(hash));
  return {
    path,
    commit: ({ sha, author: { name, email }, files }) =>
      author(name) || author(email) || hashes.some((hash) => sha.startsWith(hash)) || (files.length > 0 && files.every(path)),
  };
}

/** An empty list matches nothing. */
function matcher(patterns: readonly string[]): Matcher {
  return patterns.length === 0 ? () => false : globs(patterns);
}
