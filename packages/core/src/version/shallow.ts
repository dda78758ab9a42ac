/** Whether the clone holds what a plan needs. Pure. Spec: version-semantics.md, rules 8 and 9. */
import { ArtifactError, quote } from '../foundation/index.ts';
import type { GitSha } from '../git/index.ts';
import type { VersionFacts } from './model.ts';

/** The lines of a workflow that bring history and tags. */
const CHECKOUT = ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0'].join('\n');

/**
 * @param base where the range of a package begins. @param isBefore whether a commit lies before the range.
 * @throws ArtifactError `SHALLOW_HISTORY` where the clone ends inside the range, or nobody can know where that begins.
 */
export function requireHistory({ boundary, commits }: VersionFacts, base: GitSha | undefined, isBefore: (sha: GitSha) => boolean): void {
  if (boundary.size === 0) return;
  const cut = commits.find(({ sha }) => boundary.has(sha) && !isBefore(sha));
  if (base !== undefined && cut === undefined) return;
  const found = cut === undefined ? 'a shallow clone without a release in it' : `a clone that ends at ${cut.sha.slice(0, 12)}`;
  throw new ArtifactError('SHALLOW_HISTORY', {
    message: `The clone does not hold all commits since the last release: it is ${found}.`,
    wanted: 'the history back to the last release, with its tag',
    found,
    fix: `Check out the whole history:\n${CHECKOUT}`,
  });
}

export function tagsMissing(commit: GitSha, series: string): ArtifactError {
  return new ArtifactError('TAGS_MISSING', {
    message: `The commit ${commit.slice(0, 12)} made a release, but the clone has no tag ${quote(series)}.`,
    wanted: 'the tags of earlier releases',
    found: 'none',
    fix: `Check out with the tags:\n${CHECKOUT}\nWhere the tag was never pushed, tag that commit by hand.`,
  });
}
