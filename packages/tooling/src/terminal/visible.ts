/** Text of others, made fit to be printed: no command of the runner, no control character, no tab. Pure. */
import { sanitise, sanitiseToLine } from '@artifact-actions/core/runner';

/** A tab is as wide as what stands before it allows: columns and carets need one width. */
const TAB = '  ';

export function visibleLine(text: string): string {
  return sanitiseToLine(text).replaceAll('\t', TAB);
}

export function visibleLines(text: string): readonly string[] {
  return sanitise(text).replaceAll('\t', TAB).split('\n');
}
