import { version } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import { npmVersionOf, ociTagOf, shaVersion, withBuild } from './build.ts';
import { formatVersion } from './semver.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

describe('rule 13: sha', () => {
  it('rule 13: g and twelve letters', () => {
    expect(shaVersion(SHA)).toBe('g0123456789ab');
  });

  it('rule 13: longer on a collision', () => {
    expect(shaVersion(SHA, (letters) => letters.length < 14)).toBe('g0123456789abcd');
    expect(shaVersion(SHA, () => true)).toBe(`g${SHA}`);
  });

  it('rule 13: npm gets 0.0.0-g…', () => {
    expect(npmVersionOf('g0123456789ab')).toBe('0.0.0-g0123456789ab');
  });
});

describe('rule 14: semver-build', () => {
  it.each([
    ['the hash', 'g{sha12}', '1.2.3+g0123456789ab'],
    ['the run', 'build.{run}', '1.2.3+build.42'],
    ['both', '{run}.{sha12}', '1.2.3+42.0123456789ab'],
    ['neither', '001', '1.2.3+001'],
  ])('rule 14: %s', (_name, template, expected) => {
    expect(formatVersion(withBuild(version('1.2.3'), template, { sha: SHA, run: '42' }))).toBe(expected);
  });

  it.each([
    ['an underscore', 'a_b'],
    ['an empty identifier', 'a..b'],
    ['nothing', ''],
    ['another placeholder', '{branch}'],
    ['a placeholder of objects', '{constructor}'],
    ['a line feed', 'a\n'],
    ['more than an OCI tag holds', 'a'.repeat(123)],
  ])('rule 14: INVALID_BUILD_METADATA for %s', (_name, template) => {
    expect(() => withBuild(version('1.2.3'), template, { sha: SHA, run: '42' })).toThrow(
      expect.objectContaining({ code: 'INVALID_BUILD_METADATA' }),
    );
  });

  it('rule 14: INVALID_BUILD_METADATA for a run outside GitHub Actions', () => {
    expect(() => withBuild(version('1.2.3'), '{run}', { sha: SHA, run: undefined })).toThrow(
      expect.objectContaining({ code: 'INVALID_BUILD_METADATA' }),
    );
  });

  it.each([
    ['npm drops build metadata', npmVersionOf, '1.2.3-rc.1+build.7', '1.2.3-rc.1'],
    ['an OCI tag has _ for +', ociTagOf, '1.2.3-rc.1+build.7', '1.2.3-rc.1_build.7'],
    ['a version that is none of SemVer stays as it is', npmVersionOf, '2026.03', '2026.03'],
  ])('rule 14: %s', (_name, written, text, expected) => {
    expect(written(text)).toBe(expected);
  });
});
