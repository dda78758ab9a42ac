/**
 * The section of a changelog that tells of one release: Keep a Changelog outside, the types of Conventional Commits inside. Pure.
 *
 * Everything that commits say is escaped, and no line begins with it. Spec: knowledge of peers in version-bump.md, section 7.
 */
import { escapeMarkdown, type Instant, type Markdown, markdown, redact, shorten } from '../../foundation/index.ts';
import { BREAKING, changesByGroup, type GroupedChange } from '../commits/index.ts';
import type { Commit, VersionSettings } from '../model.ts';
import { type Links, linksTo } from './links.ts';

export interface ReleaseNotes {
  readonly version: string;
  readonly tag: string | null;
  readonly previousTag: string | null;
  /** The moment of the plan; its day in UTC is written. */
  readonly date: Instant;
  /** Newest first, as `releaseOf` leaves them. */
  readonly commits: readonly Commit[];
  /** Dependency in the workspace to its new range. */
  readonly ranges: Readonly<Record<string, string>>;
  /** Where people see the repository, `https://github.com/owner/repo`; undefined: no links. */
  readonly repository: string | undefined;
}

/** Group to its title, in the order in which they stand; groups that are not listed follow. */
export type SectionTitles = Readonly<Record<string, string>>;

export const SECTION_TITLES: SectionTitles = {
  [BREAKING]: 'Breaking changes',
  feat: 'Features',
  fix: 'Fixes',
  perf: 'Performance',
  refactor: 'Refactoring',
  revert: 'Reverts',
};

/** As much of one text as a list can hold. */
const MAX_TEXT = 2000;

const CLOSING: ReadonlySet<string> = new Set(['close', 'closes', 'closed', 'fix', 'fixes', 'fixed', 'resolve', 'resolves', 'resolved']);

/** @returns lines that end with LF, the heading first. */
export function renderRelease(
  { version, tag, previousTag, date, commits, ranges, repository }: ReleaseNotes,
  settings: Pick<VersionSettings, 'types' | 'squashBody'>,
  titles: SectionTitles = SECTION_TITLES,
): string {
  const links = linksTo(repository);
  const groups = changesByGroup(commits, settings);
  const order = [...Object.keys(titles), ...groups.keys()].filter((group, index, all) => groups.has(group) && all.indexOf(group) === index);
  const sections = order.map((group) => {
    const lines = (groups.get(group) ?? []).map((grouped) => lineOf(grouped, group, links));
    return section(titleOf(group, titles), [...new Map(lines.map(({ key, line }) => [key, line])).values()]);
  });
  const dependencies = Object.entries(ranges).map(([name, range]) => `${name} ${range}`);
  if (dependencies.length > 0) sections.push(section('Dependencies', [markdown`- ${escapeMarkdown(dependencies.join(', '))}`]));
  // A release by date, or by decree, has commits of no group.
  if (sections.length === 0 && commits.length > 0)
    sections.push(
      section(
        'Changes',
        commits.map((commit) => headerLine(commit, links)),
      ),
    );
  const label = links.version(version, { previous: previousTag, tag });
  return `${[`## ${label} - ${new Date(date).toISOString().slice(0, 10)}`, ...sections].join('\n\n')}\n`;
}

function titleOf(group: string, titles: SectionTitles): string {
  const title = Object.hasOwn(titles, group) ? titles[group] : undefined;
  return title ?? `${group.slice(0, 1).toUpperCase()}${group.slice(1)}`;
}

function section(title: string, lines: readonly Markdown[]): string {
  return `### ${escapeMarkdown(title)}\n\n${lines.join('\n')}`;
}

interface Line {
  /** Equal for what says the same: a merge and its only commit. */
  readonly key: string;
  readonly line: Markdown;
}

function lineOf({ commit, change }: GroupedChange, group: string, links: Links): Line {
  const { conventional, breaking, header, footers } = change;
  const text = withoutPull(conventional?.text ?? header);
  const shown = group === BREAKING && breaking !== null ? withoutPull(breaking) : text;
  const scope = conventional?.scope ?? null;
  const closed = footers.filter(([token]) => CLOSING.has(token.toLowerCase())).flatMap(([, value]) => issuesOf(value));
  const closes = closed.length === 0 ? '' : markdown`, closes ${joined(closed.map((issue) => links.issue(issue)))}`;
  const line = `${item(scope, shown)}${origin(commit, links)}${closes}` as Markdown;
  return { key: JSON.stringify([scope, shown]), line };
}

function headerLine(commit: Commit, links: Links): Markdown {
  return `${item(null, withoutPull(commit.message.header))}${origin(commit, links)}` as Markdown;
}

function item(scope: string | null, text: string): Markdown {
  // Escapes would hide a credential from whoever looks for one later.
  const shown = escapeMarkdown(shorten(redact(text), MAX_TEXT));
  return scope === null ? markdown`- ${shown}` : markdown`- **${escapeMarkdown(redact(scope))}:** ${shown}`;
}

/** ` (#11) (1a2b3c4)`. */
function origin({ sha, message: { pull } }: Commit, links: Links): Markdown {
  const commit = markdown` (${links.commit(sha)})`;
  return pull === undefined ? commit : markdown` (${links.issue(`#${pull}`)})${commit}`;
}

/** The number of the pull request stands behind the text, as a link of ours. */
function withoutPull(text: string): string {
  return text.trimEnd().replace(/ ?\(#\d{1,15}\)$/, '');
}

/** `#12`, `12` and lists of both. */
function issuesOf(value: string): readonly string[] {
  return value
    .split(/[\s,]+/)
    .map((word) => (/^\d{1,15}$/.test(word) ? `#${word}` : word))
    .filter((word) => /^(?:[\w.-]+\/[\w.-]+)?#\d{1,15}$/.test(word));
}

function joined(texts: readonly Markdown[]): Markdown {
  return texts.join(', ') as Markdown;
}
