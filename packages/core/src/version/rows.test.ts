import { app, branch, checkout, commit, type ExampleRow, merge, outcomeOf, planExample, tag } from '@artifact-actions/testing/scenarios';
import { describe, expect, it } from '@jest/globals';

const RELEASED = [app('1.1.0'), tag('v1.1.0')];
const FEAT = commit('c1', 'feat: x');

describe('rules 3 and 5, through the plan', () => {
  it.each<ExampleRow>([
    [
      'below 1.0.0 the options decide',
      [app('0.3.2'), tag('v0.3.2'), FEAT],
      ['app 0.3.2 > 0.3.3 patch commits: c1'],
      { zero: { feature: 'patch' } },
    ],
    [
      'below 1.0.0 a breaking change may be major',
      [app('0.3.2'), tag('v0.3.2'), commit('c1', 'fix!: x')],
      ['app 0.3.2 > 1.0.0 major commits: c1'],
      { zero: { breaking: 'major' } },
    ],
    [
      'types are configuration',
      [...RELEASED, commit('c1', 'deps: x')],
      ['app 1.1.0 > 1.1.1 patch commits: c1'],
      { types: { deps: 'patch' } },
    ],
    [
      'the commits of a merge count, and git’s message does not',
      [...RELEASED, branch('t'), FEAT, checkout('main'), commit('c2', 'docs: y'), merge('t')],
      ['app 1.1.0 > 1.2.0 minor commits: c2 c1'],
    ],
    [
      'a pull request’s title speaks for commits that say nothing',
      [...RELEASED, branch('t'), commit('c1', 'wip'), checkout('main'), merge('t', 'Merge pull request #1 from o/t\n\nfeat: x')],
      ['app 1.1.0 > 1.2.0 minor commits: m c1'],
    ],
    ['an empty commit belongs to the only package', [...RELEASED, commit('c1', 'fix: x', {})], ['app 1.1.0 > 1.1.1 patch commits: c1']],
  ])('%s', async (...[, ops, expected, config]: ExampleRow) => {
    expect(await outcomeOf({ ops, config })).toEqual(expected);
  });
});

describe('the row of a release', () => {
  it('has everything that the semantics name', async () => {
    const { commits, head, releases, rewrites, scheme, unchanged } = await planExample({
      ops: [...RELEASED, commit('c1', 'feat(ui)!: x (#12)\n\nBREAKING CHANGE: gone\nRefs: #3')],
    });
    expect({ scheme, head, unchanged, rewrites }).toEqual({ scheme: 'semver', head: 'c1', unchanged: [], rewrites: [] });
    expect(releases).toEqual([
      {
        name: 'app',
        path: '.',
        from: '1.1.0',
        to: '2.0.0',
        bump: 'major',
        tag: 'v2.0.0',
        tagAt: null,
        channel: null,
        cause: 'commits',
        causedBy: [],
        commits: ['c1'],
        groups: { breaking: ['c1'], feat: ['c1'] },
        ranges: {},
        npmVersion: '2.0.0',
        ociTag: '2.0.0',
        changelog: expect.stringMatching(/^## \[2\.0\.0\] - 2026-03-01\n\n### Breaking changes\n\n- \*\*ui:\*\* gone/),
      },
    ]);
    expect(commits).toEqual([
      {
        sha: 'c1',
        header: 'feat(ui)!: x (#12)',
        type: 'feat',
        scope: 'ui',
        breaking: 'gone',
        references: ['#12', '#3'],
        footers: [
          ['BREAKING CHANGE', 'gone'],
          ['Refs', '#3'],
        ],
      },
    ]);
  });
});
