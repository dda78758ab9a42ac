import { code, escapeMarkdown, table } from '@artifact-actions/core/foundation';
import { HOSTILE } from '@artifact-actions/testing/hostile';
import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from './markdown.ts';
import { plain } from './paint.ts';

const render = (markdown: string, cells = 60): readonly string[] => renderMarkdown(markdown, plain, cells);

describe('Markdown in a terminal', () => {
  it.each([
    ['a heading', '## ✅ all\\-well', ['✅ all-well']],
    ['a paragraph with code in HTML', 'Compared with <code>a&#45;b</code>.', ['Compared with a-b.']],
    ['a link, without its address', '[`a/b`](https://example.com/)', ['a/b']],
    ['entities', '&lt;b&gt; &amp;amp; &#64;x &quot;', ['<b> &amp; @x "']],
    ['an entity beyond all characters', '&#9999999;', ['&#9999999;']],
    ['blocks, with an empty line between them', 'one\n\ntwo', ['one', '', 'two']],
    ['a line break', 'one<br>two', ['one', 'two']],
    ['a quotation with a list', '> **a**: b\n>\n> - c\n> - d', ['│ a: b', '│', '│ - c', '│ - d']],
    ['a table', '| a | b |\n| --- | --- |\n| 1 | x<br>y |', ['a  b', '1  x', '   y']],
    ['other HTML, as it is written', 'a <b>c</b>', ['a <b>c</b>']],
  ])('shows %s', (_sentence, markdown, expected) => {
    expect(render(markdown)).toEqual(expected);
  });

  it('is as wide as it may be', () => {
    expect(render('| a | b |\n| --- | --- |\n| 1 | one two three four five |', 20)).toEqual(['a  b', '1  one two three', '   four five']);
  });

  it.each(HOSTILE)('says nothing to the runner in a text that %s', (_does, text) => {
    const escaped = table([code(text), escapeMarkdown('b')], [[escapeMarkdown(text), escapeMarkdown('c')]]);
    for (const markdown of [text, escaped]) {
      for (const line of render(markdown)) expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u);
    }
  });
});
