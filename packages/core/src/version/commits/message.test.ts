import { HOSTILE } from '@artifact-actions/testing/hostile';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMessage } from './message.ts';

const typeOf = (text: string): string | undefined => readMessage(text).conventional?.type;
const breakingOf = (text: string): string | null => readMessage(text).breaking;
const footersOf = (text: string): unknown => readMessage(text).footers;

describe('Conventional Commits 1.0.0', () => {
  it.each([
    ['clause 1: a type, colon and space come first', 'feat: x', { type: 'feat', scope: null, text: 'x' }],
    ['clause 1: a scope and a mark are optional', 'feat(core)!: x', { type: 'feat', scope: 'core', text: 'x' }],
    ['clause 2: feat is a feature', 'feat: x', { type: 'feat', scope: null, text: 'x' }],
    ['clause 3: fix is a fix', 'fix: x', { type: 'fix', scope: null, text: 'x' }],
    ['clause 4: a scope stands in parentheses', 'fix(parser): x', { type: 'fix', scope: 'parser', text: 'x' }],
    ['clause 5: the description follows', 'fix: array parsing issue', { type: 'fix', scope: null, text: 'array parsing issue' }],
    ['clause 14: there are other types', 'docs: x', { type: 'docs', scope: null, text: 'x' }],
    ['clause 15: case does not matter', 'FEAT: x', { type: 'feat', scope: null, text: 'x' }],
    ['a line ends at a line feed alone, not at a separator of Unicode', 'fix: a\u2028b', { type: 'fix', scope: null, text: 'a\u2028b' }],
  ])('%s', (_name, text, conventional) => {
    expect(readMessage(text).conventional).toEqual(conventional);
  });

  it.each([
    ['clause 6: a body is no footer', 'fix: x\n\nA body of prose.', []],
    ['clause 7: a body has any number of paragraphs', 'fix: x\n\nOne.\n\nTwo.\n\nRefs: 1', [['Refs', '1']]],
    ['clause 8: a footer has a colon and a space', 'fix: x\n\nReviewed-by: Z', [['Reviewed-by', 'Z']]],
    ['clause 8: or a blank and a hash', 'fix: x\n\nCloses #12', [['Closes', '12']]],
    ['clause 8: and a blank line in front', 'fix: x\n\nProse that\nlooks: like one', []],
    [
      'clause 8: one follows the other',
      'fix: x\n\nA: 1\nB #2\nC: 3',
      [
        ['A', '1'],
        ['B', '2'],
        ['C', '3'],
      ],
    ],
    ['clause 9: a token has a hyphen in the place of blanks', 'fix: x\n\nAcked by: Z', []],
    [
      'clause 10: a value has several lines',
      'fix: x\n\nNote: one\n two\n\nthree\nRefs: 1',
      [
        ['Note', 'one\n two\n\nthree'],
        ['Refs', '1'],
      ],
    ],
    ['clause 10: a list ends a value', 'fix: x\n\nNote: one\n* fix: other\nB: 2', [['Note', 'one']]],
  ])('%s', (_name, text, footers) => {
    expect(footersOf(text)).toEqual(footers);
  });

  it.each([
    ['clause 11: the mark breaks', 'chore!: x', 'x'],
    ['clause 11: the footer breaks', 'chore: x\n\nBREAKING CHANGE: y', 'y'],
    ['clause 12: the footer has upper case, a colon and a text', 'chore: x\n\nBREAKING CHANGE: environment wins', 'environment wins'],
    ['clause 13: with the mark the header describes the change', 'feat(a)!: drop b', 'drop b'],
    ['clause 13: the footer describes it better', 'feat!: x\n\nBREAKING CHANGE: y', 'y'],
    ['clause 15: BREAKING CHANGE has upper case', 'feat: x\n\nbreaking change: y', null],
    ['clause 16: BREAKING-CHANGE is the same', 'feat: x\n\nBREAKING-CHANGE: y', 'y'],
  ])('%s', (_name, text, breaking) => {
    expect(breakingOf(text)).toBe(breaking);
  });
});

describe('rule 1: not conventional is', () => {
  it.each([
    ['a colon without a space', 'feat:x'],
    ['a colon without a text', 'feat: '],
    ['a space in front of the colon', 'feat : x'],
    ['an empty scope', 'feat(): x'],
    ['a scope of blanks', 'feat( ): x'],
    ['a scope that is not closed', 'feat(a: x'],
    ['a mark in front of the scope', 'feat!(a): x'],
    ['a type that begins with a digit', '1feat: x'],
    ['a type of two words', 'new feature: x'],
    ['BREAKING CHANGE as a header', 'BREAKING CHANGE: x'],
    ['a tab behind the colon', 'feat:\tx'],
    ['a blank in front', ' feat: x'],
    ['prose', 'Fix the thing'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(readMessage(text)).toMatchObject({ conventional: undefined, breaking: null });
  });

  it.each([
    ['several spaces', 'feat:   x', 'feat'],
    ['hyphens, digits and underscores in a type', 'a-b_2: x', 'a-b_2'],
    ['blank lines in front, as git does', '\n\nfeat: x', 'feat'],
    ['CRLF', 'feat: x\r\n\r\nbody\r\n', 'feat'],
  ])('but not by %s', (_name, text, type) => {
    expect(typeOf(text)).toBe(type);
  });

  it('the header stays as it was written', () => {
    expect(readMessage('FEAT(Core)!:  X \r\n\r\nbody')).toMatchObject({
      header: 'FEAT(Core)!:  X ',
      conventional: { scope: 'Core', text: 'X' },
    });
  });
});

describe('rule 2: what breaks', () => {
  it.each([
    ['a text on the next line', 'fix: x\n\nBREAKING CHANGE:\ntext', 'text'],
    ['a list on the next line', 'fix: x\n\nBREAKING CHANGE:\n* one\n* two\n\nprose', '* one\n* two'],
    ['directly below the header', 'fix: x\nBREAKING CHANGE: y', 'y'],
    ['in the middle of a body', 'fix: x\n\nprose\nBREAKING CHANGE: y\n\nprose', 'y\n\nprose'],
    ['below the list of a squash', 'feat: x (#1)\n\n* feat: a\n\nBREAKING CHANGE: y\n\n* fix: b', 'y'],
    ['several paragraphs', 'fix: x\n\nBREAKING CHANGE: y\n\nz\n\nSigned-off-by: A', 'y\n\nz'],
    ['two footers', 'fix: x\n\nBREAKING CHANGE: y\nBREAKING-CHANGE: z', 'y\n\nz'],
    ['CRLF', 'fix: x\r\n\r\nBREAKING CHANGE: y\r\nz\r\n', 'y\nz'],
  ])('is read from %s', (_name, text, breaking) => {
    expect(breakingOf(text)).toBe(breaking);
  });

  it.each([
    ['it is quoted', 'fix: x\n\n> BREAKING CHANGE: y'],
    ['it is indented', 'fix: x\n\n BREAKING CHANGE: y'],
    ['it is in lower case', 'fix: x\n\nBreaking change: y'],
    ['it has no colon', 'fix: x\n\nBREAKING CHANGE y'],
    ['it has a hash', 'fix: x\n\nBREAKING CHANGE #12'],
    ['it is in the middle of a line', 'fix: x\n\nThis is no BREAKING CHANGE: honestly'],
    ['it has no text', 'fix: x\n\nBREAKING CHANGE:\n\nprose'],
    ['a footer follows in the place of its text', 'fix: x\n\nBREAKING CHANGE:\nRefs: 1'],
    ['it is plural', 'fix: x\n\nBREAKING CHANGES: y'],
    ['it stands in a list', 'fix: x\n\n* BREAKING CHANGE: y'],
    ['the commit is not conventional', 'x\n\nBREAKING CHANGE: y'],
  ])('is nothing where %s', (_name, text) => {
    expect(breakingOf(text)).toBeNull();
  });

  it('rule 2: the footer of a commit that is not conventional is told, and breaks nothing', () => {
    expect(readMessage('x\n\nBREAKING CHANGE: y')).toMatchObject({ breaking: null, footers: [['BREAKING CHANGE', 'y']] });
  });
});

describe('rule 4: what a revert names', () => {
  const A = 'a'.repeat(40);
  const B = 'b'.repeat(40);
  it.each([
    ['the text of git', `Revert "feat: x"\n\nThis reverts commit ${A}.`, [A], []],
    ['a hash of seven letters', 'Revert "feat: x"\n\nThis reverts commit abcdef0.', ['abcdef0'], []],
    ['several sentences', `Revert two\n\nThis reverts commit ${A}.\nThis reverts commit ${B}.`, [A, B], []],
    ['one sentence for several', `Revert two\n\nThis reverts commits ${A} and ${B}.`, [A, B], []],
    [
      'a merge, of which the second hash is none',
      `Revert "Merge x"\n\nThis reverts commit ${A}, reversing\nchanges made to ${B}.`,
      [A],
      [],
    ],
    ['the form of the specification', `revert: noodles\n\nRefs: ${A}, ${B.slice(0, 7)}`, [A, 'bbbbbbb'], []],
    ['the button of GitHub', 'Revert "feat: x (#11)" (#12)\n\nReverts owner/repo#11', [], ['11']],
    ['a revert of a revert, as git calls it', `Reapply "feat: x"\n\nThis reverts commit ${A}.`, [A], []],
    ['the text of git below a header of one’s own', `fix: undo x\n\nThis reverts commit ${A}.`, [A], []],
    ['nothing', 'revert: let us forget this', [], []],
    ['nothing, since six letters are no hash', 'revert: x\n\nRefs: abcdef', [], []],
  ])('%s', (_name, text, commits, pulls) => {
    expect(readMessage(text).reverts).toEqual({ commits, pulls });
  });

  it.each([
    ['the footer Refs of a fix', `fix: x\n\nRefs: ${A}`],
    ['the sentence in the middle of a line', `fix: x\n\nNote: This reverts commit ${A}.`],
    ['the sentence of a squashed commit', `feat: x (#3)\n\n* feat: a\n\n* Revert "feat: a"\n\nThis reverts commit ${A}.`],
    ['a word', 'fix: revert the list'],
  ])('but no revert is %s', (_name, text) => {
    expect(readMessage(text).reverts).toBeUndefined();
  });
});

describe('rule 5: what else stands in a message', () => {
  it('the title of a pull request', () => {
    const message = readMessage('Merge pull request #11 from ada/topic\n\nfeat(core): x\n\nBREAKING CHANGE: y');
    expect(message).toMatchObject({ conventional: undefined, pull: '11' });
    expect(message.merged).toMatchObject({
      conventional: { type: 'feat', scope: 'core', text: 'x' },
      breaking: 'y',
      references: ['#11'],
      pull: '11',
    });
  });

  it.each([
    ['a title that is not conventional', 'Merge pull request #11 from ada/topic\n\nA topic'],
    ['no title', 'Merge pull request #11 from ada/topic'],
    ['a merge of git', "Merge branch 'topic'\n\nfeat: x"],
  ])('no title is %s', (_name, text) => {
    expect(readMessage(text).merged).toBeUndefined();
  });

  it('the bullets of a squash, each with its footers', () => {
    const { bullets } = readMessage('A topic (#7)\n\n* feat(a): x\n\n* prose\n\n* fix: y\n\nBREAKING CHANGE: z\n');
    expect(bullets).toMatchObject([
      { conventional: { type: 'feat', scope: 'a' }, breaking: null },
      { conventional: { type: 'fix' }, breaking: 'z' },
    ]);
  });

  it.each([
    ['of a squash', 'feat: x (#11)', '11'],
    ['of the revert, not of what it reverts', 'Revert "feat: x (#11)" (#12)', '12'],
    ['of a merge', 'Merge pull request #13 from a/b', '13'],
    ['of none, where it stands elsewhere', 'feat: x (#11) and more', undefined],
  ])('the pull request %s', (_name, text, pull) => {
    expect(readMessage(text).pull).toBe(pull);
  });

  it('references, as written, each once', () => {
    const text = 'feat: x (#11)\n\nSee owner/repo#4, #11 and (#5); not &#39;, a#6, #7b or example.com/#8.\n\nCloses #12';
    expect(readMessage(text).references).toEqual(['#11', 'owner/repo#4', '#5', '#12']);
  });
});

describe('rule 6: what a message decides', () => {
  it.each([
    ['[skip release] in the header', 'feat: x [skip release]', true],
    ['[release skip] in the body', 'feat: x\n\n[release skip]', true],
    ['[skip ci] is none', 'feat: x [skip ci]', false],
    ['without brackets is none', 'feat: skip release', false],
  ])('rule 6: %s', (_name, text, skipped) => {
    expect(readMessage(text).skipped).toBe(skipped);
  });

  it.each([
    ['the footer', 'chore: x\n\nRelease-As: 2.0.0', '2.0.0'],
    ['in lower case (clause 15)', 'chore: x\n\nrelease-as: 2.0.0', '2.0.0'],
    ['the last of two', 'chore: x\n\nRelease-As: 2.0.0\nRelease-As: 3.0.0', '3.0.0'],
    ['none in prose', 'chore: x\n\nUse\nRelease-As: 2.0.0', undefined],
  ])('rule 6: Release-As, %s', (_name, text, releaseAs) => {
    expect(readMessage(text).releaseAs).toBe(releaseAs);
  });
});

describe('any text at all', () => {
  it.each(HOSTILE)('is read where it %s', (_name, text) => {
    const message = readMessage(`fix: ${text}\n\n${text}`);
    expect(message.breaking).toBeNull();
    expect(message.header).not.toMatch(/[\r\n]/);
  });

  it('is read, and breaks only by what rule 2 says', () => {
    const piece = fc.constantFrom(
      'feat: ',
      'x',
      '\n',
      '\n\n',
      '\r\n',
      'BREAKING CHANGE',
      ':',
      ' ',
      '* ',
      'Refs: ',
      '#1',
      '!',
      '(a)',
      '\u0000',
      '> ',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        (text) => {
          const message = readMessage(text);
          if (message.breaking !== null) expect(/^BREAKING CHANGE:/m.test(text) || /^[A-Za-z]\S*!: /m.test(text)).toBe(true);
          expect(text).toContain(message.header);
          for (const [token, value] of message.footers) expect(`${token} ${value}`).toBe(`${token} ${value}`.trim());
        },
      ),
    );
  });
});
