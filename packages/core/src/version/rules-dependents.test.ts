import { change, commit, type ExampleRow, outcomeOf, tag, workspaces } from '@artifact-actions/testing/scenarios';
import { describe, expect, it } from '@jest/globals';

function table(rows: readonly ExampleRow[]): void {
  // Behind a shorter row jest would hand over a callback to whoever asks for more.
  it.each(rows)('%s', async (...[, ops, expected, config, now]: ExampleRow) => {
    expect(await outcomeOf({ ops, config, now })).toEqual(expected);
  });
}

/** `a`, and `b` that declares it. */
const declared = (fields: object, more: Readonly<Record<string, object>> = {}): ExampleRow[1] => [
  workspaces({ a: '1.0.0', b: { version: '1.0.0', ...fields }, ...more }),
  tag('a@1.0.0'),
  tag('b@1.0.0'),
];

describe('rule 16, dependents', () => {
  const feature = change('c1', 'feat: x', 'a');
  const breaking = change('c1', 'feat!: x', 'a');
  const A2 = 'a 1.0.0 > 2.0.0 major commits: c1';
  table([
    [
      'stay while their range holds',
      [...declared({ dependencies: { a: '^1.0.0' } }), feature],
      ['a 1.0.0 > 1.1.0 minor commits: c1', 'b: no-commits'],
    ],
    [
      'get a patch where it is left',
      [...declared({ dependencies: { a: '^1.0.0' } }), breaking],
      [A2, 'b 1.0.0 > 1.0.1 patch dependency by a: a=^2.0.0'],
    ],
    [
      'name their causes in the order of the alphabet',
      [
        ...declared({ dependencies: { z: '^1.0.0', a: '^1.0.0' } }, { z: { version: '1.0.0' } }),
        tag('z@1.0.0'),
        change('c1', 'feat!: x', 'a', 'z'),
      ],
      [A2, 'b 1.0.0 > 1.0.1 patch dependency by a z: a=^2.0.0 z=^2.0.0', 'z 1.0.0 > 2.0.0 major commits: c1'],
    ],
    [
      'keep in a channel the level that they have since the last stable release',
      [...declared({ dependencies: { a: '1.0.0' } }), change('c1', 'feat: x', 'b'), tag('b@1.1.0-beta.1'), change('c2', 'fix: y', 'a')],
      ['a 1.0.0 > 1.0.1-beta.1 patch commits: c2', 'b 1.1.0-beta.1 > 1.1.0-beta.2 minor dependency by a: a=1.0.1-beta.1'],
      { channel: 'beta' },
    ],
    [
      'get one by an optional dependency, too',
      [...declared({ optionalDependencies: { a: '~1.0.0' } }), feature],
      ['a 1.0.0 > 1.1.0 minor commits: c1', 'b 1.0.0 > 1.0.1 patch dependency by a: a=~1.1.0'],
    ],
    [
      'get the level of a peer',
      [...declared({ peerDependencies: { a: '^1.0.0' } }), breaking],
      [A2, 'b 1.0.0 > 2.0.0 major dependency by a: a=^2.0.0'],
    ],
    [
      'stay as they are for a development dependency, whose range is written',
      [...declared({ devDependencies: { a: '^1.0.0' } }), breaking],
      [A2, 'b: no-commits', 'b devDependencies a ^2.0.0'],
    ],
    [
      'list `workspace:*`, which is exact',
      [...declared({ dependencies: { a: 'workspace:*' } }), feature],
      ['a 1.0.0 > 1.1.0 minor commits: c1', 'b 1.0.0 > 1.0.1 patch dependency by a: a=workspace:*'],
    ],
    [
      'stay while `workspace:^` holds',
      [...declared({ dependencies: { a: 'workspace:^' } }), feature],
      ['a 1.0.0 > 1.1.0 minor commits: c1', 'b: no-commits'],
    ],
    [
      'keep the text of `workspace:~`',
      [...declared({ dependencies: { a: 'workspace:~' } }), feature],
      ['a 1.0.0 > 1.1.0 minor commits: c1', 'b 1.0.0 > 1.0.1 patch dependency by a: a=workspace:~'],
    ],
    [
      'keep the prefix of a range of a workspace',
      [...declared({ dependencies: { a: 'workspace:^1.0.0' } }), breaking],
      [A2, 'b 1.0.0 > 1.0.1 patch dependency by a: a=workspace:^2.0.0'],
    ],
    [
      'leave `npm:`, git, addresses and files alone',
      [
        ...declared({
          dependencies: { a: 'npm:a@^1.0.0' },
          optionalDependencies: { a: 'file:../a' },
          peerDependencies: { a: 'https://example.com/a.tgz' },
        }),
        breaking,
      ],
      [A2, 'b: no-commits'],
    ],
    ['leave a range alone that did not hold before', [...declared({ dependencies: { a: '^0.9.0' } }), breaking], [A2, 'b: no-commits']],
    [
      'are left by a pre-release',
      [...declared({ dependencies: { a: '^1.0.0' } }), feature],
      ['a 1.0.0 > 1.1.0-beta.1 minor commits: c1', 'b 1.0.0 > 1.0.1-beta.1 patch dependency by a: a=^1.1.0-beta.1'],
      { channel: 'beta' },
    ],
    [
      'that are released anyway take the new range along',
      [...declared({ dependencies: { a: '^1.0.0' } }), breaking, change('c2', 'feat: y', 'b')],
      [A2, 'b 1.0.0 > 1.1.0 minor commits: c2 a=^2.0.0'],
    ],
    [
      'that are released anyway are raised by a peer',
      [...declared({ peerDependencies: { a: '^1.0.0' } }), breaking, change('c2', 'fix: y', 'b')],
      [A2, 'b 1.0.0 > 2.0.0 major commits by a: c2 a=^2.0.0'],
    ],
    [
      'have one range per field where the fields differ',
      [...declared({ peerDependencies: { a: '^1.0.0' }, devDependencies: { a: '1.0.0' } }), breaking],
      [A2, 'b 1.0.0 > 2.0.0 major dependency by a: a=^2.0.0', 'b devDependencies a 2.0.0'],
    ],
    [
      'are left out by the filter with their range',
      [...declared({ dependencies: { a: '^1.0.0' } }), breaking],
      [A2, 'b: filtered'],
      { packages: ['a'] },
    ],
  ]);

  table([
    [
      'pass it on',
      [...declared({ dependencies: { a: '^1.0.0' } }, { c: { version: '1.0.0', dependencies: { b: '1.0.0' } } }), tag('c@1.0.0'), breaking],
      [A2, 'b 1.0.0 > 1.0.1 patch dependency by a: a=^2.0.0', 'c 1.0.0 > 1.0.1 patch dependency by b: b=1.0.1'],
    ],
    [
      'may form a circle',
      [
        workspaces({
          a: { version: '1.0.0', peerDependencies: { b: '^1.0.0' } },
          b: { version: '1.0.0', peerDependencies: { a: '^1.0.0' } },
        }),
        tag('a@1.0.0'),
        tag('b@1.0.0'),
        breaking,
      ],
      ['a 1.0.0 > 2.0.0 major commits: c1 b=^2.0.0', 'b 1.0.0 > 2.0.0 major dependency by a: a=^2.0.0'],
    ],
    [
      'without a version are written, not released',
      [...declared({}, { c: { private: true, dependencies: { a: '^1.0.0' } } }), breaking],
      [A2, 'b: no-commits', 'c: no-version', 'c dependencies a ^2.0.0'],
    ],
    [
      'may be the root, which is no package',
      [workspaces({ a: '1.0.0' }, { devDependencies: { a: '^1.0.0' } }), tag('v1.0.0'), breaking],
      [A2, 'root devDependencies a ^2.0.0'],
    ],
    [
      'name all that caused them',
      [
        ...declared({}, { c: { version: '1.0.0', dependencies: { a: '^1.0.0', b: '^1.0.0' } } }),
        tag('c@1.0.0'),
        change('c1', 'feat!: x', 'a', 'b'),
      ],
      [A2, 'b 1.0.0 > 2.0.0 major commits: c1', 'c 1.0.0 > 1.0.1 patch dependency by a b: a=^2.0.0 b=^2.0.0'],
    ],
    ['with a catalog have to wait', [...declared({ dependencies: { a: 'catalog:' } }), breaking], ['NOT_SUPPORTED_YET']],
  ]);
});

describe('rule 17, groups', () => {
  const fixed = { groups: [{ kind: 'fixed', packages: ['a', 'b'] }] };
  const linked = { groups: [{ kind: 'linked', packages: ['a', 'b'] }] };
  const uneven = [workspaces({ a: '1.0.0', b: '1.3.0' }), tag('a@1.0.0'), tag('b@1.3.0')];
  table([
    [
      'fixed: the highest version plus the highest bump',
      [...uneven, change('c1', 'feat: x', 'a'), change('c2', 'fix: y', 'b')],
      ['a 1.0.0 > 1.4.0 minor commits: c1', 'b 1.3.0 > 1.4.0 minor commits: c2'],
      fixed,
    ],
    [
      'fixed: all members, one that is new as well',
      [...uneven, commit('c1', 'fix: x', { 'packages/n/package.json': { name: 'n', version: '0.1.0' } })],
      ['a 1.0.0 > 1.3.1 patch group by n:', 'b 1.3.0 > 1.3.1 patch group by n:', 'n null > 1.3.1 initial initial: c1'],
      { groups: [{ kind: 'fixed', packages: ['*'] }] },
    ],
    [
      'fixed: all for the first time',
      [workspaces({ a: '1.0.0', b: '1.3.0' }), change('c1', 'fix: x', 'a')],
      ['a null > 1.3.0 initial initial: c1 c0', 'b null > 1.3.0 initial group by a: c0'],
      fixed,
    ],
    [
      'fixed: a dependent brings the others',
      [
        workspaces({ a: '1.0.0', b: '1.0.0', d: { version: '1.0.0', dependencies: { x: '^1.0.0' } }, x: '1.0.0' }),
        ...['a', 'b', 'd', 'x'].map((name) => tag(`${name}@1.0.0`)),
        change('c1', 'feat!: y', 'x'),
      ],
      [
        'a 1.0.0 > 1.0.1 patch group by d:',
        'd 1.0.0 > 1.0.1 patch dependency by x: x=^2.0.0',
        'x 1.0.0 > 2.0.0 major commits: c1',
        'b: no-commits',
      ],
      { groups: [{ kind: 'fixed', packages: ['a', 'd'] }] },
    ],
    [
      'fixed: in a channel, by what all members have since the last stable release',
      [...uneven, change('c1', 'feat: x', 'a'), tag('a@1.4.0-beta.1'), tag('b@1.4.0-beta.1'), change('c2', 'fix: y', 'b')],
      ['a 1.4.0-beta.1 > 1.4.0-beta.2 minor group by b:', 'b 1.4.0-beta.1 > 1.4.0-beta.2 minor commits: c2'],
      { ...fixed, channel: 'beta' },
    ],
    [
      'fixed: in a channel',
      [...uneven, change('c1', 'feat: x', 'a')],
      ['a 1.0.0 > 1.4.0-beta.1 minor commits: c1', 'b 1.3.0 > 1.4.0-beta.1 minor group by a:'],
      { ...fixed, channel: 'beta' },
    ],
    [
      'fixed: nothing where no member is released',
      [...uneven, change('c1', 'docs: x', 'a')],
      ['a: no-release-worthy-commits', 'b: no-commits'],
      fixed,
    ],
    [
      'linked: only the released ones',
      [...uneven, change('c1', 'feat: x', 'a')],
      ['a 1.0.0 > 1.4.0 minor commits: c1', 'b: no-commits'],
      linked,
    ],
    ['no package is in two', uneven, ['PACKAGE_IN_TWO_GROUPS'], { groups: [...fixed.groups, ...linked.groups] }],
  ]);
});
