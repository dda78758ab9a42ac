import { anyVersion, version } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { compareVersions, formatVersion, highestVersion, isStable, parseVersion } from './semver.ts';

describe('SemVer 2.0.0', () => {
  it.each([
    ['clause 2: a letter in front', 'v1.2.3'],
    ['clause 2: two numbers', '1.2'],
    ['clause 2: four numbers', '1.2.3.4'],
    ['clause 2: a leading zero', '01.2.3'],
    ['clause 2: a sign', '-1.2.3'],
    ['clause 9: an empty identifier', '1.2.3-a..b'],
    ['clause 9: no identifier', '1.2.3-'],
    ['clause 9: a number with a leading zero', '1.2.3-01'],
    ['clause 9: another letter', '1.2.3-ä'],
    ['clause 10: no identifier', '1.2.3+'],
    ['clause 10: two of them', '1.2.3+a+b'],
    ['a blank', ' 1.2.3'],
    ['a line feed', '1.2.3\n'],
    ['a number that is too large', '1.2.9007199254740992'],
    ['a text that is too long', `1.2.3-${'a'.repeat(251)}`],
    ['nothing', ''],
  ])('no version is, by %s', (_name, text) => {
    expect(parseVersion(text)).toBeUndefined();
  });

  it.each([
    ['clause 9: a number with a letter keeps its zero', '1.2.3-0a'],
    ['clause 10: build metadata keeps its zeros', '1.2.3-rc.1+001'],
    ['the largest numbers', '9007199254740991.9007199254740991.9007199254740991'],
  ])('%s', (_name, text) => {
    expect(formatVersion(version(text))).toBe(text);
  });

  it('clause 11: the order of its own examples', () => {
    const ordered = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
    ]
      .concat(['1.0.1', '1.1.0', '2.0.0', '2.1.0', '2.1.1'])
      .map(version);
    expect(ordered.toReversed().sort(compareVersions)).toEqual(ordered);
  });

  it('clause 10: build metadata has no precedence', () => {
    expect(compareVersions(version('1.0.0+a'), version('1.0.0+b'))).toBe(0);
  });

  it('clause 11: numbers of any length are compared as numbers', () => {
    expect(compareVersions(version('1.0.0-9007199254740993'), version('1.0.0-9007199254740992'))).toBe(1);
    expect(compareVersions(version(`1.0.0-1${'0'.repeat(40)}`), version(`1.0.0-9${'0'.repeat(39)}`))).toBe(1);
  });
});

describe('for all versions', () => {
  it('what is written is read again', () => {
    fc.assert(fc.property(anyVersion, (any) => expect(parseVersion(formatVersion(any))).toEqual(any)));
  });

  it('what is read is a version of node-semver, and written as it was', () => {
    const text = fc.oneof(anyVersion.map(formatVersion), fc.stringMatching(/^v?[0-9]{1,3}(\.[0-9]{1,2}){1,3}([-+][0a.+-]{0,4})?$/));
    fc.assert(
      fc.property(text, (any) => {
        const parsed = parseVersion(any);
        fc.pre(parsed !== undefined);
        expect(formatVersion(parsed)).toBe(any);
        expect(semver.valid(any)).not.toBeNull();
      }),
    );
  });

  it('the order is total, and that of node-semver', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
        expect(compareVersions(a, b)).toBe(semver.compare(formatVersion(a), formatVersion(b)));
        expect(compareVersions(a, b) + compareVersions(b, a)).toBe(0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('the highest is one that no other is above', () => {
    fc.assert(
      fc.property(fc.array(anyVersion, { minLength: 1 }), (all) => {
        const highest = highestVersion(all);
        expect(all.every((one) => highest !== undefined && compareVersions(one, highest) <= 0)).toBe(true);
      }),
    );
    expect(highestVersion([])).toBeUndefined();
  });

  it('a stable one has no pre-release', () => {
    expect([isStable(version('1.0.0+a')), isStable(version('1.0.0-a'))]).toEqual([true, false]);
  });
});
