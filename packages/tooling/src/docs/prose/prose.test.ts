import { describe, expect, it } from '@jest/globals';
import { formatViolations, REPOSITORY_ROOT, readTree } from '../../repository/index.ts';
import { readDescriptions } from '../descriptions.ts';
import { proseRules } from './index.ts';
import { recipesOf } from './recipes.ts';

const tree = readTree(REPOSITORY_ROOT);
const rules = proseRules(await readDescriptions(REPOSITORY_ROOT));

describe('the pages of this repository', () => {
  it.each(Object.entries(rules))('keep the rule %s', (_name, rule) => {
    expect(formatViolations(rule(tree))).toBe('');
  });

  it('have recipes of every kind', () => {
    expect(new Set(recipesOf(tree).map(({ kind }) => kind))).toEqual(new Set(['workflow', 'steps', 'policy']));
  });
});
