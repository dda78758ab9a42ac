import { anyVersion, version } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { applyLevel, bumpVersion, highestLevel, LEVELS, type ZeroRule } from './bump.ts';
import { compareVersions, formatVersion } from './semver.ts';

const ZERO: ZeroRule = { breaking: 'minor', feature: 'minor' };

describe('rule 3', () => {
  it.each([
    ['breaking is major', '1.2.3', 'major', ZERO, '2.0.0'],
    ['a feature is minor', '1.2.3', 'minor', ZERO, '1.3.0'],
    ['a fix is patch', '1.2.3', 'patch', ZERO, '1.2.4'],
    ['below 1.0.0 breaking is minor', '0.3.2', 'major', ZERO, '0.4.0'],
    ['below 1.0.0 a feature is minor', '0.3.2', 'minor', ZERO, '0.4.0'],
    ['below 1.0.0 a fix is patch', '0.3.2', 'patch', ZERO, '0.3.3'],
    ['0.0.x follows the same rule: breaking', '0.0.4', 'major', ZERO, '0.1.0'],
    ['0.0.x follows the same rule: feature', '0.0.4', 'minor', ZERO, '0.1.0'],
    ['0.0.x follows the same rule: fix', '0.0.4', 'patch', ZERO, '0.0.5'],
    ['zero.breaking: major leaves 0.x', '0.3.2', 'major', { ...ZERO, breaking: 'major' }, '1.0.0'],
    ['zero.feature: patch', '0.3.2', 'minor', { ...ZERO, feature: 'patch' }, '0.3.3'],
    ['the options say nothing from 1.0.0 on', '1.0.0', 'minor', { ...ZERO, feature: 'patch' }, '1.1.0'],
  ] as const)('rule 3: %s', (_name, from, level, zero, to) => {
    expect(formatVersion(applyLevel(version(from), level, zero))).toBe(to);
  });

  it('rule 3: the highest level wins', () => {
    expect([highestLevel(['patch', 'major', 'minor']), highestLevel(['patch', 'minor']), highestLevel([])]).toEqual([
      'major',
      'minor',
      undefined,
    ]);
  });
});

describe('the next version', () => {
  it('is that of node-semver, and above the one before', () => {
    fc.assert(
      fc.property(anyVersion, fc.constantFrom(...LEVELS), (from, level) => {
        const to = bumpVersion(from, level);
        expect(formatVersion(to)).toBe(semver.inc(formatVersion(from), level));
        expect(compareVersions(to, from)).toBe(1);
      }),
    );
  });

  it('does not exist above the largest number', () => {
    expect(() => bumpVersion(version('1.0.9007199254740991'), 'patch')).toThrow(expect.objectContaining({ code: 'VERSION_NOT_GREATER' }));
  });
});
