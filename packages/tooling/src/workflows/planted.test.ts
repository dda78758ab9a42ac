import { describe, expect, it } from '@jest/globals';
import { type Planted, plantedCases, reportedOn, unproven } from '../repository/index.ts';
import { WORKFLOW_RULES } from './index.ts';
import { PLANTED_SAFETY } from './planted-safety.ts';
import { PLANTED_SELF } from './planted-self.ts';
import { PLANTED_SHAPE } from './planted-shape.ts';

const PLANTED: readonly Planted[] = [...PLANTED_SAFETY, ...PLANTED_SELF, ...PLANTED_SHAPE];

describe('a planted fault', () => {
  it.each(plantedCases(PLANTED))('%s', (_name, planted, expected) => {
    expect(reportedOn(WORKFLOW_RULES, planted)).toEqual(expected);
  });

  it('exists for every rule, and so does a control that passes', () => {
    expect(unproven(WORKFLOW_RULES, PLANTED)).toEqual([]);
  });
});
