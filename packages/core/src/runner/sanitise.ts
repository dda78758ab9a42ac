/**
 * What we print, so that the runner reads nothing in it but text. Pure.
 *
 * The runner executes `##[command]` anywhere in a line and `::command::` at a line's start, from our own output: a commit subject printed
 * as it stands could set an output. Facts: actions/runner ActionCommand.cs, ActionCommandManager.cs.
 */

/** Blanks that .NET's TrimStart removes, beyond those that `\s` knows. */
const LEADING_BLANKS = /^[\s\u0085\u180e\u200b]*/;

/** Makes `text` harmless, on as many lines as it has. Tabs stay; every other control and bidirectional character goes. */
export function sanitise(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(sanitiseLine)
    .join('\n');
}

/** The same on one line: line breaks become blanks. */
export function sanitiseToLine(text: string): string {
  return sanitiseLine(text.replace(/[\r\n\u2028\u2029\u0085\v\f]+/g, ' '));
}

function sanitiseLine(line: string): string {
  // Characters go first, for taking one out can join what must stay apart.
  const visible = line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) => (char === '\t' ? char : ''));
  const broken = visible.replace(/##(?=\[)/g, '##\\');
  const blanks = LEADING_BLANKS.exec(broken)?.[0] ?? '';
  return broken.startsWith('::', blanks.length) ? `${blanks}\\${broken.slice(blanks.length)}` : broken;
}
