import { describe, expect, it } from '@jest/globals';
import { bundledKeys } from './package-lock-bundles.ts';

const TOOL = 'node_modules/tool';
const INNER = `${TOOL}/node_modules/inner`;

describe('an entry is bundled', () => {
  it.each<[string, Readonly<Record<string, object>>, readonly string[]]>([
    ['where the package around it names it', { [TOOL]: { bundleDependencies: ['inner'] }, [INNER]: {} }, [INNER]],
    [
      'where that bundles all that it asks for',
      { [TOOL]: { bundleDependencies: true, dependencies: { inner: '1' } }, [INNER]: {} },
      [INNER],
    ],
    [
      'where one that is asks for it',
      { [TOOL]: { bundleDependencies: ['inner'] }, [INNER]: { dependencies: { deep: '1' } }, [`${TOOL}/node_modules/deep`]: {} },
      [INNER, `${TOOL}/node_modules/deep`],
    ],
    [
      'where one that is asks for it by way of another, in a circle',
      {
        [TOOL]: { bundleDependencies: ['inner'] },
        [INNER]: { optionalDependencies: { a: '1' } },
        [`${TOOL}/node_modules/a`]: { peerDependencies: { b: '1' } },
        [`${TOOL}/node_modules/b`]: { dependencies: { a: '1', inner: '1' } },
      },
      [INNER, `${TOOL}/node_modules/a`, `${TOOL}/node_modules/b`],
    ],
    [
      'where it lies below one that is and asks for it',
      {
        [TOOL]: { bundleDependencies: ['inner'] },
        [INNER]: { dependencies: { a: '1' } },
        [`${INNER}/node_modules/a`]: {},
        [`${TOOL}/node_modules/a`]: {},
      },
      [INNER, `${INNER}/node_modules/a`],
    ],
  ])('%s', (_sentence, packages, expected) => {
    expect([...bundledKeys(JSON.parse(JSON.stringify(packages)))].sort()).toEqual([...expected].sort());
  });

  it.each<[string, Readonly<Record<string, object>>]>([
    ['says so itself', { [TOOL]: {}, [INNER]: { inBundle: true } }],
    ['lies beside one that is', { [TOOL]: { bundleDependencies: ['other'] }, [INNER]: { inBundle: true } }],
    ['is named by a workspace', { 'packages/web': { bundleDependencies: ['a'] }, 'packages/web/node_modules/a': { inBundle: true } }],
    ['is named by the project', { '': { bundleDependencies: ['tool'] }, [TOOL]: { inBundle: true } }],
    ['is named by a package that it does not lie in', { [TOOL]: { bundleDependencies: ['ms'] }, 'node_modules/ms': { inBundle: true } }],
    ['lies in a package that the file lacks', { [INNER]: { inBundle: true } }],
    ['is named in what is no list', { [TOOL]: { bundleDependencies: { inner: '1' } }, [INNER]: {} }],
    ['is named by a number', { [TOOL]: { bundleDependencies: [1, null] }, [INNER]: {} }],
  ])('but not where it %s', (_sentence, packages) => {
    expect([...bundledKeys(JSON.parse(JSON.stringify(packages)))]).toEqual([]);
  });

  it('but not where one that is finds it further up', () => {
    const packages = { [TOOL]: { bundleDependencies: ['inner'] }, [INNER]: { dependencies: { ms: '1' } }, 'node_modules/ms': {} };
    expect([...bundledKeys(packages)]).toEqual([INNER]);
  });
});
