/** version-bump in the job summary and in the log. Pure. */
import { code, count, escapeMarkdown, type Markdown, markdown, shorten, table } from '../foundation/index.ts';
import type { PlannedRelease, UnchangedPackage, VersionPlan } from '../version/index.ts';

/** UTF-16 units of a commit's first line; what fits into a line of a page. */
const HEADER = 200;
/** Commits of one release, and packages in the log: the report file has them all. */
const COMMITS = 100;
const NAMES = 10;

/** What people read of a plan of version-bump. */
export function presentVersion(plan: VersionPlan): { readonly line: string; readonly sections: readonly Markdown[] } {
  return { line: versionLine(plan), sections: versionSections(plan) };
}

function versionSections(plan: VersionPlan): readonly Markdown[] {
  const { releases, rewrites, unchanged } = plan;
  const headers = new Map(plan.commits.map(({ header, sha }) => [sha, header] as const));
  return [
    releases.length === 0 ? markdown`There is nothing to release.` : releasesTable(releases),
    ...releases.filter(({ commits }) => commits.length > 0).map((release) => commitList(release, headers)),
    ...(rewrites.length === 0 ? [] : [rewritesTable(plan)]),
    ...(unchanged.length === 0 ? [] : [unchangedTable(unchanged)]),
  ];
}

const titles = (...texts: readonly string[]): readonly Markdown[] => texts.map((text) => escapeMarkdown(text));

function releasesTable(releases: readonly PlannedRelease[]): Markdown {
  const rows = releases.map((release) => [
    code(labelOf(release)),
    release.from === null ? markdown`–` : code(release.from),
    code(release.to),
    escapeMarkdown(release.bump),
    release.tag === null ? markdown`–` : code(release.tag),
    whyOf(release),
  ]);
  return table(titles('Package', 'From', 'To', 'Bump', 'Tag', 'Why'), rows);
}

function whyOf({ cause, causedBy, commits, tagAt }: PlannedRelease): Markdown {
  const names = markdown`${causedBy.map((name) => code(name)).join(', ') as Markdown}`;
  switch (cause) {
    case 'commits':
      return escapeMarkdown(count(commits.length, 'commit'));
    case 'initial':
      return markdown`the first release`;
    case 'release-as':
      return markdown`asked for by Release-As`;
    case 'dependency':
      return markdown`the new version of ${names} leaves its range`;
    case 'group':
      return causedBy.length === 0 ? markdown`its group is released` : markdown`its group is released with ${names}`;
    case 'resume':
      return markdown`released by ${code((tagAt ?? '').slice(0, 12))}, which lacks the tag`;
  }
}

function commitList(release: PlannedRelease, headers: ReadonlyMap<string, string>): Markdown {
  const shown = release.commits.slice(0, COMMITS);
  const items = shown.map((sha) => markdown`- ${code(sha.slice(0, 12))} ${escapeMarkdown(shorten(headers.get(sha) ?? '', HEADER))}`);
  const more = release.commits.length - shown.length;
  const rest = more === 0 ? [] : [markdown`- and ${escapeMarkdown(count(more, 'more commit'))}: the report file has them all`];
  return markdown`**${escapeMarkdown(labelOf(release))} ${escapeMarkdown(release.to)}**

${[...items, ...rest].join('\n') as Markdown}`;
}

function rewritesTable({ rewrites }: VersionPlan): Markdown {
  const rows = rewrites.map(({ dependency, field, name, to }) => [code(name), escapeMarkdown(field), code(dependency), code(to)]);
  return table(titles('Not released, but changed', 'Field', 'Dependency', 'New range'), rows);
}

const REASONS: Readonly<Record<UnchangedPackage['because'], string>> = {
  'no-commits': 'no commit since its last release',
  'no-release-worthy-commits': 'no commit that releases anything',
  'no-version': 'it has no version',
  filtered: 'left out by `packages`',
};

function unchangedTable(unchanged: readonly UnchangedPackage[]): Markdown {
  const rows = unchanged.map((row) => [
    code(labelOf(row)),
    row.version === null ? markdown`–` : code(row.version),
    escapeMarkdown(REASONS[row.because]),
  ]);
  return table(titles('Not released', 'Version', 'Why'), rows);
}

/** For the log. */
function versionLine({ releases, unchanged }: VersionPlan): string {
  const rest = unchanged.length === 0 ? '' : `; ${count(unchanged.length, 'package')} unchanged`;
  if (releases.length === 0) return `nothing to release${rest}`;
  const named = releases.slice(0, NAMES).map((each) => `${labelOf(each)} ${each.from ?? 'new'} → ${each.to} (${each.bump})`);
  const more = releases.length > NAMES ? `, and ${releases.length - NAMES} more` : '';
  return `${count(releases.length, 'release')}: ${named.join(', ')}${more}${rest}`;
}

function labelOf({ name, path }: { readonly name: string | null; readonly path: string }): string {
  return name ?? (path === '.' ? 'this repository' : path);
}
