/** What makes any text file doubtful, whatever its format. Pure. */
import type { ParseProblem } from './model.ts';

const BOM = '\uFEFF';
/**
 * Zero-width and bidirectional characters and their like: two texts with them look like one. The joiner and the selector that belong to an
 * emoji do not count, since messages of deprecation are full of them.
 */
const INVISIBLE =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u{200d}\u{fe0f}](?!\u{20e3})|[\p{Default_Ignorable_Code_Point}--[\u{200d}\u{fe0f}]]/gv;
const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/gm;

/** @param text with its byte order mark, and a lone surrogate for bytes that are no UTF-8. */
export function textProblems(text: string): readonly ParseProblem[] {
  const problems: ParseProblem[] = [];
  if (text.startsWith(BOM))
    problems.push({ kind: 'bom', span: { start: 0, end: 1 }, subject: 'U+FEFF', found: 'begins with a byte order mark' });
  for (const match of text.slice(0, 1).replace(BOM, ' ').concat(text.slice(1)).matchAll(INVISIBLE)) {
    const code = `U+${match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push({ kind: 'invisible-char', span: spanOf(match), subject: code, found: `has the invisible character ${code}` });
  }
  const broken = text.search(/\p{Cs}/u);
  if (broken !== -1)
    problems.push({ kind: 'invalid', span: { start: broken, end: broken + 1 }, subject: 'encoding', found: 'has bytes that are no UTF-8' });
  for (const match of text.matchAll(CONFLICT)) {
    problems.push({
      kind: 'conflict-marker',
      span: spanOf(match),
      subject: match[0].slice(0, 7),
      found: 'has an unresolved merge conflict',
    });
  }
  return problems;
}

function spanOf({ index, 0: text }: RegExpMatchArray): ParseProblem['span'] {
  return { start: index ?? 0, end: (index ?? 0) + text.length };
}
