import { branch, change, checkout, commit, type ExampleRow, merge, outcomeOf, tag, workspaces } from '@artifact-actions/testing/scenarios';
import { describe, expect, it } from '@jest/globals';

function table(rows: readonly ExampleRow[]): void {
  // Behind a shorter row jest would hand over a callback to whoever asks for more.
  it.each(rows)('%s', async (...[, ops, expected, config, now]: ExampleRow) => {
    expect(await outcomeOf({ ops, config, now })).toEqual(expected);
  });
}

const AB = [workspaces({ a: '1.0.0', b: '1.0.0' }), tag('a@1.0.0'), tag('b@1.0.0')];

describe('rule 15, which package a commit belongs to', () => {
  const nested = { 'packages/a/inner/package.json': { name: 'inner', version: '1.0.0' } };
  table([
    [
      'that of its files, several of them too',
      [...AB, change('c1', 'fix: x', 'a', 'b')],
      ['a 1.0.0 > 1.0.1 patch commits: c1', 'b 1.0.0 > 1.0.1 patch commits: c1'],
    ],
    [
      'the deepest one',
      [
        workspaces({ a: '1.0.0' }, { workspaces: ['packages/*', 'packages/a/inner'] }),
        commit('n', 'chore: n', nested),
        tag('a@1.0.0'),
        tag('inner@1.0.0'),
        commit('c1', 'fix: x', { 'packages/a/inner/i.js': '1' }),
      ],
      ['inner 1.0.0 > 1.0.1 patch commits: c1', 'a: no-commits'],
    ],
    [
      'nobody’s, where the root has no version',
      [...AB, commit('c1', 'feat: x', { 'package-lock.json': '{}' })],
      ['a: no-commits', 'b: no-commits'],
    ],
    [
      'the root’s, where that has a version',
      [workspaces({ a: '1.0.0' }, { version: '3.0.0' }), tag('a@1.0.0'), tag('root@3.0.0'), commit('c1', 'feat: x', { 'README.md': '1' })],
      ['root 3.0.0 > 3.1.0 minor commits: c1', 'a: no-commits'],
    ],
    [
      'nobody’s, where all its files are ignored',
      [...AB, commit('c1', 'fix: x', { 'packages/a/x.test.js': '1' })],
      ['a: no-commits', 'b: no-commits'],
      { ignore: { paths: ['**/*.test.js'] } },
    ],
    [
      'its own package’s, in spite of ignored files',
      [...AB, commit('c1', 'fix: x', { 'packages/a/x.test.js': '1', 'packages/a/x.js': '1' })],
      ['a 1.0.0 > 1.0.1 patch commits: c1', 'b: no-commits'],
      { ignore: { paths: ['**/*.test.js'] } },
    ],
    [
      'none, where its author is ignored',
      [...AB, change('c1', 'fix: x', 'a')],
      ['a: no-release-worthy-commits', 'b: no-commits'],
      { ignore: { authors: ['Test *'] } },
    ],
    [
      'a folder that is called alike is another one',
      [workspaces({ a: '1.0.0', ab: '1.0.0' }), tag('a@1.0.0'), tag('ab@1.0.0'), change('c1', 'fix: x', 'ab')],
      ['ab 1.0.0 > 1.0.1 patch commits: c1', 'a: no-commits'],
    ],
    [
      'a merge’s is that of what it changes of its first parent',
      [...AB, branch('t'), change('c1', 'wip', 'a'), checkout('main'), change('c2', 'docs: y', 'b'), merge('t', 'feat: all')],
      ['a 1.0.0 > 1.1.0 minor commits: m c1', 'b: no-release-worthy-commits'],
    ],
    [
      'a file that moves belongs to both',
      [
        ...AB,
        change('c1', 'fix: x', 'a'),
        tag('a@1.0.1'),
        commit('c2', 'fix: y', { 'packages/a/c1.txt': null, 'packages/b/c1.txt': 'c1' }),
      ],
      ['a 1.0.1 > 1.0.2 patch commits: c2', 'b 1.0.0 > 1.0.1 patch commits: c2'],
    ],
  ]);

  table([
    [
      'a renamed folder is followed by the name',
      [
        ...AB,
        change('c1', 'feat: x', 'a'),
        { op: 'commit', id: 'c2', message: 'chore: move', move: { from: 'packages/a', to: 'packages/z' } },
      ],
      ['b: no-commits', 'a 1.0.0 > 1.1.0 minor commits: c2 c1'].reverse(),
    ],
    [
      'so is one that is renamed twice',
      [
        ...AB,
        change('c1', 'feat: x', 'a'),
        { op: 'commit', id: 'c2', message: 'chore: move', move: { from: 'packages/a', to: 'packages/y' } },
        { op: 'commit', id: 'c3', message: 'chore: move', move: { from: 'packages/y', to: 'packages/z' } },
      ],
      ['a 1.0.0 > 1.1.0 minor commits: c3 c2 c1', 'b: no-commits'],
    ],
    [
      'a folder that is gone leaves nothing',
      [...AB, change('c1', 'feat: x', 'a'), commit('c2', 'chore: drop', { 'packages/a': null })],
      ['b: no-commits'],
      { tagFormat: '${name}@${version}' },
    ],
  ]);

  table([
    [
      'private with a version is versioned',
      [workspaces({ a: { version: '1.0.0', private: true } }), tag('v1.0.0'), change('c1', 'fix: x', 'a')],
      ['a 1.0.0 > 1.0.1 patch commits: c1'],
    ],
    [
      'private without one is not',
      [workspaces({ a: '1.0.0', b: { private: true } }), tag('v1.0.0'), change('c1', 'fix: x', 'a', 'b')],
      ['a 1.0.0 > 1.0.1 patch commits: c1', 'b: no-version'],
    ],
    [
      'a package of its own that is private without a version is told',
      [commit('c0', 'feat: x', { 'package.json': { name: 'app', private: true } })],
      ['app: no-version'],
    ],
    ['two packages may not have one name', [workspaces({ a: '1.0.0', b: { name: 'a', version: '1.0.0' } })], ['DUPLICATE_PACKAGE_NAME']],
    ['a name must be one', [workspaces({ a: '1.0.0', b: { name: 'a b', version: '1.0.0' } })], ['INVALID_PACKAGE_NAME']],
    ['a name must be one that git accepts', [workspaces({ a: '1.0.0', b: { name: 'b~c', version: '1.0.0' } })], ['INVALID_PACKAGE_NAME']],
    [
      'a name is needed where there are several',
      [workspaces({ a: '1.0.0', b: { name: undefined, version: '1.0.0' } })],
      ['INVALID_PACKAGE_NAME'],
    ],
    [
      'a scope stands in the tag',
      [workspaces({ a: { name: '@x/a', version: '1.0.0' }, b: '1.0.0' }), tag('@x/a@1.0.0'), tag('b@1.0.0'), change('c1', 'fix: x', 'a')],
      ['@x/a 1.0.0 > 1.0.1 patch commits: c1', 'b: no-commits'],
    ],
    ['a format without the name is ambiguous', AB, ['AMBIGUOUS_TAG_FORMAT'], { tagFormat: 'v${version}' }],
    [
      'so is one in which two names run into the version',
      [workspaces({ a: '1.0.0', a1: '1.0.0' })],
      ['AMBIGUOUS_TAG_FORMAT'],
      { tagFormat: '${name}${version}' },
    ],
    [
      'one fixed group of all may share its tag',
      [workspaces({ a: '1.0.0', b: '1.0.0' }), tag('v1.0.0'), change('c1', 'fix: x', 'a')],
      ['a 1.0.0 > 1.0.1 patch commits: c1', 'b 1.0.0 > 1.0.1 patch group by a:'],
      { tagFormat: 'v${version}', groups: [{ kind: 'fixed', packages: ['*'] }] },
    ],
    ['a linked one may not', AB, ['AMBIGUOUS_TAG_FORMAT'], { tagFormat: 'v${version}', groups: [{ kind: 'linked', packages: ['*'] }] }],
    [
      'each has its own base',
      [
        workspaces({ a: '1.0.0', b: '1.0.0' }),
        tag('a@1.0.0'),
        change('c1', 'feat: x', 'a', 'b'),
        tag('b@1.0.0'),
        change('c2', 'fix: y', 'a', 'b'),
      ],
      ['a 1.0.0 > 1.1.0 minor commits: c2 c1', 'b 1.0.0 > 1.0.1 patch commits: c2'],
    ],
    [
      'a new one is released for the first time',
      [...AB, commit('c1', 'feat: x', { 'packages/n/package.json': { name: 'n', version: '0.5.0' } })],
      ['n null > 0.5.0 initial initial: c1', 'a: no-commits', 'b: no-commits'],
    ],
  ]);

  table([
    [
      'what the filter leaves out stays',
      [...AB, change('c1', 'fix: x', 'a', 'b')],
      ['b 1.0.0 > 1.0.1 patch commits: c1', 'a: filtered'],
      { packages: ['b'] },
    ],
    [
      'a filter has globs and exclusions',
      [...AB, change('c1', 'fix: x', 'a', 'b')],
      ['a 1.0.0 > 1.0.1 patch commits: c1', 'b: filtered'],
      { packages: ['*', '!b'] },
    ],
    ['a filter must name a package', AB, ['UNKNOWN_PACKAGE'], { packages: ['x'] }],
    [
      'a group may name a package without a version, which takes no part',
      [workspaces({ a: '1.0.0', b: { private: true } }), tag('a@1.0.0'), change('c1', 'fix: x', 'a')],
      ['a 1.0.0 > 1.0.1 patch commits: c1', 'b: no-version'],
      { groups: [{ kind: 'fixed', packages: ['a', 'b'] }], tagFormat: '{name}@{version}' },
    ],
    ['a group must name a package', AB, ['UNKNOWN_PACKAGE'], { groups: [{ kind: 'fixed', packages: ['x'] }] }],
    ['an exact version is for one package', [...AB, change('c1', 'fix: x', 'a')], ['INPUT_INVALID'], { releaseAs: '3.0.0' }],
    [
      'an exact version may be for one that is chosen',
      [...AB, change('c1', 'fix: x', 'a')],
      ['a 1.0.0 > 3.0.0 major release-as: c1', 'b: filtered'],
      { releaseAs: '3.0.0', packages: ['a'] },
    ],
    [
      'a footer asks for the packages of its commit',
      [...AB, change('c1', 'fix: x\n\nRelease-As: 3.0.0', 'a'), change('c2', 'fix: y', 'b')],
      ['a 1.0.0 > 3.0.0 major release-as: c1', 'b 1.0.0 > 1.0.1 patch commits: c2'],
    ],
    [
      'the tags of a release that stopped are set where it stopped',
      [
        ...AB,
        change('c1', 'feat: x', 'a', 'b'),
        commit('r', 'chore(release): a@1.1.0, b@1.1.0', {
          'packages/a/package.json': { name: 'a', version: '1.1.0' },
          'packages/b/package.json': { name: 'b', version: '1.1.0' },
        }),
        tag('a@1.1.0'),
        change('c2', 'fix: y', 'a'),
      ],
      ['a 1.1.0 > 1.1.1 patch commits: c2', 'b 1.0.0 > 1.1.0 minor resume at r: c1'],
    ],
  ]);
});
