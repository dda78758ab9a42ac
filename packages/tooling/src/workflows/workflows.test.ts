import { describe, expect, it } from '@jest/globals';
import { formatViolations, REPOSITORY_ROOT, readTree } from '../repository/index.ts';
import { WORKFLOW_RULES } from './index.ts';

describe('the workflows and actions of this repository', () => {
  const tree = readTree(REPOSITORY_ROOT);

  it.each(Object.entries(WORKFLOW_RULES))('keep the rule %s', (_name, rule) => {
    expect(formatViolations(rule(tree))).toBe('');
  });
});
