/**
 * Footers of a message: token and value. Pure. Spec: version-semantics.md, rule 2; Conventional Commits 1.0.0, clauses 8 to 12 and 16.
 *
 * A footer stands behind a blank line or behind another footer; a line of prose that looks like one does not. A breaking change may stand
 * anywhere, for missing one is worse. A value ends at the next footer, or at a line of a list, for there a squash body goes on.
 */
export type Footer = readonly [token: string, value: string];

const BREAKING = /^(BREAKING[ -]CHANGE):(.*)$/s;
const FOOTER = /^([A-Za-z][A-Za-z0-9-]*)(?:: +| #)(\S.*)$/s;
const LIST = '* ';

interface Open {
  readonly token: string;
  readonly lines: string[];
}

/** @param lines those after the header, without their ends. */
export function readFooters(lines: readonly string[]): readonly Footer[] {
  const footers: Open[] = [];
  let open: Open | undefined;
  for (const [index, line] of lines.entries()) {
    const isAllowed = open !== undefined || isBlank(lines[index - 1]);
    const begun = begin(line, lines[index + 1], isAllowed);
    if (begun !== undefined) {
      footers.push(begun);
      open = begun;
    } else if (endsValue(open, line)) open = undefined;
    else open?.lines.push(line);
  }
  return footers.map(({ token, lines: value }) => [token, value.join('\n').trim()]);
}

/** What breaks, in the words of all such footers. */
export function breakingOf(footers: readonly Footer[]): string | undefined {
  const texts = footers.filter(([token]) => isBreakingToken(token)).map(([, value]) => value);
  return texts.length === 0 ? undefined : texts.join('\n\n');
}

/** The values of all footers of that name; case does not matter (clause 15). */
export function valuesOf(footers: readonly Footer[], name: string): readonly string[] {
  return footers.filter(([token]) => token.toLowerCase() === name).map(([, value]) => value);
}

function begin(line: string, next: string | undefined, isAllowed: boolean): Open | undefined {
  const [, breaking, rest = ''] = BREAKING.exec(line) ?? [];
  if (breaking !== undefined) return isBlank(rest) && !isText(next) ? undefined : { token: breaking, lines: [rest] };
  const [, token, value] = (isAllowed ? FOOTER.exec(line) : null) ?? [];
  return token === undefined || value === undefined || isBreakingToken(token) ? undefined : { token, lines: [value] };
}

/** Whether the line can be the text of a breaking change that is announced on the line before. */
function isText(line: string | undefined): boolean {
  return !isBlank(line) && line !== undefined && !FOOTER.test(line) && !BREAKING.test(line);
}

/** A list ends the value, unless the value is a list itself; then what ends the list does. */
function endsValue(open: Open | undefined, line: string): boolean {
  if (open === undefined) return false;
  const [first = '', second = ''] = open.lines;
  const isList = isBlank(first) && (second === '' ? line : second).startsWith(LIST);
  return isList ? isBlank(line) : line.startsWith(LIST);
}

function isBreakingToken(token: string): boolean {
  return token === 'BREAKING CHANGE' || token === 'BREAKING-CHANGE';
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
