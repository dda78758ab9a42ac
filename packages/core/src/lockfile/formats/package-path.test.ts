import { describe, expect, it } from '@jest/globals';
import { nameFromPath, ownerOf } from './package-path.ts';

describe('a key of packages', () => {
  it.each([
    ['a package', 'node_modules/ms', 'ms', ''],
    ['a scoped package', 'node_modules/@example/auth', '@example/auth', ''],
    ['a nested package', 'node_modules/a/node_modules/@b/c', '@b/c', 'node_modules/a'],
    ['a package of a workspace', 'packages/web/node_modules/ms', 'ms', 'packages/web'],
    ['a workspace', 'packages/web', undefined, undefined],
    ['a folder whose name ends alike', 'test/my_node_modules/ms', undefined, undefined],
    ['a folder that is only called so', 'node_modules', undefined, undefined],
    ['a folder outside', '../api/node_modules/ms', 'ms', '../api'],
    ['the project', '', undefined, undefined],
  ])('says name and owner of %s', (_sentence, key, name, owner) => {
    expect([nameFromPath(key), ownerOf(key)]).toEqual([name, owner]);
  });
});
