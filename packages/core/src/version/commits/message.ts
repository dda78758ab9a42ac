/**
 * Reads commit messages after Conventional Commits 1.0.0. Pure. Spec: version-semantics.md, rules 1, 2, 4 and 6.
 *
 * Why our own: the usual parser takes seconds for one long line, takes prose for breaking changes, and knows one form of revert. Every line
 * is looked at a fixed number of times here, by expressions that do not backtrack.
 */
import type { Message } from '../model.ts';
import { breakingOf, readFooters, valuesOf } from './footers.ts';
import { isMergeOfPull, pullOf, readHeader } from './header.ts';
import { readReferences } from './references.ts';
import { readReverts } from './revert-text.ts';

const SKIP = /\[(?:skip release|release skip)\]/i;

/** @param text as git has it. Blank lines in front do not count, as they do not for git. */
export function readMessage(text: string): Message {
  const { header, rest } = split(text.split(/\r\n|[\r\n]/));
  const message = readPart(header, rest);
  return { ...message, merged: isMergeOfPull(header) ? readTitle(rest, message) : undefined, bullets: readBullets(rest) };
}

/** A message without what other messages stand in it. */
function readPart(header: string, rest: readonly string[]): Message {
  const conventional = readHeader(header);
  const footers = readFooters(rest);
  const words = breakingOf(footers) ?? (conventional?.isBreaking === true ? conventional.text : null);
  const whole = [header, ...rest].join('\n');
  return {
    header,
    conventional: conventional && { type: conventional.type, scope: conventional.scope, text: conventional.text },
    breaking: conventional === undefined ? null : words,
    footers,
    references: readReferences(whole),
    skipped: SKIP.test(whole),
    releaseAs: valuesOf(footers, 'release-as').at(-1),
    reverts: readReverts(header, conventional, rest, footers),
    pull: pullOf(header),
    merged: undefined,
    bullets: [],
  };
}

/** GitHub writes the title of the pull request below the header of the merge. The number stands in the header. */
function readTitle(lines: readonly string[], { pull, references, skipped }: Message): Message | undefined {
  const { header, rest } = split(lines);
  const title = readPart(header, rest);
  return title.conventional === undefined ? undefined : { ...title, pull, references, skipped };
}

/** What follows each line of a list up to the next belongs to it; only conventional ones are of interest. */
function readBullets(lines: readonly string[]): readonly Message[] {
  const starts = lines.flatMap((line, index) => (line.startsWith('* ') && readHeader(line.slice(2)) !== undefined ? [index] : []));
  if (starts.length === 0) return [];
  const ends = lines.flatMap((line, index) => (line.startsWith('* ') ? [index] : []));
  const next = new Map(ends.map((at, index) => [at, ends[index + 1] ?? lines.length]));
  return starts.map((start) => readPart((lines[start] ?? '').slice(2), lines.slice(start + 1, next.get(start))));
}

function split(lines: readonly string[]): { readonly header: string; readonly rest: readonly string[] } {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first === -1 ? { header: '', rest: [] } : { header: lines[first] ?? '', rest: lines.slice(first + 1) };
}
