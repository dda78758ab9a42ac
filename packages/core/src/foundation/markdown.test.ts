import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { code, escapeMarkdown, markdown, table } from './markdown.ts';

/** What stands for a character in the source of a page. */
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** What a reader sees of escaped text, if nothing in it has a meaning: entities and escapes are resolved, as CommonMark says. */
function seen(source: string): string {
  return source.replace(/\\([!-/:-@[-`{-~])|&#(\d+);|&(?:amp|lt|gt);/g, (whole: string, char?: string, point?: string) =>
    point === undefined ? (char ?? ENTITIES[whole] ?? '') : String.fromCodePoint(Number(point)),
  );
}

/** The same, of text with what cannot be seen made visible. */
const shown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[[\p{C}\p{Default_Ignorable_Code_Point}]--[\ufe0f]]/gv, '\ufffd');

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<!-- ',
  '</code>',
  '</details>',
  '&lt;',
  '&#60;',
  '&copy;',
  '[a](https://evil.example.net)',
  '![a](https://evil.example.net/x.png)',
  '[a]: https://evil.example.net',
  '[x]',
  '[^1]',
  '`code`',
  '```',
  '**bold**',
  '__bold__',
  '~~gone~~',
  '# heading',
  '> quote',
  '- item',
  '* item',
  '+ item',
  '1. item',
  '---',
  '===',
  '| cell |',
  '\\|',
  '\\',
  '@octocat',
  '@octo-org/team',
  '#123',
  'GH-123',
  ':tada:',
  '$x$',
  '$`x`$',
  '%0A',
  'https://evil.example.net',
  'http://evil.example.net',
  'HTTPS://evil.example.net',
  'www.evil.example.net',
  '_www.evil.example.net',
  'WWW.evil.example.net',
  'mailto:a@example.com',
  'a@example.com',
  'xmpp:a@example.com',
  'ftp://evil.example.net',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  '\u2028',
  '\0',
  '\x1b[31m',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u3164',
  '\u034f',
  '\ue000',
  '\ud800',
  '⚠\ufe0f',
  'é日😀',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...MARKUP, ' ', 'a', '|', '_', '`'), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

/** Everything that CommonMark, its GitHub extensions or HTML give a meaning inside of a paragraph. */
const MEANING = /[\\`*_[\]#!|~$<>&@]|:\/\/|www\./i;

/** What has a meaning in front of a paragraph only. */
const BLOCK = /^ ?(?:[-+=]|\d+[.)])/;

/** What is left to have a meaning once escapes and entities are out. A link needs no blank in front: `_www.` begins one, escaped or not. */
const bare = (source: string): string => source.replace(/\\[!-/:-@[-`{-~]|&(?:#\d+|amp|lt|gt);/g, '·');

describe('escaped text', () => {
  it.each(MARKUP)('has no markup of %j', (text) => {
    expect(bare(escapeMarkdown(text))).not.toMatch(MEANING);
    expect(bare(escapeMarkdown(text))).not.toMatch(BLOCK);
    expect(seen(escapeMarkdown(text))).toBe(shown(text));
  });

  it('has no markup, and shows the text as it is, for any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text);
        expect(bare(escaped)).not.toMatch(MEANING);
        expect(bare(escaped)).not.toMatch(BLOCK);
        expect(seen(escaped)).toBe(shown(text));
        expect(escaped).not.toMatch(/[\r\n\u2028\u2029]/);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a name', 'lodash.merge', 'lodash.merge'],
    ['a scope', '@example/auth', '&#64;example/auth'],
    ['a sentence', 'ms comes from "evil.example.net", not ours.', 'ms comes from "evil.example.net", not ours.'],
    ['a file and a range', 'package-lock.json (>= 1.0.0)', 'package-lock.json (&gt;= 1.0.0)'],
    ['a number', '2.1.3', '2\\.1.3'],
    ['an address', 'https://a.example.com', 'https&#58;//a.example.com'],
    ['a pipe behind a backslash', '\\|', '\\\\\\|'],
  ])('of %s stays readable', (_sentence, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('code', () => {
  it('has nothing but text in one element, and shows it as it is, for any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [, inside = ''] = /^<code>(.*)<\/code>$/s.exec(code(text)) ?? [];
        expect(inside).not.toMatch(/[\r\n\u2028\u2029<>"'|`*_~[\]\\@:$!]|www\.|&(?!#\d+;)|(?<!&)#/i);
        expect(seen(inside)).toBe(shown(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a table', () => {
  const cells = (line: string): number => line.replace(/\\./g, '').split('|').length - 2;

  it('has the same columns in every row, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { maxLength: 4 }), (texts) => {
        const rows = texts.map(([first, second]) => [escapeMarkdown(first), code(second)]);
        const lines = table([escapeMarkdown('a'), escapeMarkdown('b')], rows).split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        expect(lines.map(cells)).toEqual(lines.map(() => 2));
      }),
    );
  });

  it('is written as GitHub wants it', () => {
    expect(table([markdown`A`, markdown`B`], [[markdown`${1}`, code('x')]])).toBe('| A | B |\n| --- | --- |\n| 1 | <code>x</code> |');
  });
});
