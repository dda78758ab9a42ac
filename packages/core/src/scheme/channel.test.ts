import { anyStableVersion, anyVersion, version } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { channelOf, nextPrerelease, parseChannel } from './channel.ts';
import { compareVersions, coreOf, formatVersion } from './semver.ts';

function next(channel: string, core: string, reachable: readonly string[], taken: readonly string[] = []): string {
  const isTaken = (one: Parameters<typeof formatVersion>[0]): boolean => taken.includes(formatVersion(one));
  return formatVersion(nextPrerelease(channel, { core: version(core), reachable: reachable.map(version), isTaken }));
}

describe('rule 11: the next pre-release', () => {
  it.each([
    ['begins at 1', 'beta', '1.2.0', [], [], '1.2.0-beta.1'],
    ['counts on', 'beta', '1.2.0', ['1.2.0-beta.1', '1.1.0'], [], '1.2.0-beta.2'],
    ['counts as numbers', 'beta', '1.2.0', ['1.2.0-beta.9', '1.2.0-beta.10'], [], '1.2.0-beta.11'],
    ['escalates when a breaking change arrives', 'beta', '2.0.0', ['1.2.0-beta.3'], [], '2.0.0-beta.1'],
    ['keeps the core that a pre-release reached', 'beta', '1.1.1', ['1.2.0-beta.1'], [], '1.2.0-beta.2'],
    ['keeps the core of another channel', 'beta', '1.1.1', ['1.2.0-alpha.4'], [], '1.2.0-beta.1'],
    ['counts its own channel only', 'beta', '1.2.0', ['1.2.0-alpha.4', '1.2.0-beta.1'], [], '1.2.0-beta.2'],
    ['counts its own core only', 'beta', '1.2.0', ['1.1.0-beta.7', '1.1.0'], [], '1.2.0-beta.1'],
    ['passes over what another branch took', 'beta', '1.2.0', ['1.2.0-beta.1'], ['1.2.0-beta.2', '1.2.0-beta.3'], '1.2.0-beta.4'],
    ['begins after what another branch took', 'beta', '1.2.0', [], ['1.2.0-beta.1'], '1.2.0-beta.2'],
    ['has a channel of several parts', 'pr.7', '1.2.0', ['1.2.0-pr.7.1', '1.2.0-pr.1'], [], '1.2.0-pr.7.2'],
    [
      'does not count what has no number',
      'beta',
      '1.2.0',
      ['1.2.0-beta', '1.2.0-beta.x', '1.2.0-beta.1e3', '1.2.0-beta.-7'],
      [],
      '1.2.0-beta.1',
    ],
  ])('%s', (_name, channel, core, reachable, taken, expected) => {
    expect(next(channel, core, reachable, taken)).toBe(expected);
  });

  it('rule 11: is free, on the channel, and has at least the core', () => {
    const numbers = fc.array(fc.nat({ max: 5 }));
    fc.assert(
      fc.property(anyStableVersion, fc.array(anyVersion), numbers, (core, others, numbered) => {
        const taken = numbered.map((number) => ({ ...core, prerelease: ['beta', String(number)] }));
        const isTaken = (one: typeof core): boolean => taken.some((other) => compareVersions(one, other) === 0);
        const result = nextPrerelease('beta', { core, reachable: [...others, ...taken.slice(0, 2)], isTaken });
        expect(channelOf(result)?.channel).toBe('beta');
        expect(compareVersions(coreOf(result), core)).toBeGreaterThanOrEqual(0);
        expect(isTaken(result)).toBe(false);
      }),
    );
  });
});

describe('rule 11: INVALID_CHANNEL', () => {
  it.each([
    ['nothing', ''],
    ['a blank', 'be ta'],
    ['a slash', 'feature/x'],
    ['an underscore, which git takes and SemVer refuses', 'my_channel'],
    ['two dots, which git refuses, too', 'a..b'],
    ['a plus', 'a+b'],
    ['a number with a leading zero', '01'],
    ['a line feed', 'beta\n'],
    ['a letter beyond ASCII', 'bêta'],
    ['a text that leaves no room for a number', 'a'.repeat(101)],
  ])('%s', (_name, name) => {
    expect(() => parseChannel(name)).toThrow(expect.objectContaining({ code: 'INVALID_CHANNEL' }));
  });

  it.each(['beta', 'next-11', 'RC', '0a', 'pr.7', '7'])('but not %j', (name) => {
    expect(parseChannel(name)).toBe(name);
  });
});
