import { app, branch, checkout, commit, type Example, type ExampleRow, merge, outcomeOf, tag } from '@artifact-actions/testing/scenarios';
import { describe, expect, it } from '@jest/globals';

const RELEASED = [app('1.0.0'), tag('v1.0.0')];
const FIX = commit('c1', 'fix: x');
const RELEASE = (id: string, version: string): Example['ops'][number] =>
  commit(id, `chore(release): v${version}`, { 'package.json': { name: 'app', version } });

function table(rows: readonly ExampleRow[]): void {
  // Behind a shorter row jest would hand over a callback to whoever asks for more.
  it.each(rows)('%s', async (...[, ops, expected, config, now]: ExampleRow) => {
    expect(await outcomeOf({ ops, config, now })).toEqual(expected);
  });
}

describe('the newest commit of branches that were merged', () => {
  const merged = (older: string, newer: string): ExampleRow[1] => [
    ...RELEASED,
    branch('topic'),
    commit('c1', older),
    checkout('main'),
    commit('c2', newer),
    merge('topic'),
  ];
  table([
    ['is listed first', merged('fix: x', 'fix: y'), ['app 1.0.0 > 1.0.1 patch commits: c2 c1']],
    [
      'has the last word on the version',
      merged('fix: x\n\nRelease-As: 3.0.0', 'fix: y\n\nRelease-As: 2.0.0'),
      ['app 1.0.0 > 2.0.0 major release-as: c2 c1'],
    ],
  ]);
});

describe('the tag of the next release', () => {
  const asks = (version: string): Example['ops'][number] => commit('c1', `fix: x\n\nRelease-As: ${version}`);
  table([
    ['may not end with .lock', [...RELEASED, asks('2.0.0-x.lock')], ['INVALID_TAG_NAME']],
    ['may not end with .lock by an input', [...RELEASED, FIX], ['INVALID_TAG_NAME'], { releaseAs: '2.0.0-x.lock' }],
    ['may not end with .lock by build metadata', [...RELEASED, FIX], ['INVALID_TAG_NAME'], { scheme: 'semver+build', build: 'x.lock' }],
    [
      'may have .lock where something follows',
      [...RELEASED, asks('2.0.0-x.lock')],
      ['app null > 2.0.0-x.lock initial release-as: c1 c0'],
      { tagFormat: 'v{version}-z' },
    ],
    ['may not lie below another tag', [...RELEASED, tag('r'), asks('2.0.0')], ['INVALID_TAG_NAME'], { tagFormat: 'r/{version}' }],
    ['may not hold another tag', [...RELEASED, tag('v2.0.0/docs'), asks('2.0.0')], ['INVALID_TAG_NAME']],
    ['may begin like another tag', [...RELEASED, tag('v2.0.0x'), tag('v2'), asks('2.0.0')], ['app 1.0.0 > 2.0.0 major release-as: c1']],
  ]);
});

describe('rule 7, the base', () => {
  table([
    [
      'is the highest tag, not the nearest',
      [app('1.0.0'), tag('v1.10.0'), commit('c1', 'fix: x'), tag('v1.9.0'), commit('c2', 'fix: y')],
      ['app 1.10.0 > 1.10.1 patch commits: c2 c1'],
    ],
    [
      'is the highest of two tags on one commit',
      [app('1.0.0'), tag('v1.9.0'), tag('v1.10.0'), FIX],
      ['app 1.10.0 > 1.10.1 patch commits: c1'],
    ],
    [
      'is an annotated tag as well',
      [app('1.0.0'), { op: 'tag', name: 'v1.0.0', annotated: true }, FIX],
      ['app 1.0.0 > 1.0.1 patch commits: c1'],
    ],
    ['does not change by a branch of the same name', [...RELEASED, FIX, branch('v1.0.0')], ['app 1.0.0 > 1.0.1 patch commits: c1']],
    [
      'is no pre-release in a stable run',
      [...RELEASED, FIX, tag('v1.1.0-beta.1'), commit('c2', 'fix: y')],
      ['app 1.0.0 > 1.0.1 patch commits: c2 c1'],
    ],
    [
      'is no tag of another format',
      [...RELEASED, tag('app@2.0.0'), tag('3.0.0'), tag('vv4.0.0'), tag('v5.0.0x'), FIX],
      ['app 1.0.0 > 1.0.1 patch commits: c1'],
    ],
    [
      'is a tag of the format that is set',
      [app('1.0.0'), tag('release/1.0.0-x'), tag('v9.0.0'), FIX],
      ['app 1.0.0 > 1.0.1 patch commits: c1'],
      { tagFormat: 'release/${version}-x' },
    ],
    [
      'leaves commits out by ancestry, and not by date',
      [
        app('1.0.0'),
        branch('topic'),
        { op: 'commit', id: 'c1', message: 'feat: early', date: '2025-01-01T00:00:00Z' },
        checkout('main'),
        commit('c2', 'fix: x'),
        tag('v1.0.0'),
        merge('topic'),
      ],
      ['app 1.0.0 > 1.1.0 minor commits: c1'],
    ],
    ['is nothing to go on from where HEAD is tagged', RELEASED, ['app: no-commits']],
    ['says that nothing is left to do where HEAD has the tag that is asked for', RELEASED, ['app: no-commits'], { releaseAs: '1.0.0' }],
    [
      'cannot be followed by a tag that exists elsewhere',
      [...RELEASED, branch('o'), commit('x', 'fix: o'), tag('v1.0.1'), checkout('main'), FIX],
      ['TAG_EXISTS'],
    ],
  ]);
});

describe('rule 8, without a tag', () => {
  table([
    ['the first version is that of the manifest', [app('1.4.0'), FIX], ['app null > 1.4.0 initial initial: c1 c0']],
    ['it is the initial version where the manifest has 0.0.0', [app('0.0.0'), FIX], ['app null > 0.1.0 initial initial: c1 c0']],
    [
      'it is the initial version where the manifest has none',
      [app(undefined), FIX],
      ['app null > 2.0.0 initial initial: c1 c0'],
      { initialVersion: '2.0.0' },
    ],
    ['it is the initial version where there is no manifest', [commit('c0', 'feat: x')], ['null null > 0.1.0 initial initial: c0']],
    ['a pre-release below 0.0.0 is none', [app('0.0.0-development'), FIX], ['app null > 0.1.0 initial initial: c1 c0']],
    ['one commit has to be worth it', [app('1.4.0')], ['app: no-release-worthy-commits']],
    [
      '`initial: bump` takes the one after the manifest’s',
      [app('1.4.0'), FIX],
      ['app 1.4.0 > 1.4.1 patch commits: c1 c0'],
      { initial: 'bump' },
    ],
    ['`initial: bump` has nothing to bump at 0.0.0', [app('0.0.0'), FIX], ['app null > 0.1.0 initial initial: c1 c0'], { initial: 'bump' }],
    ['a release commit tells that the tags are missing', [app('1.0.0'), RELEASE('r', '1.1.0'), commit('c2', 'fix: x')], ['TAGS_MISSING']],
    [
      'a clone without tags is told so',
      [...RELEASED, RELEASE('r', '1.1.0'), tag('v1.1.0'), commit('c2', 'fix: x'), { op: 'clone', noTags: true }],
      ['TAGS_MISSING'],
    ],
    [
      'a release commit of another message tells nothing',
      [app('1.0.0'), RELEASE('r', '1.1.0')],
      ['app: no-release-worthy-commits'],
      { commitMessage: 'release {tags}' },
    ],
  ]);
});

describe('rule 8, with a manifest above every tag', () => {
  table([
    [
      'the release commit gets its tag, and nothing else is done',
      [...RELEASED, FIX, RELEASE('r', '1.0.1'), commit('c2', 'feat: y')],
      ['app 1.0.0 > 1.0.1 patch resume at r: c1'],
    ],
    [
      'the difference is the bump',
      [...RELEASED, commit('c1', 'feat: x'), RELEASE('r', '1.1.0')],
      ['app 1.0.0 > 1.1.0 minor resume at r: c1'],
    ],
    [
      'a squashed release commit is known by its header',
      [...RELEASED, FIX, commit('r', 'chore(release): v1.0.1 (#12)', { 'package.json': { name: 'app', version: '1.0.1' } })],
      ['app 1.0.0 > 1.0.1 patch resume at r: c1'],
    ],
    [
      'a message of one’s own is known, too',
      [...RELEASED, FIX, commit('r', 'Release v1.0.1 now', { 'package.json': { name: 'app', version: '1.0.1' } })],
      ['app 1.0.0 > 1.0.1 patch resume at r: c1'],
      { commitMessage: 'Release ${tags} now' },
    ],
    [
      'a channel is resumed in the same way',
      [...RELEASED, commit('c1', 'feat: x'), RELEASE('r', '1.1.0-beta.1')],
      ['app 1.0.0 > 1.1.0-beta.1 minor resume at r: c1'],
      { channel: 'beta' },
    ],
    [
      'a later pre-release moves by what lies above the stable one',
      [
        ...RELEASED,
        commit('c1', 'feat: x'),
        RELEASE('r', '1.1.0-beta.1'),
        tag('v1.1.0-beta.1'),
        commit('c2', 'fix: y'),
        RELEASE('s', '1.1.0-beta.2'),
      ],
      ['app 1.1.0-beta.1 > 1.1.0-beta.2 minor resume at s: c2'],
      { channel: 'beta' },
    ],
    [
      'the tag may not be elsewhere',
      [...RELEASED, branch('o'), commit('x', 'fix: o'), tag('v1.0.1'), checkout('main'), FIX, RELEASE('r', '1.0.1')],
      ['TAG_EXISTS'],
    ],
    [
      'somebody edited it',
      [...RELEASED, FIX, commit('c2', 'chore: edit', { 'package.json': { name: 'app', version: '1.5.0' } })],
      ['MANIFEST_AHEAD'],
    ],
    [
      'the release commit of another version does not count',
      [...RELEASED, FIX, RELEASE('r', '1.0.1'), commit('c2', 'chore: edit', { 'package.json': { name: 'app', version: '1.5.0' } })],
      ['MANIFEST_AHEAD'],
    ],
    ['one that is below is ignored', [app('0.1.0'), tag('v1.0.0'), FIX], ['app 1.0.0 > 1.0.1 patch commits: c1']],
    [
      'one that is above the stable tags alone is a pre-release of ours',
      [...RELEASED, commit('c1', 'feat: x'), RELEASE('r', '1.1.0-beta.1'), tag('v1.1.0-beta.1')],
      ['app 1.0.0 > 1.1.0 minor commits: r c1'],
    ],
  ]);
});

describe('rule 6, a version that is asked for', () => {
  const asked = (id: string, version: string): Example['ops'][number] => commit(id, `chore: x\n\nRelease-As: ${version}`);
  table([
    ['is released, whatever the commits say', [...RELEASED, asked('c1', '3.0.0')], ['app 1.0.0 > 3.0.0 major release-as: c1']],
    [
      'is that of the newest commit',
      [...RELEASED, asked('c1', '3.0.0'), asked('c2', '1.5.0')],
      ['app 1.0.0 > 1.5.0 minor release-as: c2 c1'],
    ],
    [
      'is gone with a commit that is skipped',
      [...RELEASED, FIX, commit('c2', 'chore: x [skip release]\n\nRelease-As: 3.0.0')],
      ['app 1.0.0 > 1.0.1 patch commits: c1'],
    ],
    ['must be above the current one', [...RELEASED, asked('c1', '1.0.0')], ['RELEASE_AS_NOT_GREATER']],
    ['may come by the input', [...RELEASED, FIX], ['app 1.0.0 > 2.0.0 major release-as: c1'], { releaseAs: '2.0.0' }],
    ['must be above the current one as an input, too', [...RELEASED, FIX], ['RELEASE_AS_NOT_GREATER'], { releaseAs: '0.9.0' }],
    ['is the first version where there is none', [app(undefined), asked('c1', '5.0.0')], ['app null > 5.0.0 initial release-as: c1 c0']],
    [
      'is the core of a pre-release',
      [...RELEASED, asked('c1', '3.0.0')],
      ['app 1.0.0 > 3.0.0-beta.1 major release-as: c1'],
      { channel: 'beta' },
    ],
    [
      'is fulfilled by a release that has it',
      [...RELEASED, asked('c1', '2.0.0-rc.1'), tag('v2.0.0-rc.1'), commit('c2', 'fix: x')],
      ['app 1.0.0 > 1.0.1 patch commits: c2 c1'],
    ],
  ]);
});

describe('rule 9, a clone', () => {
  const four = [...RELEASED, commit('c1', 'feat: a'), commit('c2', 'fix: b'), commit('c3', 'fix: d')];
  table([
    ['that ends inside the range cannot tell', [...four, { op: 'clone', depth: 2 }], ['SHALLOW_HISTORY']],
    ['that holds the range and its tag can', [...four, { op: 'clone', depth: 4 }], ['app 1.0.0 > 1.1.0 minor commits: c3 c2 c1']],
    ['without a base cannot, even if it holds all', [app('1.0.0'), FIX, { op: 'clone', depth: 1 }], ['SHALLOW_HISTORY']],
    [
      'that cut a merged branch off cannot',
      [
        ...RELEASED,
        branch('topic'),
        commit('t1', 'feat: a'),
        commit('t2', 'fix: b'),
        commit('t3', 'fix: c'),
        checkout('main'),
        merge('topic'),
        { op: 'clone', depth: 3 },
      ],
      ['SHALLOW_HISTORY'],
    ],
    ['may be detached', [...RELEASED, FIX, { op: 'checkout', ref: 'main', detach: true }], ['app 1.0.0 > 1.0.1 patch commits: c1']],
    ['without a commit has nothing', [], ['NO_COMMITS_IN_REPOSITORY']],
  ]);
});

describe('rule 10, a maintenance range', () => {
  const BREAKING = commit('c1', 'feat!: x');
  table([
    ['holds what lies in it', [...RELEASED, FIX], ['app 1.0.0 > 1.0.1 patch commits: c1'], { range: '1.x' }],
    ['refuses a result above', [...RELEASED, BREAKING], ['OUTSIDE_RANGE'], { range: '1.x' }],
    ['refuses a minor version of a narrow one', [...RELEASED, commit('c1', 'feat: x')], ['OUTSIDE_RANGE'], { range: '1.0.x' }],
    ['refuses a result below', [...RELEASED, FIX], ['OUTSIDE_RANGE'], { range: '2.x' }],
    [
      'refuses a tag above that was merged in',
      [...RELEASED, FIX, tag('v2.0.0'), commit('c2', 'chore: y')],
      ['OUTSIDE_RANGE'],
      { range: '1.x' },
    ],
    ['is the name of the branch', [...RELEASED, branch('1.x'), BREAKING], ['OUTSIDE_RANGE']],
    ['is no other name', [...RELEASED, branch('v1.x'), BREAKING], ['app 1.0.0 > 2.0.0 major commits: c1']],
    [
      'goes before the branch where it is given',
      [...RELEASED, branch('1.x'), BREAKING],
      ['app 1.0.0 > 2.0.0 major commits: c1'],
      { range: '2.x' },
    ],
  ]);
});
