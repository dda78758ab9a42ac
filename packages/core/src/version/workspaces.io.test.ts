import { commit, outcomeOf, planExample } from '@artifact-actions/testing/scenarios';
import { describe, expect, it } from '@jest/globals';

describe('workspaces', () => {
  const files = {
    'packages/a/package.json': { name: 'a', version: '1.0.0' },
    'apps/deep/b/package.json': { name: 'b', version: '1.0.0' },
    'apps/empty/x.txt': '',
  };
  const names = async (root: object): Promise<readonly (string | null)[]> => {
    const { unchanged } = await planExample({
      ops: [commit('c0', 'chore: x', { ...files, 'package.json': { name: 'root', private: true, ...root } })],
    });
    return unchanged.map(({ name }) => name);
  };
  it.each([
    ['globs', { workspaces: ['packages/*'] }, ['a']],
    ['an object', { workspaces: { packages: ['packages/*', 'apps/deep/b'] } }, ['b', 'a']],
    ['a glob over folders', { workspaces: ['**'] }, ['b', 'a']],
    ['dots and slashes around', { workspaces: ['./packages/a/'] }, ['a']],
    ['an exclusion', { workspaces: ['packages/*', 'apps/**', '!apps/deep/**'] }, ['a']],
    ['a folder that is not there', { workspaces: ['none', 'apps/empty'] }, []],
  ])('are read from %s', async (_sentence, root, expected) => {
    expect(await names(root)).toEqual(expected);
  });

  it.each([
    ['the workspaces of pnpm', { 'pnpm-workspace.yaml': 'packages: []' }],
    ['a glob with alternatives', { 'package.json': { name: 'root', workspaces: ['{a,b}'] } }],
  ])('do not pass over %s', async (_sentence, more) => {
    expect(await outcomeOf({ ops: [commit('c0', 'chore: x', { ...files, ...more })] })).toEqual(['NOT_SUPPORTED_YET']);
  });

  it('are no JSON', async () => {
    expect(await outcomeOf({ ops: [commit('c0', 'chore: x', { 'package.json': '{ // no\n}' })] })).toEqual(['JSON_UNREADABLE']);
  });
});
