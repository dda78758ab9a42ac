import { describe, expect, it } from '@jest/globals';
import { plantedCases, reportedOn, unproven } from '../../repository/index.ts';
import { SAMPLE } from '../sample.ts';
import { proseRules } from './index.ts';
import { PLANTED } from './planted.ts';

const RULES = proseRules([SAMPLE]);

describe('a planted fault', () => {
  it.each(plantedCases(PLANTED))('%s', (_name, planted, expected) => {
    expect(reportedOn(RULES, planted)).toEqual(expected);
  });

  it('exists for every rule, and so does a control that passes', () => {
    expect(unproven(RULES, PLANTED)).toEqual([]);
  });
});
