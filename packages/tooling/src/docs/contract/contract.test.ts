import { describe, expect, it } from '@jest/globals';
import { formatViolations, REPOSITORY_ROOT, readTree } from '../../repository/index.ts';
import { readDescriptions } from '../descriptions.ts';
import { contractRules } from './index.ts';

const tree = readTree(REPOSITORY_ROOT);
const descriptions = await readDescriptions(REPOSITORY_ROOT);

describe('the actions of this repository', () => {
  it('are described', () => {
    expect(descriptions.map(({ name }) => name)).toContain('verify-lockfile');
  });

  it.each(Object.entries(contractRules(descriptions)))('keep the rule %s', (_name, rule) => {
    expect(formatViolations(rule(tree))).toBe('');
  });
});
