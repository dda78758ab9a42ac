/** Rows in columns, as wide as a terminal. Pure. */
import { visibleLines } from './visible.ts';
import { pad, widthOf } from './width.ts';
import { COLUMNS, wrap } from './wrap.ts';

/** Cells of several lines stay so. */
export type Row = readonly string[];

const GAP = '  ';
/** No column becomes narrower. */
const NARROWEST = 8;

/** Columns are as wide as their widest cell; where that is too much, the widest columns give way, and their cells are wrapped. */
export function table(rows: readonly Row[], cells = COLUMNS): readonly string[] {
  const clean = rows.map((row) => row.map(visibleLines));
  const natural = (clean[0] ?? []).map((_, column) => Math.max(0, ...clean.flatMap((row) => row[column] ?? []).map(widthOf)));
  const widths = narrowed(natural, cells);
  return clean.flatMap((row) => rowLines(row, widths));
}

function narrowed(natural: readonly number[], cells: number): readonly number[] {
  const widths = [...natural];
  const room = cells - GAP.length * (widths.length - 1);
  for (let excess = widths.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess -= 1) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function rowLines(row: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const columns = row.map((lines, column) => lines.flatMap((line) => wrap(line, widths[column] ?? NARROWEST)));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    columns
      .map((lines, column) => pad(lines[index] ?? '', widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}
