import { describe, expect, it } from '@jest/globals';
import { readMessage } from './message.ts';

/** CPU time of this process, in microseconds; what else the machine does has no part in it. */
function cost(text: string): number {
  const best = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    readMessage(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...best);
}

describe('a message is read in linear time:', () => {
  it.each([
    ['one long line', 'x'],
    ['a line of blanks', ' '],
    ['open parentheses', 'feat('],
    ['parentheses in pairs', '(#1'],
    ['almost a breaking change', '\nBREAKING CHANGE'],
    ['breaking changes', '\nBREAKING CHANGE: x'],
    ['empty breaking changes', '\nBREAKING CHANGE:\n'],
    ['footers', '\n\nRefs: 1'],
    ['bullets', '\n* fix: x\n'],
    ['bullets without end', '\n* '],
    ['references', ' a/b#1'],
    ['almost references', 'a/'],
    ['dots and hyphens', '.-'],
    ['sentences of git', `\nThis reverts commit ${'a'.repeat(40)}.`],
    ['one sentence of git', ` ${'a'.repeat(40)},`],
    ['merges', '\nMerge pull request #1 from a'],
    ['skips', '[skip release'],
    ['carriage returns', '\r'],
  ])('%s', (_name, piece) => {
    const repeated = (size: number): string => `feat: x\n\nThis reverts commit ${piece.repeat(Math.ceil(size / piece.length))}`;
    cost(repeated(20_000));
    // Four times the text costs 16 times as much where the time is quadratic; then 400 kB take seconds, not milliseconds.
    expect(cost(repeated(400_000))).toBeLessThan(10 * cost(repeated(100_000)) + 20_000);
  });

  it('merges in merges do not nest', () => {
    expect(readMessage('Merge pull request #1 from a\n'.repeat(10_000)).merged).toBeUndefined();
  });
});
