import { code, escapeMarkdown, markdown, table } from '@artifact-actions/core/foundation';
import { HOSTILE } from '@artifact-actions/testing/hostile';
import { describe, expect, it } from '@jest/globals';
import { escapeHtml, summaryHtml } from './html.ts';

const TAGS =
  /^<(?:\/?(?:blockquote|code|em|h[1-6]|li|ol|p|pre|strong|table|tbody|td|th|thead|tr|ul)|br|hr|a href="https:\/\/[^"<>\s]*"|\/a)>$/;

/** Every `<` of a page with what follows, up to the end of a tag. */
const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>?/g) ?? [];

/** What a reader sees: entities are resolved once all tags are gone. */
function textOf(html: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(lt|gt|amp|quot));/g, (_, number?: string, name = '') =>
      number === undefined ? (named[name] ?? '') : String.fromCodePoint(Number(number)),
    );
  return text.trim();
}

const shown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{C}]/gu, '\ufffd')
    .trim();

describe('a summary in HTML', () => {
  it.each([
    ['code and line breaks', '<code>a&#45;b</code><br>c', '<p><code>a&#45;b</code><br>c</p>'],
    ['links to https', '[`a`](https://example.com/a#b)', '<p><a href="https://example.com/a#b"><code>a</code></a></p>'],
    [
      'a table',
      '| a |\n| --- |\n| <code>1</code> |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody><tr>\n<td><code>1</code></td>\n</tr>\n</tbody></table>',
    ],
    ['a quotation with a list', '> - **a**: b', '<blockquote>\n<ul>\n<li><strong>a</strong>: b</li>\n</ul>\n</blockquote>'],
  ])('has %s', (_sentence, source, expected) => {
    expect(summaryHtml(source).trim()).toBe(expected);
  });

  it.each([
    ['a script', 'a <script>alert(1)</script>', '<p>a &lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['an attribute', '<code onclick="x">a</code>', '<p>&lt;code onclick=&quot;x&quot;&gt;a</code></p>'],
    ['the end of a table', '| a |\n| --- |\n| b</td></table> |', expect.stringContaining('<td>b&lt;/td&gt;&lt;/table&gt;</td>')],
    ['a link to anything else', '[a](javascript:alert(1))', '<p>&lt;a href="javascript:alert(1)">a</a></p>'],
    ['a title of a link', '[a](https://example.com "b")', '<p>&lt;a href="https://example.com" title="b">a</a></p>'],
    ['an image', '![a](https://example.com/a.png)', '<p>&lt;img src="https://example.com/a.png" alt="a"></p>'],
  ])('shows %s as the text that it is', (_sentence, source, expected) => {
    expect(summaryHtml(source).trim()).toEqual(expected);
  });

  it.each(HOSTILE)('has no foreign tag and no foreign attribute for a text that %s', (_does, text) => {
    const written = markdown`## ${escapeMarkdown(text)}\n\n${table([code(text)], [[markdown`${escapeMarkdown(text)}<br>x`]])}`;
    for (const source of [text, written]) for (const tag of tagsOf(summaryHtml(source))) expect(tag).toMatch(TAGS);
    expect(escapeHtml(text)).not.toMatch(/[<>"']/);
  });

  it.each(HOSTILE)('shows a text as it is that %s', (_does, text) => {
    const row = [code(text), escapeMarkdown(text)];
    const cells = summaryHtml(table([markdown`a`, markdown`b`], [row])).match(/<td>.*?<\/td>/gs) ?? [];
    expect(cells.map(textOf)).toEqual([shown(text), shown(text)]);
  });

  const BEGINNINGS = ['- a', '+ a', '1. a', '12) a', '===', '---', '# a', '    a', '[a]: b'].map(
    (text) => [`is ${JSON.stringify(text)}`, text] as const,
  );
  it.each([...HOSTILE, ...BEGINNINGS])('has one paragraph for a text that %s', (_does, text) => {
    const html = summaryHtml(escapeMarkdown(text)).trim();
    expect(html).toMatch(/^<p>[^<]*<\/p>$/);
    expect(textOf(html)).toBe(shown(text));
  });
});
