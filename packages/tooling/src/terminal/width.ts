/** How many cells of a terminal a text takes. Pure. Terminals differ over rare characters; this is what most of them do. */

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** East Asian wide and full-width characters; of halfwidth Katakana the range beside it is left out. Spec: Unicode UAX 11. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\u3000-\u303e\u30a0-\u30ff\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
/** Combining marks that stand alone, and characters without a shape. */
const EMPTY = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** What a reader sees as one character each: an emoji of several code points is one. */
function graphemesOf(text: string): readonly string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** @param text one line, without control characters. */
export function widthOf(text: string): number {
  // Most text is ASCII, and segmenting is slow.
  if (/^[ -~]*$/.test(text)) return text.length;
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

function graphemeWidth(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2;
  return EMPTY.test(grapheme) ? 0 : 1;
}

/** The longest start of `text` that fits into `cells`. */
export function startOf(text: string, cells: number): string {
  let used = 0;
  let start = '';
  for (const grapheme of graphemesOf(text)) {
    used += graphemeWidth(grapheme);
    if (used > cells) break;
    start += grapheme;
  }
  return start;
}

/** Cut to `cells`, with a mark where something is missing. */
export function cutTo(text: string, cells: number): string {
  return widthOf(text) <= cells ? text : `${startOf(text, cells - 1)}…`;
}

export function pad(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - widthOf(text)));
}
