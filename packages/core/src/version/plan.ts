/**
 * From facts to the plan. Pure: the same facts, settings and moment give the same bytes. Spec: version-semantics.md.
 */
import { ArtifactError, byText, count, type Finding, type Instant } from '../foundation/index.ts';
import { requireSemVerForm } from '../scheme/index.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { checkNext, checkReachable, rangeInForce } from './check.ts';
import { decide } from './decision.ts';
import { refuseCatalogs } from './dependents.ts';
import type { Package, UnchangedPackage, VersionFacts, VersionPlan, VersionSettings } from './model.ts';
import type { Rules } from './next-version.ts';
import { calverFormatOf } from './numbering.ts';
import { isVersioned, packageGroups, selected } from './packages.ts';
import { rangeChanges } from './range-changes.ts';
import { commitRow, type Rows, releaseRow, resumedRow, unchangedRow } from './rows.ts';
import { settle, type Unit } from './settle.ts';
import { shaRows } from './sha.ts';
import { standingsOf } from './standing.ts';

/**
 * @param asOf the moment that CalVer reads, and that changelogs are dated with.
 * @throws ArtifactError with the codes of version-semantics.md.
 */
export function planVersions(
  facts: VersionFacts,
  settings: VersionSettings,
  asOf: Instant,
): { readonly plan: VersionPlan; readonly findings: readonly Finding[] } {
  const { packages } = facts;
  refuseCatalogs(packages);
  const rules: Rules = { facts, settings, calver: calverFormatOf(settings), asOf };
  const standings = standingsOf(packages, facts.tags, settings);
  if (rules.calver !== undefined && packages.some(({ manifest }) => Object.keys(manifest).length > 0)) requireSemVerForm(rules.calver);
  const chosen = selected(packages, settings);
  checkReleaseAs(
    packages.filter((each) => chosen.has(each) && isVersioned(each)),
    settings,
  );
  const { candidates, commits } = candidatesOf(facts, standings, settings, chosen);
  const { releases, rewrites, unchanged } = settings.scheme === 'sha' ? shaRows(candidates, rules) : rowsOf(candidates, rules);
  const plan: VersionPlan = {
    scheme: settings.scheme,
    head: facts.head,
    releases: [...releases].sort(byPath),
    unchanged: [...unchanged, ...withoutVersion(packages)].sort(byPath),
    rewrites,
    commits: commits.map(commitRow),
  };
  return { plan, findings: [] };
}

function rowsOf(candidates: readonly Candidate[], rules: Rules): Rows {
  const range = rangeInForce(rules);
  if (range !== undefined) checkReachable(candidates, rules, range);
  const decisions = new Map(candidates.map((candidate) => [candidate, decide(candidate, rules)]));
  const settled = settle(unitsOf(candidates, rules), decisions, rules);
  for (const { candidate, next } of settled) checkNext(candidate, next.version, rules, range);
  const { ofReleases, rewrites } = rangeChanges(rules.facts.packages, candidates, settled);
  const resumed = [...decisions].flatMap(([candidate, decision]) => (decision.kind === 'resumed' ? [{ candidate, ...decision.made }] : []));
  for (const { candidate, version } of resumed) checkNext(candidate, version, rules);
  const isReleased = new Set(settled.map(({ candidate }) => candidate));
  return {
    releases: [
      ...settled.map((each) => releaseRow(each, ofReleases.get(each.candidate.package) ?? {}, rules)),
      ...resumed.map(({ at, candidate, version }) => resumedRow(candidate, version, at, rules)),
    ],
    rewrites,
    unchanged: [...decisions].flatMap(([candidate, decision]) =>
      decision.kind === 'unchanged' && !isReleased.has(candidate) ? [unchangedRow(candidate, decision.because)] : [],
    ),
  };
}

/** Each group, and each package that is in none. */
function unitsOf(candidates: readonly Candidate[], { facts, settings }: Rules): readonly Unit[] {
  const byPackage = new Map(candidates.map((candidate) => [candidate.package, candidate]));
  const groups = packageGroups(facts.packages, settings).map(({ kind, members }): Unit => {
    return { kind, members: members.flatMap((member) => byPackage.get(member) ?? []) };
  });
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const alone = candidates.filter((candidate) => !grouped.has(candidate));
  return [...groups, ...alone.map((candidate): Unit => ({ kind: 'linked', members: [candidate] }))];
}

/** A folder that only gathers others is no package, and not listed. */
function withoutVersion(packages: readonly Package[]): readonly UnchangedPackage[] {
  const without = packages.filter((each) => !isVersioned(each) && !each.isWorkspaceRoot);
  return without.map(({ name, path }) => ({ name, path, version: null, because: 'no-version' }));
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return byText(a.path, b.path);
}

function checkReleaseAs(chosen: readonly Package[], { releaseAs }: VersionSettings): void {
  if (releaseAs === undefined || chosen.length === 1) return;
  throw new ArtifactError('INPUT_INVALID', {
    message: `The input "release-as" names one version, and there are ${count(chosen.length, 'package')} to release.`,
    wanted: 'one package',
    found: count(chosen.length, 'package'),
    fix: 'Name the package in `packages`, or write the footer `Release-As` in a commit of it.',
  });
}
