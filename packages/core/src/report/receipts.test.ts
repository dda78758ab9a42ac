import { describe, expect, it } from '@jest/globals';
import type { Receipt } from '../foundation/index.ts';
import { receiptSections } from './receipts.ts';

const TAG: Receipt = { effect: 'tag', target: 'refs/tags/v1.0.0', status: 'done', detail: 'On <a>.' };

describe('what a run has changed', () => {
  it.each([
    ['is not told where there was nothing to do', [], false, []],
    ['is nothing in a dry run', [], true, ['This was a dry run: nothing was changed.']],
    [
      'is a row for each effect, as text',
      [TAG],
      false,
      ['| Effect | On what | Status | Detail |\n| --- | --- | --- | --- |\n| tag | <code>refs/tags/v1.0.0</code> | done | On &lt;a&gt;. |'],
    ],
  ] as const)('%s', (_sentence, receipts, dryRun, expected) => {
    expect(receiptSections(receipts, dryRun)).toEqual(expected);
  });

  it('says how many rows a page leaves out', () => {
    const [rows = '', rest] = receiptSections(
      Array.from({ length: 203 }, () => TAG),
      false,
    );
    expect([rows.split('\n').length, rest]).toEqual([202, 'And 3 more effects: the report file has them all.']);
  });
});
