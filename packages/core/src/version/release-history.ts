/** The release commits of a history, and those whose tag is missing. Pure. Spec: version-semantics.md, rule 8. */
import type { GitSha } from '../git/index.ts';
import type { CalverFormat } from '../scheme/index.ts';
import type { Commit, VersionSettings } from './model.ts';
import { compare, readVersion, type Version } from './numbering.ts';
import { tagsInHeader } from './release-commit.ts';
import { highest, type Standing } from './standing.ts';
import { versionIn } from './tag-format.ts';

/** A tag that a release commit was made for. */
export interface Made {
  readonly tag: string;
  readonly sha: GitSha;
}

/** Newest first. */
export function madeBy(commits: readonly Commit[], { commitMessage }: VersionSettings): readonly Made[] {
  return commits.flatMap(({ message, sha }) => tagsInHeader(commitMessage, message.header).map((tag) => ({ tag, sha })));
}

export interface MadeVersion {
  readonly version: Version;
  readonly at: GitSha;
}

/** The release commits of one package, newest first. */
export function versionsMade(made: readonly Made[], { series }: Standing, calver: CalverFormat | undefined): readonly MadeVersion[] {
  return made.flatMap(({ sha, tag }) => {
    const text = versionIn(series, tag);
    const version = text === undefined ? undefined : readVersion(text, calver);
    return version === undefined ? [] : [{ version, at: sha }];
  });
}

/** Whether the manifest has a version above every tag of the series that HEAD contains, of which there is one. */
export function isAhead(written: Version | undefined, { reachable }: Standing): boolean {
  const top = highest(reachable);
  return written !== undefined && top !== undefined && compare(written, top) > 0;
}
