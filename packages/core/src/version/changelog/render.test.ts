import { HOSTILE } from '@artifact-actions/testing/hostile';
import { history, shaOf, type Told } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Instant } from '../../foundation/index.ts';
import { commitOf } from '../commits/index.ts';
import { type ReleaseNotes, renderRelease, type SectionTitles } from './render.ts';

const REPOSITORY = 'https://github.example.com/ada/engine';

type Settings = Parameters<typeof renderRelease>[1];

function render(
  messages: readonly string[],
  notes: Partial<ReleaseNotes> = {},
  settings: Partial<Settings> = {},
  titles?: SectionTitles,
): string {
  const told: readonly Told[] = messages.map((message, index) => ({ id: `c${index + 1}`, message }));
  const all: ReleaseNotes = {
    version: '1.2.0',
    tag: 'v1.2.0',
    previousTag: 'v1.1.0',
    date: Date.UTC(2026, 2, 1, 23, 59) as Instant,
    commits: history(told).map(commitOf),
    ranges: {},
    repository: undefined,
    ...notes,
  };
  return renderRelease(all, { types: {}, squashBody: 'none', ...settings }, titles);
}

const short = (id: string): string => shaOf(id).slice(0, 7);

describe('the section of a release', () => {
  it('has its version and day, and its changes by type, what breaks first and with its text', () => {
    const text = render([
      'fix: a',
      'feat(core): b',
      'chore: c',
      'feat!: d\n\nBREAKING CHANGE: use e\ninstead',
      'perf: f',
      'revert: g',
      'refactor: h',
    ]);
    expect(text).toBe(
      [
        '## [1.2.0] - 2026-03-01',
        `### Breaking changes\n\n- use e instead (${short('c4')})`,
        `### Features\n\n- d (${short('c4')})\n- **core:** b (${short('c2')})`,
        `### Fixes\n\n- a (${short('c1')})`,
        `### Performance\n\n- f (${short('c5')})`,
        `### Refactoring\n\n- h (${short('c7')})`,
        `### Reverts\n\n- g (${short('c6')})\n`,
      ].join('\n\n'),
    );
  });

  it('links commits, pull requests, issues and the comparison where the repository is known', () => {
    const text = render(['fix(api): a (#11)\n\nCloses #12\nFixes: #13, bob/other#14\nRefs: #15'], { repository: `${REPOSITORY}/` });
    expect(text).toBe(
      [
        `## [1.2.0](${REPOSITORY}/compare/v1.1.0...v1.2.0) - 2026-03-01`,
        '### Fixes',
        `- **api:** a ([\\#11](${REPOSITORY}/issues/11)) ([${short('c1')}](${REPOSITORY}/commit/${shaOf('c1')})), closes [\\#12](${REPOSITORY}/issues/12), ` +
          `[\\#13](${REPOSITORY}/issues/13), [bob/other\\#14](https://github.example.com/bob/other/issues/14)\n`,
      ].join('\n\n'),
    );
  });

  it.each([
    ['to its tag, where it is the first', { previousTag: null }, `## [1.2.0](${REPOSITORY}/releases/tag/v1.2.0) - `],
    ['nowhere, where it has no tag', { tag: null }, '## [1.2.0] - '],
    [
      'to tags with names',
      { tag: '@a/b@1.2.0', previousTag: '@a/b@1.1.0' },
      `## [1.2.0](${REPOSITORY}/compare/%40a%2Fb%401.1.0...%40a%2Fb%401.2.0) - `,
    ],
  ])('links its heading %s', (_name, notes, heading) => {
    expect(render(['fix: a'], { repository: REPOSITORY, ...notes })).toContain(heading);
  });

  it.each([
    ['a git revert by its header', ['Revert "feat: x"'], {}, `### Reverts\n\n- Revert "feat: x" (${short('c1')})\n`],
    ['a type of one’s own', ['deps: x'], { types: { deps: 'patch' } }, `### Deps\n\n- x (${short('c1')})\n`],
    ['a breaking change of another type once', ['chore!: x'], {}, `### Breaking changes\n\n- x (${short('c1')})\n`],
    [
      'each change of a squash',
      ['A (#7)\n\n* feat: x\n* feat: y'],
      { squashBody: 'bullets' },
      `### Features\n\n- x (\\#7) (${short('c1')})\n- y (\\#7) (${short('c1')})\n`,
    ],
    ['a merge and its only commit once', ['feat: x', 'feat: x (#7)'], {}, `### Features\n\n- x (${short('c1')})\n`],
    ['what has no type, where nothing has one', ['x', 'y (#2)'], {}, `### Changes\n\n- y (\\#2) (${short('c2')})\n- x (${short('c1')})\n`],
  ] as const)('tells of %s', (_name, messages, settings, end) => {
    expect(render(messages, {}, settings)).toBe(`## [1.2.0] - 2026-03-01\n\n${end}`);
  });

  it('tells of dependencies in one line, at the end', () => {
    expect(render(['fix: a'], { ranges: { '@a/b': '^2.0.0', c: '~1.0.0' } })).toMatch(
      /\n\n### Dependencies\n\n- &#64;a\/b \^2.0.0, c \\~1.0.0\n$/,
    );
  });

  it('is its heading alone, where nothing is to be told', () => {
    expect(render([])).toBe('## [1.2.0] - 2026-03-01\n');
  });

  it('has the titles and the order of the configuration; what that does not name follows', () => {
    const text = render(['feat: a', 'fix: b', 'perf: c'], {}, {}, { perf: 'Faster', feat: 'New' });
    expect(text.match(/^### .*/gm)).toEqual(['### Faster', '### New', '### Fix']);
  });
});

describe('what commits say is text and no more', () => {
  /** Lines as a runner could see them. */
  const linesOf = (text: string): readonly string[] => text.split(/[\n\r\u2028\u2029\u0085]/);

  function expectHarmless(text: string): void {
    for (const line of linesOf(text)) expect(line).toMatch(/^(?:|#{2,3} .*|- .*)$/);
    expect(text).not.toMatch(/##\[|<(?!br)|(?<!\\)`|@|!\[|:\/\/|[\u0000-\u0009\u000b-\u001f\u007f\u200b\u202e]/);
  }

  it.each(HOSTILE)('where it %s', (_name, text) => {
    const flat = text.replace(/\s+/g, ' ');
    expectHarmless(render([`feat(${flat.replace(/[()]/g, '')}): ${flat}\n\nBREAKING CHANGE: ${text}`, `Revert ${flat}`, `fix: ${text}`]));
  });

  it('for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expectHarmless(render([`feat: x${text}`, `fix!: ${text}\n\nBREAKING CHANGE: ${text}`])),
      ),
    );
  });

  it('for any range', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (name, range) => expectHarmless(render([], { ranges: { [name]: range } }))));
  });
});
