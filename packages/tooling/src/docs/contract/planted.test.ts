import { describe, expect, it } from '@jest/globals';
import { plantedCases, reportedOn, unproven } from '../../repository/index.ts';
import { SAMPLE } from '../sample.ts';
import { contractRules } from './index.ts';
import { BREACHES, controls } from './planted.ts';
import { COMPOSITE_BREACHES } from './planted-composite.ts';

const RULES = contractRules([SAMPLE]);
const PLANTED = [...BREACHES, ...COMPOSITE_BREACHES, ...controls(Object.keys(RULES))];

describe('a planted breach', () => {
  it.each(plantedCases(PLANTED))('%s', (_name, planted, expected) => {
    expect(reportedOn(contractRules([planted.description]), planted)).toEqual(expected);
  });

  it('exists for every rule, and so does a control that passes', () => {
    expect(unproven(RULES, PLANTED)).toEqual([]);
  });
});
