import { OutputReader, Step } from '@artifact-actions/testing/runner';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sanitise, sanitiseToLine } from './sanitise.ts';

/** The commands that the runner carries out, or whose stop token it obeys, when it reads `text`. */
function commandsIn(text: string): readonly string[] {
  const step = new Step({ workspace: '/work' });
  const reader = new OutputReader(step);
  for (const line of text.split(/\r\n|\r|\n/)) reader.read(line);
  return [...step.commands, ...step.outputs.keys(), ...step.masks];
}

/** What .NET's TrimStart removes. */
const BLANKS =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
/** What is invisible, or changes what is seen. */
const INVISIBLE = '\0\x07\x1b\x7f\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff\ufff9\ud83d\udc00';

const COMMANDS = [
  '::set-output name=x::v',
  '##[set-output name=x]v',
  '::add-mask::secret',
  '::stop-commands::token',
  '::error file=a,line=1::text',
  '::SAVE-STATE name=x::v',
  '##[add-path]/evil',
];

describe('sanitise disarms', () => {
  it.each(COMMANDS)('%s', (command) => {
    expect(commandsIn(command)).not.toEqual([]);
    expect(commandsIn(sanitise(command))).toEqual([]);
  });

  it.each([...BLANKS].map((blank) => [`U+${blank.codePointAt(0)?.toString(16).padStart(4, '0')}`, blank]))(
    'a command behind %s, which the runner trims',
    (_name, blank) => {
      expect(commandsIn(`${blank}::set-output name=x::v`)).not.toEqual([]);
      expect(commandsIn(sanitise(`${blank} ${blank}::set-output name=x::v`))).toEqual([]);
    },
  );

  it.each([
    ['in the middle of a line', 'fix: a ##[set-output name=x]v'],
    ['behind a lone carriage return', 'a\r::set-output name=x::v'],
    ['behind CRLF', 'a\r\n::set-output name=x::v'],
    ['after a stop token of its own', '::stop-commands::a\n::a::\n::set-output name=x::v'],
    ['behind an escape of the terminal', '\x1b[2K\x1b[1G::set-output name=x::v'],
    ['in a colour', '\x1b[31m##[set-output name=x]v'],
    ['with more hashes', '####[set-output name=x]v'],
    ['twice in a line', '##[a]##[set-output name=x]v'],
    ['with three colons', ':::set-output name=x::v'],
  ])('a command %s', (_name, text) => {
    expect(commandsIn(sanitise(text))).toEqual([]);
  });

  it.each([...INVISIBLE])('a command that taking out %j would join', (char) => {
    for (const text of [
      `#${char}#[set-output name=x]v`,
      `##${char}[set-output name=x]v`,
      `:${char}:set-output name=x::v`,
      `${char}::set-output name=x::v`,
    ])
      expect(commandsIn(sanitise(text))).toEqual([]);
  });
});

describe('sanitise', () => {
  const piece = fc.constantFrom(
    ...COMMANDS,
    ...BLANKS,
    ...INVISIBLE,
    '#',
    '##',
    '[',
    ']',
    ':',
    '::',
    '\\',
    '%0A',
    'set-output name=x',
    'a',
    '😀',
  );
  const hostile = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('leaves no command in any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(commandsIn(sanitise(text))).toEqual([]);
        expect(commandsIn(sanitiseToLine(text))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves no command in a text that stands on one line with another', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        // What stands in front of a colon is ours, so it does not begin the line.
        expect(commandsIn(`verify-lockfile: ${sanitise(first)} ${sanitiseToLine(second)}`)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time, so that no text is prefixed twice', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(sanitise(sanitise(text))).toBe(sanitise(text));
        expect(sanitiseToLine(sanitiseToLine(text))).toBe(sanitiseToLine(text));
      }),
    );
  });

  it('leaves only what can be seen: no control, bidirectional or lone surrogate character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(sanitise(text)).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(sanitiseToLine(text)).not.toMatch(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });

  it.each([
    ['plain text', 'ms@2.1.3 comes from "evil.example.net".'],
    ['several lines, tabs and blanks', '  a\n\tb\n\n'],
    ['other scripts and emoji', 'жзий 日本語 😀 é'],
    ['colons inside a line', 'a::b, std::vector<int>'],
    ['a Markdown heading', '## [link](https://example.com)'],
  ])('keeps %s', (_name, text) => {
    expect(sanitise(text)).toBe(text);
  });

  it.each([
    ['CRLF', 'a\r\nb', 'a\nb'],
    ['a lone carriage return', 'a\rb', 'a\nb'],
    ['both in a row', 'a\n\rb', 'a\n\nb'],
  ])('ends lines with a line feed in place of %s', (_name, text, expected) => {
    expect(sanitise(text)).toBe(expected);
  });

  it.each([
    ['\n', 'a b'],
    ['\r\n', 'a b'],
    ['\r', 'a b'],
    ['\u2028', 'a b'],
    ['\u0085', 'a b'],
    ['\v\f', 'a b'],
  ])('makes a blank of %j on one line', (lineBreak, expected) => {
    expect(sanitiseToLine(`a${lineBreak}b`)).toBe(expected);
  });
});
