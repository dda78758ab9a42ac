/**
 * Puts the section of a release into a changelog, and changes nothing else. Pure.
 *
 * The section of the same version is replaced, so that a second run changes nothing. A new one stands before the newest version, or, where
 * there is none, before whatever follows the title and what is unreleased.
 */
import { type Heading, headingsOf } from './headings.ts';

const MARK = '\ufeff';
const TITLE = '# Changelog\n\n';

/** `[1.2.0](…)`, `v1.2.0 (2026-03-01)`, `name@1.2.0`; escapes are gone. */
const VERSION = /^\[?(?:@?[\w./-]+@)?v?(\d[\w.+-]*)/;

const DEFINITION = /^ {0,3}\[[^\]]+\]:[ \t]/;

/**
 * @param existing the file; undefined where there is none. Byte order mark and CRLF stay.
 * @param section what `renderRelease` returns.
 */
export function insertRelease(existing: string | undefined, section: string): string {
  // `trim` takes the byte order mark for a blank.
  if (existing === undefined || existing.trim() === '') return `${existing?.startsWith(MARK) === true ? MARK : ''}${TITLE}${section}`;
  const lineEnd = /\r?\n/.exec(existing)?.[0] ?? '\n';
  const text = section.trimEnd().replaceAll('\n', lineEnd);
  const headings = headingsOf(existing);
  const version = versionOf(headingsOf(section)[0]);
  const same = headings.findIndex((heading) => version !== undefined && versionOf(heading) === version);
  const own = headings[same];
  if (own === undefined) return inserted(existing, placeOf(headings) ?? endOf(existing), text, lineEnd);
  const next = headings.slice(same + 1).find((heading) => heading.level <= own.level || versionOf(heading) !== undefined);
  const old = existing.slice(own.start, next?.start ?? endOf(existing));
  return `${existing.slice(0, own.start)}${text}${blanksAfter(old)}${existing.slice(own.start + old.length)}`;
}

/** The version that a heading announces; undefined for a title, a group or prose. */
function versionOf(heading: Heading | undefined): string | undefined {
  const version = heading === undefined ? undefined : VERSION.exec(heading.text.replace(/\\(?=[^\w\s])/g, ''))?.[1];
  return heading !== undefined && heading.level <= 3 && version?.includes('.') === true ? version : undefined;
}

/** Where a version that is not there yet begins; undefined for the end. */
function placeOf(headings: readonly Heading[]): number | undefined {
  const newest = headings.find((heading) => versionOf(heading) !== undefined);
  if (newest !== undefined) return newest.start;
  const [title, ...others] = headings;
  const rest = title === undefined || isUnreleased(title) ? headings : others;
  const unreleased = rest.find(isUnreleased);
  const after = unreleased === undefined ? rest : rest.slice(rest.indexOf(unreleased) + 1).filter(({ level }) => level <= unreleased.level);
  return after[0]?.start;
}

function isUnreleased({ text }: Heading): boolean {
  return /^\[?unreleased\b/i.test(text.replaceAll('\\', ''));
}

/** Where the last section ends: links that are defined at the end of the file belong to the file. */
function endOf(existing: string): number {
  const lines = existing.split('\n');
  let end = existing.length;
  let start = end + 1;
  for (const line of lines.toReversed()) {
    start -= line.length + 1;
    if (DEFINITION.test(line)) end = start;
    else if (line.trim() !== '') break;
  }
  return end;
}

/** With a blank line before and after, where there is none yet. */
function inserted(existing: string, at: number, text: string, lineEnd: string): string {
  const [before, after] = [existing.slice(0, at), existing.slice(at)];
  const missing = 2 - (/(?:\r?\n){0,2}$/.exec(before.slice(-4))?.[0].replaceAll('\r', '').length ?? 0);
  const gap = before.replace(MARK, '') === '' ? '' : lineEnd.repeat(missing);
  return `${before}${gap}${text}${lineEnd}${after === '' ? '' : lineEnd}${after}`;
}

function blanksAfter(text: string): string {
  return text.slice(text.trimEnd().length);
}
