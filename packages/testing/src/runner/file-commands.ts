/**
 * The files behind GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV and GITHUB_PATH. Facts: actions/runner, FileCommandManager.cs. Pure.
 */

/** Where a file breaks off, the pairs before that place still count. */
export interface Pairs {
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** What the runner says of the first line that it cannot read. */
  readonly problem: string | undefined;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/** @param crlf whether `\r\n` ends a line too: on Windows it does, elsewhere the `\r` belongs to the value. */
export function parsePairs(text: string, crlf: boolean): Pairs {
  const lines = new Cursor(text.replace(BYTE_ORDER_MARK, ''), crlf);
  const pairs: (readonly [string, string])[] = [];
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (line.text === '') continue;
    const pair = parsePair(line.text, lines);
    if (typeof pair === 'string') return { pairs, problem: pair };
    pairs.push(pair);
  }
  return { pairs, problem: undefined };
}

/** `NAME=value` or `NAME<<DELIMITER`: whichever sign comes first decides. @returns the problem as text, where there is one. */
function parsePair(line: string, lines: Cursor): readonly [string, string] | string {
  const [, plainName, plainValue] = /^((?:(?!<<)[^=])*)=(.*)$/s.exec(line) ?? [];
  if (plainName === '') return `Invalid format '${line}'. Name must not be empty`;
  if (plainName !== undefined && plainValue !== undefined) return [plainName, plainValue];
  const marker = line.indexOf('<<');
  if (marker < 0) return `Invalid format '${line}'`;
  const [name, delimiter] = [line.slice(0, marker), line.slice(marker + 2)];
  if (name === '' || delimiter === '') return `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`;
  const value = readValue(delimiter, lines);
  return value === undefined ? `Invalid value. Matching delimiter not found '${delimiter}'` : [name, value];
}

/** Everything up to the line that is exactly the delimiter, without the line end before it. */
function readValue(delimiter: string, lines: Cursor): string | undefined {
  let value = '';
  let pending = '';
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (line.text === delimiter) return value;
    value += pending + line.text;
    pending = line.end;
  }
  return undefined;
}

/** Directories, one a line. */
export function parsePaths(text: string): readonly string[] {
  return text
    .replace(BYTE_ORDER_MARK, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '');
}

class Cursor {
  readonly #text: string;
  readonly #lineEnd: RegExp;
  #done = false;

  constructor(text: string, crlf: boolean) {
    this.#text = text;
    this.#lineEnd = crlf ? /\r?\n/g : /\n/g;
  }

  /** The next line, and what ended it (nothing, at the end of the file). */
  next(): { readonly text: string; readonly end: string } | undefined {
    const start = this.#lineEnd.lastIndex;
    if (this.#done || start >= this.#text.length) return undefined;
    const match = this.#lineEnd.exec(this.#text);
    if (match === null) this.#done = true;
    return { text: this.#text.slice(start, match?.index), end: match?.[0] ?? '' };
  }
}
