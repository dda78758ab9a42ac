import { describe, expect, it } from '@jest/globals';
import { type Planted, plantedCases, reportedOn, unproven } from '../repository/index.ts';
import { ARCHITECTURE_RULES } from './index.ts';
import { PLANTED_IMPORTS } from './planted-imports.ts';
import { PLANTED_PURITY } from './planted-purity.ts';
import { PLANTED_TEXT } from './planted-text.ts';

const PLANTED: readonly Planted[] = [...PLANTED_IMPORTS, ...PLANTED_PURITY, ...PLANTED_TEXT];

describe('a planted fault', () => {
  it.each(plantedCases(PLANTED))('%s', (_name, planted, expected) => {
    expect(reportedOn(ARCHITECTURE_RULES, planted)).toEqual(expected);
  });

  it('exists for every rule, and so does a control that passes', () => {
    expect(unproven(ARCHITECTURE_RULES, PLANTED)).toEqual([]);
  });
});
