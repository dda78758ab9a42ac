/** An error of an action, in full. Pure. */

import type { ReportedError } from '@artifact-actions/core/report';
import type { Paint } from './paint.ts';
import { visibleLine, visibleLines } from './visible.ts';
import { COLUMNS, hang } from './wrap.ts';

export function renderProblem({ code, message, wanted, found, fix }: ReportedError, paint: Paint, cells = COLUMNS): readonly string[] {
  const part = (label: string, text: string): readonly string[] =>
    visibleLines(text).flatMap((line, index) => hang(index === 0 ? label : ' '.repeat(label.length), line, cells));
  return [
    `${paint('red', 'error')}  ${paint('bold', visibleLine(code))}`,
    ...part('    ', message),
    ...part('    wanted  ', wanted),
    ...part('    found   ', found),
    ...part('    fix     ', fix),
  ];
}
