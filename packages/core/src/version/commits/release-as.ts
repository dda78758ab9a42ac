/** Versions that a person names: the footer `Release-As: 2.0.0`, and the input. Pure. Spec: version-semantics.md, rule 6. */
import { ArtifactError, quote } from '../../foundation/index.ts';
import { compareVersions, formatVersion, parseVersion, type SemVer } from '../../scheme/index.ts';
import type { Commit } from '../model.ts';

/** The newest footer. @param commits those that are left, newest first. */
export function releaseAsOf(commits: readonly Commit[]): { readonly text: string; readonly commit: Commit } | undefined {
  for (const commit of commits) if (commit.message.releaseAs !== undefined) return { text: commit.message.releaseAs, commit };
  return undefined;
}

/**
 * @param text the version that is asked for.
 * @param current the version so far, undefined for none.
 * @param where it was asked for, as the subject of a sentence: `The footer Release-As of 1a2b3c4`.
 * @throws ArtifactError `RELEASE_AS_NOT_GREATER` for what is no version, or not above `current`.
 */
export function requireReleaseAs(text: string, current: SemVer | undefined, where: string): SemVer {
  const version = parseVersion(text);
  if (version !== undefined && (current === undefined || compareVersions(version, current) > 0)) return version;
  const wanted = current === undefined ? 'a version, such as "1.0.0"' : `a version above ${quote(formatVersion(current))}`;
  throw new ArtifactError('RELEASE_AS_NOT_GREATER', {
    message: `${where} asks for ${quote(text)}, which is not ${wanted}.`,
    wanted,
    found: quote(text),
    fix: 'Ask for a higher version in a newer commit, or list the commit under `version.ignore.commits`.',
  });
}
