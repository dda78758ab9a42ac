/** Text in lines of a limited width. Pure. */
import { startOf, widthOf } from './width.ts';

/** What the demo and `npm run action` print stays readable at this width, in cells. */
export const COLUMNS = 100;

/** Breaks at blanks, and inside a word only where the word is longer than a line; blanks at the start stay. `text` is one line. */
export function wrap(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  const [margin = ''] = /^ */.exec(text) ?? [];
  let line = margin.slice(0, Math.floor(cells / 2));
  let separator = '';
  for (const word of text
    .slice(margin.length)
    .split(/ +/)
    .flatMap((each) => pieces(each, cells))) {
    const longer = `${line}${separator}${word}`;
    if (widthOf(longer) <= cells) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
    separator = ' ';
  }
  return [...lines, line];
}

/** Wrapped, with `first` in front of the first line and blanks of the same width in front of the others. */
export function hang(first: string, text: string, cells = COLUMNS): readonly string[] {
  const indent = widthOf(first);
  return wrap(text, cells - indent).map((line, index) => `${index === 0 ? first : ' '.repeat(indent)}${line}`);
}

function pieces(word: string, cells: number): readonly string[] {
  const found: string[] = [];
  let rest = word;
  while (widthOf(rest) > cells) {
    // A grapheme that is wider than the line must not stop us.
    const piece = startOf(rest, cells) || [...rest].slice(0, 1).join('');
    found.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...found, rest];
}
