import { describe, expect, it } from '@jest/globals';
import { formatViolations, REPOSITORY_ROOT, readTree } from '../repository/index.ts';
import { HYGIENE_RULES } from './index.ts';

describe('this repository', () => {
  const tree = readTree(REPOSITORY_ROOT);

  it.each(Object.entries(HYGIENE_RULES))('keeps the rule %s', (_name, rule) => {
    expect(formatViolations(rule(tree))).toBe('');
  });
});
