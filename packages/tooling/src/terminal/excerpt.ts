/** A line of a file with a caret line below it, under the value that somebody speaks of. Pure. */
import type { Paint } from './paint.ts';
import { visibleLine } from './visible.ts';
import { cutTo, startOf, widthOf } from './width.ts';
import { COLUMNS } from './wrap.ts';

/** A place in a file, as findings and annotations have it: from 1, columns in UTF-16 units, the end column is the first one after. */
export interface Place {
  readonly line: number;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** @returns two lines, or none where the file has no such line. */
export function excerpt(text: string, place: Place, paint: Paint, cells = COLUMNS): readonly string[] {
  const line = text.split('\n')[place.line - 1]?.replace(/\r$/, '');
  if (line === undefined) return [];
  const gutter = String(place.line).padStart(6);
  const { shown, caret } = cut(marked(line, place), cells - gutter.length - 3);
  return [`${paint('dim', `${gutter} |`)} ${shown}`, `${paint('dim', `${' '.repeat(gutter.length)} |`)} ${paint('red', caret)}`];
}

interface Marked {
  readonly text: string;
  /** Where the value begins and ends, in cells. */
  readonly start: number;
  readonly end: number;
}

/** Sanitising removes characters: an edge of the value is where the sanitised text in front of it ends. */
function marked(line: string, { line: first, column, endLine = first, endColumn }: Place): Marked {
  const cellsBefore = (unit: number): number => widthOf(visibleLine(line.slice(0, unit)));
  const start = cellsBefore(column === undefined ? line.search(/\S|$/) : column - 1);
  const end = cellsBefore(endLine === first && endColumn !== undefined ? endColumn - 1 : line.length);
  return { text: visibleLine(line), start, end: Math.max(end, start + 1) };
}

/** Leaves out what a line has no room for, a quarter of a line before the value and at its end, and marks that with `…`. */
function cut({ text, start, end }: Marked, cells: number): { readonly shown: string; readonly caret: string } {
  const excess = Math.max(0, widthOf(text) - cells);
  const left = Math.min(Math.max(0, start - Math.floor(cells / 4)), excess);
  // The mark takes the place of one cell more.
  const omitted = left === 0 ? '' : startOf(text, left + 1);
  const shown = cutTo(`${left === 0 ? '' : '…'}${text.slice(omitted.length)}`, cells);
  const at = start - widthOf(omitted) + (left === 0 ? 0 : 1);
  return { shown, caret: `${' '.repeat(at)}${'^'.repeat(Math.max(1, Math.min(end - start, widthOf(shown) - at)))}` };
}
