/** Reads a table back from a README, as people see it. Pure. Spec: GitHub Flavored Markdown, "Tables". */
import type { Written } from './rule.ts';

/**
 * The table between `<!-- section -->` and `<!-- /section -->`.
 *
 * @returns a row for each line below the head, by its first cell without its code marks and its link; none where there is no table.
 */
export function readTable(text: string, section: string): readonly Written<readonly string[]>[] {
  const lines = text.split('\n');
  const [start, end] = [lines.indexOf(`<!-- ${section} -->`), lines.indexOf(`<!-- /${section} -->`)];
  return lines.flatMap((line, index) => {
    if (start === -1 || index < start || index > end || !line.startsWith('|')) return [];
    const [first = '', ...cells] = cellsOf(line);
    const name = /`(.+)`/.exec(first)?.[1];
    return name === undefined ? [] : [{ name, line: index + 1, value: [first, ...cells] }];
  });
}

/** A `|` behind a backslash belongs to the text. */
function cellsOf(row: string): readonly string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
