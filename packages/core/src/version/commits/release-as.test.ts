import { history, shaOf, version } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import { formatVersion } from '../../scheme/index.ts';
import { commitOf } from './commit.ts';
import { releaseAsOf, requireReleaseAs } from './release-as.ts';

describe('rule 6: Release-As', () => {
  it('rule 6: the newest footer decides', () => {
    const messages = ['chore: a\n\nRelease-As: 3.0.0', 'chore: b\n\nRelease-As: 2.0.0', 'fix: c'];
    const commits = history(messages.map((message, index) => ({ id: `c${index}`, message }))).map(commitOf);
    expect(releaseAsOf(commits)).toMatchObject({ text: '2.0.0', commit: { sha: shaOf('c1') } });
    expect(releaseAsOf(commits.slice(0, 1))).toBeUndefined();
  });

  it.each([
    ['an equal version', '1.2.3'],
    ['an older version', '1.0.0'],
    ['a pre-release of the current one', '1.2.3-rc.1'],
    ['other build metadata alone', '1.2.3+b'],
    ['no version', 'next'],
    ['a letter in front', 'v2.0.0'],
  ])('rule 6: RELEASE_AS_NOT_GREATER for %s', (_name, text) => {
    expect(() => requireReleaseAs(text, version('1.2.3'), 'The footer Release-As')).toThrow(
      expect.objectContaining({ code: 'RELEASE_AS_NOT_GREATER', found: JSON.stringify(text) }),
    );
  });

  it('rule 6: a higher one is taken, any one where there is none yet', () => {
    expect(formatVersion(requireReleaseAs('1.3.0-rc.1', version('1.2.3'), 'x'))).toBe('1.3.0-rc.1');
    expect(formatVersion(requireReleaseAs('0.0.1', undefined, 'x'))).toBe('0.0.1');
  });
});
