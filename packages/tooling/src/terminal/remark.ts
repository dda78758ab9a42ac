/** What was found somewhere, with the line that it is about. Pure. */
import type { Severity } from '@artifact-actions/core/foundation';
import { excerpt, type Place } from './excerpt.ts';
import { type Colour, type Paint, plain } from './paint.ts';
import { visibleLine, visibleLines } from './visible.ts';
import { widthOf } from './width.ts';
import { COLUMNS, hang } from './wrap.ts';

export interface Remark {
  readonly severity: Severity;
  /** A rule, or the title of an annotation. */
  readonly title: string;
  readonly message: string;
  /** What follows below the line of the file, such as the fix. */
  readonly notes: readonly string[];
  readonly file: string | undefined;
  readonly place: Place | undefined;
}

const COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', notice: 'blue' };

/**
 * `file:line:column  severity  rule  message`, the line with a caret line, the notes.
 *
 * @param source the text of the file; undefined where there is none to quote from.
 */
export function renderRemark(remark: Remark, source: string | undefined, paint: Paint, cells = COLUMNS): readonly string[] {
  const { message, notes, place } = remark;
  const head = headOf(remark, paint);
  const said = visibleLines(message);
  const isShort = said.length === 1 && widthOf(`${headOf(remark, plain)}  ${said[0]}`) <= cells;
  return [
    ...(isShort ? [`${head}  ${said[0]}`] : [head, ...said.flatMap((line) => hang('    ', line, cells))]),
    ...(source === undefined || place === undefined ? [] : excerpt(source, place, paint, cells)),
    ...notes.flatMap(visibleLines).flatMap((line) => hang('    ', line, cells)),
  ];
}

function headOf(remark: Remark, paint: Paint): string {
  const where = whereOf(remark);
  const parts = [where && paint('bold', where), paint(COLOURS[remark.severity], remark.severity), visibleLine(remark.title)];
  return parts.filter((part) => part !== '').join('  ');
}

function whereOf({ file, place }: Remark): string {
  if (file === undefined) return '';
  const parts = [visibleLine(file), place?.line, place?.column];
  return parts.filter((part) => part !== undefined).join(':');
}
