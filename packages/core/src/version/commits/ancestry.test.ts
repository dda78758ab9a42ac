import { history, type Told } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Commit } from '../model.ts';
import { broughtBy, historyOf } from './ancestry.ts';
import { commitOf } from './commit.ts';

/** Each commit has one to three parents among those before it; in the order of numbers no parent comes before its child. */
const anyHistory: fc.Arbitrary<readonly Told[]> = fc
  .array(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((picks) =>
    picks.map((pick, index) => ({
      id: `c${index}`,
      message: 'fix: x',
      parents: index === 0 ? ['outside'] : [...new Set(pick.map((number) => `c${number % index}`))],
    })),
  );

/** By the definition: everything above each parent, without what lies above the first. */
function slowly(merge: Commit, commits: readonly Commit[]): readonly string[] {
  const above = (sha: string): readonly string[] => {
    const commit = commits.find((one) => one.sha === sha);
    return commit === undefined ? [] : [sha, ...commit.parents.flatMap(above)];
  };
  const [first = '', ...others] = merge.parents;
  const excluded = new Set(above(first));
  return [...new Set(others.flatMap(above))].filter((sha) => !excluded.has(sha)).sort();
}

describe('what a merge brought along', () => {
  it('is what its first parent does not contain', () => {
    fc.assert(
      fc.property(anyHistory, (told) => {
        const commits = history(told).map(commitOf);
        const all = historyOf(commits);
        for (const merge of commits) {
          const brought = broughtBy(merge, all).map(({ sha }) => sha);
          expect(brought.toSorted()).toEqual(slowly(merge, commits));
        }
      }),
      { numRuns: 300 },
    );
  });
});
