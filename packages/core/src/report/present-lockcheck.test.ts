import { describe, expect, it } from '@jest/globals';
import type { LockcheckPlan } from '../lockcheck/index.ts';
import { presentLockcheck } from './present-lockcheck.ts';

const BASE = 'abcdef1234567890abcdef1234567890abcdef12';
const LOCKFILE = {
  file: 'web|app/package-lock.json',
  format: 'package-lock',
  formatVersion: 3,
  entries: 12,
  changed: { added: 1, removed: 2, updated: 3 },
};
const EXCEPTION = { rule: 'source/git', subject: 'ms', reason: 'a fork' };

const plan = (change: Partial<LockcheckPlan> = {}): LockcheckPlan => ({
  base: BASE,
  lockfiles: [LOCKFILE],
  exceptions: { used: [], unused: [], expired: [] },
  unknown: [],
  ...change,
});

const lockfileSections = (of: LockcheckPlan) => presentLockcheck(of).sections;

describe('the sections of verify-lockfile', () => {
  it('list every lockfile, what changed in it, and since when', () => {
    expect(lockfileSections(plan())).toEqual([
      '| Lockfile | Format | Entries | Added | Removed | Updated |\n' +
        '| --- | --- | --- | --- | --- | --- |\n' +
        '| <code>web&#124;app/package-lock.json</code> | package-lock 3 | 12 | 1 | 2 | 3 |',
      'Compared with <code>abcdef123456</code>.',
    ]);
  });

  it('say that there was no base, and count no changes then', () => {
    const [table, compared] = lockfileSections(plan({ base: null }));
    expect(table).toMatch(/\| 12 \| – \| – \| – \|$/);
    expect(compared).toBe('There was no base to compare with, so nothing counts as changed.');
  });

  it('name the format alone where the version is unknown', () => {
    expect(lockfileSections(plan({ lockfiles: [{ ...LOCKFILE, format: 'unread', formatVersion: null }] }))[0]).toContain('| unread | 12 |');
  });

  it.each([
    [1, '1 exception of the policy excused something.'],
    [2, '2 exceptions of the policy excused something.'],
  ])('say that %d excused something', (amount, expected) => {
    const exceptions = { used: Array(amount).fill(EXCEPTION), unused: [], expired: [] };
    expect(lockfileSections(plan({ exceptions })).at(-1)).toBe(expected);
  });

  it('say that there was nothing to check', () => {
    expect(lockfileSections(plan({ lockfiles: [] }))).toEqual(['There is no lockfile here, so there was nothing to check.']);
  });
});

describe('the line of verify-lockfile in the log', () => {
  it.each([
    ['one file', plan(), '1 lockfile, 12 entries, compared with abcdef123456'],
    ['several', plan({ lockfiles: [LOCKFILE, LOCKFILE] }), '2 lockfiles, 24 entries, compared with abcdef123456'],
    ['none', plan({ lockfiles: [], base: null }), '0 lockfiles, 0 entries, no base to compare with'],
    ['an entry', plan({ lockfiles: [{ ...LOCKFILE, entries: 1 }] }), '1 lockfile, 1 entry, compared with abcdef123456'],
  ])('sums up %s', (_sentence, made, expected) => {
    expect(presentLockcheck(made).line).toBe(expected);
  });
});
