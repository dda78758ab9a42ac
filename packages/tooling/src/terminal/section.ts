/** A titled block of lines, with an empty line behind. Pure. */
import type { Paint } from './paint.ts';
import { COLUMNS } from './wrap.ts';

/** What stands to the left of a section's lines. */
const MARGIN = '  ';
/** The cells that a section has for its lines. */
export const SECTION_COLUMNS = COLUMNS - MARGIN.length;

/** Where there are no lines, says so. */
export function section(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  const shown = lines.length === 0 ? ['none'] : lines;
  return [paint('bold', title), ...shown.map((line) => (line === '' ? '' : `${MARGIN}${line}`)), ''];
}
