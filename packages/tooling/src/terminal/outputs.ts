/** The outputs of a step, one a line. Pure. */
import { visibleLine } from './visible.ts';
import { cutTo, pad, widthOf } from './width.ts';
import { COLUMNS } from './wrap.ts';

/** Long values are cut: the `json` output alone can have 256 KiB. */
export function renderOutputs(outputs: Readonly<Record<string, string>>, cells = COLUMNS): readonly string[] {
  const rows = Object.entries(outputs).map(([name, value]) => [visibleLine(name), visibleLine(value)] as const);
  const width = Math.max(0, ...rows.map(([name]) => widthOf(name)));
  return rows.map(([name, value]) => `${pad(name, width)}  ${cutTo(value, cells - width - 2)}`.trimEnd());
}
