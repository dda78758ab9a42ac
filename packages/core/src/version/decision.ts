/** What a package comes to by itself, before groups and dependencies. Pure. Spec: version-semantics.md, rules 6 to 8. */
import { ArtifactError, quote } from '../foundation/index.ts';
import { isStable, type SemVer } from '../scheme/index.ts';
import type { Candidate } from './candidate.ts';
import { releaseAsOf, requireReleaseAs } from './commits/index.ts';
import type { Level, UnchangedPackage } from './model.ts';
import { type Rules, taggedAs } from './next-version.ts';
import { readVersion } from './numbering.ts';
import { isAhead, type MadeVersion } from './release-history.ts';
import { tagsMissing } from './shallow.ts';
import { tagOf } from './tag-format.ts';

export type Decision =
  | { readonly kind: 'unchanged'; readonly because: UnchangedPackage['because'] }
  | { readonly kind: 'resumed'; readonly made: MadeVersion }
  | { readonly kind: 'released'; readonly level: Level; readonly exact: SemVer | undefined };

/** @throws ArtifactError `MANIFEST_AHEAD`, `TAGS_MISSING`, `RELEASE_AS_NOT_GREATER`. */
export function decide(candidate: Candidate, rules: Rules): Decision {
  const { hasCommits, isChosen, listed, made, since, tagged, untagged, written } = candidate;
  if (!isChosen) return { kind: 'unchanged', because: 'filtered' };
  if (untagged !== undefined) return { kind: 'resumed', made: untagged };
  if (isAhead(written, candidate)) throw manifestAhead(candidate);
  const [first] = made;
  if (tagged.length === 0 && first !== undefined) throw tagsMissing(first.at, tagOf(candidate.series, first.version.text));
  if (isDone(candidate, rules)) return { kind: 'unchanged', because: 'no-commits' };
  const exact = askedFor(candidate, rules);
  // Of a calendar version, any commit is worth a release.
  const level = rules.calver === undefined ? (since.level ?? listed.level) : listed.commits.length > 0 ? 'patch' : undefined;
  const isWorthy = exact !== undefined || (rules.calver === undefined ? listed.level !== undefined : level !== undefined);
  if (isWorthy) return { kind: 'released', level: level ?? 'patch', exact };
  return { kind: 'unchanged', because: hasCommits ? 'no-release-worthy-commits' : 'no-commits' };
}

/** Whether HEAD has the tag of the version that the input asks for: then nothing is left to do. */
function isDone(candidate: Candidate, { calver, facts, settings }: Rules): boolean {
  const version = settings.releaseAs === undefined ? undefined : readVersion(settings.releaseAs, calver);
  return version !== undefined && taggedAs(candidate, version).some(({ commit }) => commit === facts.head);
}

/** The input, or the newest footer that no pre-release has fulfilled yet. */
function askedFor(candidate: Candidate, { calver, settings }: Rules): SemVer | undefined {
  if (calver !== undefined) return undefined;
  const current = candidate.last?.semver;
  if (settings.releaseAs !== undefined) return requireReleaseAs(settings.releaseAs, current, 'The input "release-as"');
  const fulfilled = new Set(candidate.reachable.flatMap(({ semver, text }) => (semver === undefined || isStable(semver) ? [] : [text])));
  const footer = releaseAsOf(candidate.listed.commits.filter(({ message }) => !fulfilled.has(message.releaseAs ?? '')));
  return footer && requireReleaseAs(footer.text, current, `The footer Release-As of ${footer.commit.sha.slice(0, 12)}`);
}

function manifestAhead({ last, package: { name, path }, reachable, written }: Candidate): ArtifactError {
  const found = quote(written?.text ?? '');
  const top = last ?? reachable[0];
  return new ArtifactError('MANIFEST_AHEAD', {
    message: `The manifest of ${quote(name ?? path)} has the version ${found}, above its highest tag ${quote(top?.tag ?? '')}, and no commit of version-bump wrote it.`,
    wanted: 'a version that is not above the highest tag: version-bump raises it',
    found,
    fix: `Set the version back to that of ${quote(top?.tag ?? '')}, and ask for another one by a footer \`Release-As: ${written?.text ?? ''}\`; or tag the commit of that release.`,
  });
}
