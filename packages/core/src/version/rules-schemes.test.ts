import { app, branch, checkout, commit, type Example, outcomeOf, planExample, tag, workspaces } from '@artifact-actions/testing/scenarios';
import { describe, expect, it } from '@jest/globals';

const RELEASED = [app('1.1.0'), tag('v1.1.0')];
const FEAT = commit('c1', 'feat: x');
const FIX = commit('c2', 'fix: y');

interface Row {
  readonly sentence: string;
  readonly ops: Example['ops'];
  readonly expected: readonly string[];
  readonly config?: Example['config'];
  readonly now?: string;
}

function table(config: Example['config'], rows: readonly Row[]): void {
  it.each(rows.map((row) => [row.sentence, row] as const))('%s', async (_sentence, { expected, ops, ...row }) => {
    const now = row.now === undefined ? {} : { now: row.now };
    expect(await outcomeOf({ ops, config: { ...config, ...row.config }, ...now })).toEqual(expected);
  });
}

describe('rule 11, a channel', () => {
  table({ channel: 'beta' }, [
    { sentence: 'begins with 1', ops: [...RELEASED, FEAT], expected: ['app 1.1.0 > 1.2.0-beta.1 minor commits: c1'] },
    {
      sentence: 'counts on',
      ops: [...RELEASED, FEAT, tag('v1.2.0-beta.9'), FIX],
      expected: ['app 1.2.0-beta.9 > 1.2.0-beta.10 minor commits: c2'],
    },
    {
      sentence: 'escalates',
      ops: [...RELEASED, commit('c1', 'fix: x'), tag('v1.1.1-beta.1'), commit('c2', 'feat!: y')],
      expected: ['app 1.1.1-beta.1 > 2.0.0-beta.1 major commits: c2'],
    },
    {
      sentence: 'does not go back to a lower core',
      ops: [...RELEASED, FEAT, tag('v2.0.0-beta.1'), FIX],
      expected: ['app 2.0.0-beta.1 > 2.0.0-beta.2 minor commits: c2'],
    },
    {
      sentence: 'passes over numbers that another branch has taken',
      ops: [...RELEASED, branch('o'), commit('x', 'feat: o'), tag('v1.2.0-beta.1'), checkout('main'), FEAT],
      expected: ['app 1.1.0 > 1.2.0-beta.2 minor commits: c1'],
    },
    {
      sentence: 'goes on from another channel, and lists what that one has released',
      ops: [...RELEASED, FEAT, tag('v1.2.0-alpha.3'), FIX],
      expected: ['app 1.2.0-alpha.3 > 1.2.0-beta.1 minor commits: c2 c1'],
    },
    {
      sentence: 'has nothing to do where its commits are released',
      ops: [...RELEASED, FEAT, tag('v1.2.0-beta.1')],
      expected: ['app: no-commits'],
    },
    {
      sentence: 'is released only for what is worth it',
      ops: [...RELEASED, FEAT, tag('v1.2.0-beta.1'), commit('c2', 'docs: y')],
      expected: ['app: no-release-worthy-commits'],
    },
    {
      sentence: 'is above a stable release that came after it',
      ops: [...RELEASED, FEAT, tag('v1.2.0-beta.1'), FIX, tag('v1.2.0'), commit('c3', 'fix: z')],
      expected: ['app 1.2.0 > 1.2.1-beta.1 patch commits: c3'],
    },
    {
      sentence: 'leads to the first release where there is none',
      ops: [app('1.0.0'), FEAT],
      expected: ['app null > 1.0.0-beta.1 initial initial: c1 c0'],
    },
    {
      sentence: 'leads to it by and by',
      ops: [app('1.0.0-beta.1'), FEAT, tag('v1.0.0-beta.1'), FIX],
      expected: ['app 1.0.0-beta.1 > 1.0.0-beta.2 minor commits: c2'],
    },
    {
      sentence: 'reverts a change of the last pre-release by a patch',
      ops: [...RELEASED, FEAT, tag('v1.2.0-beta.1'), commit('c2', 'Revert "feat: x"\n\nThis reverts commit ${sha:c1}.')],
      expected: ['app 1.2.0-beta.1 > 1.2.0-beta.2 patch commits: c2'],
    },
    {
      sentence: 'may have dots',
      ops: [...RELEASED, FEAT],
      config: { channel: 'next.1' },
      expected: ['app 1.1.0 > 1.2.0-next.1.1 minor commits: c1'],
    },
    { sentence: 'may not have a leading zero', ops: [...RELEASED, FEAT], config: { channel: '01' }, expected: ['INVALID_CHANNEL'] },
    { sentence: 'may not have a slash', ops: [...RELEASED, FEAT], config: { channel: 'a/b' }, expected: ['INVALID_CHANNEL'] },
  ]);

  it('is promoted to the first release', async () => {
    const ops = [app('1.0.0-beta.1'), FEAT, tag('v1.0.0-beta.1'), FIX];
    expect(await outcomeOf({ ops })).toEqual(['app null > 1.0.0 initial initial: c2 c1 c0']);
  });

  it('is named in the row', async () => {
    const { releases } = await planExample({ ops: [...RELEASED, FEAT], config: { channel: 'beta' } });
    expect(releases).toMatchObject([{ channel: 'beta', npmVersion: '1.2.0-beta.1', ociTag: '1.2.0-beta.1', tag: 'v1.2.0-beta.1' }]);
  });
});

describe('rule 12, the calendar', () => {
  const files = { a: '1' };
  const start = commit('c0', 'start', files);
  const any = commit('c1', 'anything at all', { a: '2' });
  table({ scheme: 'calver' }, [
    { sentence: 'begins with MICRO 0', ops: [start], expected: ['null null > 2026.3.0 initial commits: c0'] },
    { sentence: 'counts within a period', ops: [start, tag('v2026.3.0'), any], expected: ['null 2026.3.0 > 2026.3.1 micro commits: c1'] },
    { sentence: 'restarts in the next one', ops: [start, tag('v2026.2.7'), any], expected: ['null 2026.2.7 > 2026.3.0 date commits: c1'] },
    {
      sentence: 'reads UTC',
      ops: [start, tag('v2026.2.7'), any],
      now: '2026-03-01T01:00:00+02:00',
      expected: ['null 2026.2.7 > 2026.2.8 micro commits: c1'],
    },
    {
      sentence: 'means weeks and years of ISO',
      ops: [start, any],
      config: { calver: 'YYYY.WW.MICRO' },
      now: '2027-01-01T00:00:00Z',
      expected: ['null null > 2026.53.0 initial commits: c1 c0'],
    },
    {
      sentence: 'has no second release of a period without MICRO',
      ops: [start, tag('v2026.3'), any],
      config: { calver: 'YYYY.MM' },
      expected: ['CALVER_NO_NEXT'],
    },
    { sentence: 'never goes back', ops: [start, tag('v2026.4.0'), any], expected: ['VERSION_NOT_GREATER'] },
    { sentence: 'knows its tokens', ops: [start], config: { calver: 'YYYY.QQ' }, expected: ['INVALID_CALVER_FORMAT'] },
    {
      sentence: 'does not pad where there is a package.json',
      ops: [app('2026.1.0')],
      config: { calver: 'YYYY.0M.MICRO' },
      expected: ['CALVER_NOT_SEMVER'],
    },
    {
      sentence: 'pads where there is none',
      ops: [start],
      config: { calver: 'YYYY.0M.MICRO' },
      expected: ['null null > 2026.03.0 initial commits: c0'],
    },
    {
      sentence: 'does not read tags of SemVer',
      ops: [start, tag('v3.1.4'), any],
      expected: ['null null > 2026.3.0 initial commits: c1 c0'],
    },
    { sentence: 'has nothing to release without commits', ops: [start, tag('v2026.2.0')], expected: ['null: no-commits'] },
    {
      sentence: 'releases no commit that is skipped',
      ops: [start, tag('v2026.2.0'), commit('c1', 'x [skip release]')],
      expected: ['null: no-release-worthy-commits'],
    },
    {
      sentence: 'resumes a release',
      ops: [
        app('2026.2.0'),
        tag('v2026.2.0'),
        any,
        commit('r', 'chore(release): v2026.3.0', { 'package.json': { name: 'app', version: '2026.3.0' } }),
      ],
      expected: ['app 2026.2.0 > 2026.3.0 date resume at r: c1'],
    },
    {
      sentence: 'passes a channel over',
      ops: [start],
      config: { channel: 'beta' },
      expected: ['null null > 2026.3.0 initial commits: c0'],
    },
  ]);
});

describe('rule 13, the hash of a commit', () => {
  const sha = { scheme: 'sha' };

  it('is that of HEAD, whatever came before, and makes no tag', async () => {
    const { commits, releases } = await planExample({ ops: [...RELEASED, FEAT, FIX], config: sha });
    expect(releases).toMatchObject([
      { to: expect.stringMatching(/^g[0-9a-f]{12}$/), tag: null, from: null, bump: 'sha', commits: ['c2'], groups: { fix: ['c2'] } },
    ]);
    expect(commits).toMatchObject([{ sha: 'c2', header: 'fix: y', type: 'fix' }]);
  });

  it.each([
    ['shallow', { op: 'clone', depth: 1 }],
    ['detached', { op: 'checkout', ref: 'main', detach: true }],
  ] as const)('works %s', async (_where, operation) => {
    const { releases } = await planExample({ ops: [...RELEASED, FEAT, FIX, operation], config: sha });
    expect(releases).toMatchObject([{ commits: ['c2'] }]);
  });

  it('is that of every chosen package', async () => {
    const { releases, unchanged } = await planExample({
      ops: [workspaces({ a: '1.0.0', b: '2.0.0', c: {} })],
      config: { ...sha, packages: ['a', 'c'] },
    });
    expect(releases.map(({ name, npmVersion, to }) => [name, npmVersion === `0.0.0-${to}`])).toEqual([
      ['a', true],
      ['c', true],
    ]);
    expect(unchanged).toMatchObject([{ name: 'b', because: 'filtered' }]);
  });
});

describe('rule 14, build metadata', () => {
  table({ scheme: 'semver-build', build: 'r{run}' }, [
    { sentence: 'follows the version', ops: [...RELEASED, FEAT], expected: ['app 1.1.0 > 1.2.0+r42 minor commits: c1'] },
    {
      sentence: 'has no precedence in the base',
      ops: [app('1.1.0'), tag('v1.1.0+z'), FEAT],
      expected: ['app 1.1.0+z > 1.2.0+r42 minor commits: c1'],
    },
    {
      sentence: 'does not free a version that another branch has',
      ops: [...RELEASED, branch('o'), commit('x', 'feat: o'), tag('v1.2.0+other'), checkout('main'), FEAT],
      expected: ['TAG_EXISTS'],
    },
    {
      sentence: 'follows a pre-release',
      ops: [...RELEASED, FEAT],
      config: { channel: 'rc' },
      expected: ['app 1.1.0 > 1.2.0-rc.1+r42 minor commits: c1'],
    },
    {
      sentence: 'is resumed with what the release commit says',
      ops: [...RELEASED, FEAT, commit('r', 'chore(release): v1.2.0+r7', { 'package.json': { name: 'app', version: '1.2.0' } })],
      expected: ['app 1.1.0 > 1.2.0+r7 minor resume at r: c1'],
    },
    { sentence: 'has the letters of SemVer', ops: [...RELEASED, FEAT], config: { build: 'a_b' }, expected: ['INVALID_BUILD_METADATA'] },
    { sentence: 'is needed', ops: [...RELEASED, FEAT], config: { build: undefined }, expected: ['INVALID_BUILD_METADATA'] },
    {
      sentence: 'belongs to its scheme',
      ops: [...RELEASED, FEAT],
      config: { scheme: 'semver' },
      expected: ['app 1.1.0 > 1.2.0 minor commits: c1'],
    },
  ]);
});
