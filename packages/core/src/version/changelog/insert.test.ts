import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { insertRelease } from './insert.ts';

const SECTION = '## [1.2.0] - 2026-03-01\n\n### Features\n\n- x\n';

const lines = (...texts: readonly string[]): string => texts.join('\n');

describe('the section of a release stands', () => {
  it.each([
    ['in a new file, below a title', undefined, lines('# Changelog', '', SECTION)],
    ['in an empty file, below a title', '', lines('# Changelog', '', SECTION)],
    ['below a title alone', '# Changelog\n', lines('# Changelog', '', SECTION)],
    ['below a title without line end', '# Changelog', lines('# Changelog', '', SECTION)],
    ['below an introduction', lines('# Changelog', '', 'All changes.', ''), lines('# Changelog', '', 'All changes.', '', SECTION)],
    [
      'before the newest version',
      lines('# Changelog', '', 'All.', '', '## [1.1.0] - 2026-01-01', '', '- y', ''),
      lines('# Changelog', '', 'All.', '', SECTION, '## [1.1.0] - 2026-01-01', '', '- y', ''),
    ],
    [
      'behind what is unreleased',
      lines('# Changelog', '', '## [Unreleased]', '', '### Added', '', '- y', '', '## 1.1.0', ''),
      lines('# Changelog', '', '## [Unreleased]', '', '### Added', '', '- y', '', SECTION, '## 1.1.0', ''),
    ],
    [
      'behind what is unreleased, where there is no version',
      lines('# Changelog', '', '## Unreleased', '', '### Added', '', '- y', ''),
      lines('# Changelog', '', '## Unreleased', '', '### Added', '', '- y', '', SECTION),
    ],
    ['before headings of another form', lines('# News', '', '## May', '- y'), lines('# News', '', SECTION, '## May', '- y')],
    ['at the top of a file without title', lines('## 1.1.0', '', '- y'), lines(SECTION, '## 1.1.0', '', '- y')],
    ['before versions of the first level', lines('# 1.1.0 (2026-01-01)', '', '- y'), lines(SECTION, '# 1.1.0 (2026-01-01)', '', '- y')],
    [
      'before versions that are underlined',
      lines('1.1.0 / 2026-01-01', '====', '', '- y'),
      lines(SECTION, '1.1.0 / 2026-01-01', '====', '', '- y'),
    ],
    ['before versions with the name of a package', lines('# C', '', '## @a/b@1.1.0'), lines('# C', '', SECTION, '## @a/b@1.1.0')],
    [
      'before the definitions of links',
      lines('# Changelog', '', '[Unreleased]: https://example.com/compare', ''),
      lines('# Changelog', '', SECTION, '[Unreleased]: https://example.com/compare', ''),
    ],
    [
      'not in code',
      lines('# C', '', '```md', '## 1.1.0', '```', '', '## 1.0.0'),
      lines('# C', '', '```md', '## 1.1.0', '```', '', SECTION, '## 1.0.0'),
    ],
    ['not in a comment', lines('# C', '', '<!--', '## 1.1.0', '-->', ''), lines('# C', '', '<!--', '## 1.1.0', '-->', '', SECTION)],
  ])('%s', (_name, existing, expected) => {
    expect(insertRelease(existing, SECTION)).toBe(expected);
  });

  it('with the line ends and the mark of the file', () => {
    const existing = '\ufeff# C\r\n\r\n## 1.1.0\r\n';
    expect(insertRelease(existing, SECTION)).toBe(`\ufeff# C\r\n\r\n${SECTION.replaceAll('\n', '\r\n')}\r\n## 1.1.0\r\n`);
  });
});

describe('the section of the same version is replaced', () => {
  it.each([
    [
      'between others',
      lines('# C', '', '## 1.3.0', '', '- z', '', '## v1.2.0 (draft)', '', '- old', '', '## 1.1.0'),
      lines('# C', '', '## 1.3.0', '', '- z', '', SECTION, '## 1.1.0'),
    ],
    ['at the end', lines('# C', '', '## [1.2.0]', '', '- old', ''), lines('# C', '', SECTION)],
    [
      'in front of the definitions of links',
      lines('# C', '', '## [1.2.0]', '', '- old', '', '[1.2.0]: https://example.com', ''),
      lines('# C', '', SECTION, '[1.2.0]: https://example.com', ''),
    ],
    ['with its own headings', lines('## 1.2.0', '### Old', '- old', '### Older', '', '### 1.1.0'), lines(SECTION, '### 1.1.0')],
  ])('%s', (_name, existing, expected) => {
    expect(insertRelease(existing, SECTION)).toBe(expected);
  });

  it.each(['1.2.0-rc.1', '1.2.01', '11.2.0', '1.2.0+b'])('and that of %s is not', (version) => {
    expect(insertRelease(`## ${version}\n\n- y\n`, SECTION)).toBe(`${SECTION}\n## ${version}\n\n- y\n`);
  });
});

describe('any file at all', () => {
  const piece = fc.constantFrom(
    '# Changelog',
    '## [Unreleased]',
    '## 1.1.0',
    '### 1.2.0',
    '1.0.0',
    '===',
    '---',
    '```',
    '~~~~',
    '<!--',
    '-->',
    'prose',
    '',
    '',
    '- item',
    '[1.2.0]: https://example.com',
    '## [1.2.0] - old',
    '  ',
    '\ufeff',
  );
  const file = fc
    .tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([pieces, lineEnd, ends]) => `${pieces.join(lineEnd)}${ends ? lineEnd : ''}`);

  it('has the section once, and a second run changes nothing', () => {
    fc.assert(
      fc.property(file, (existing) => {
        const once = insertRelease(existing, SECTION);
        expect(insertRelease(once, SECTION)).toBe(once);
        expect(once.replaceAll('\r\n', '\n')).toContain(SECTION.trimEnd());
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps every byte of a file that does not have the version', () => {
    fc.assert(
      fc.property(file, (existing) => {
        fc.pre(!existing.includes('1.2.0') && existing.trim() !== '' && existing.trim() !== '\ufeff');
        const once = insertRelease(existing, SECTION);
        const lineEnd = /\r?\n/.exec(existing)?.[0] ?? '\n';
        const at = once.indexOf(SECTION.trimEnd().replaceAll('\n', lineEnd));
        const [before, after] = [once.slice(0, at), once.slice(at + SECTION.trimEnd().replaceAll('\n', lineEnd).length)];
        const kept = [0, 1, 2].flatMap((gap) =>
          [1, 2].map((end) => before.slice(0, before.length - gap * lineEnd.length) + after.slice(end * lineEnd.length)),
        );
        expect(kept).toContain(existing);
      }),
      { numRuns: 2000 },
    );
  });
});
