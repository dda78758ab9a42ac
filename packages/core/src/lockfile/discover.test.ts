import { describe, expect, it } from '@jest/globals';
import { formatOf } from './discover.ts';
import { unreadLockfile } from './model.ts';

describe('the format of a file', () => {
  it.each([
    ['package-lock.json', 'package-lock'],
    ['web/package-lock.json', 'package-lock'],
    ['npm-shrinkwrap.json', 'npm-shrinkwrap'],
    ['yarn.lock', 'unread'],
    ['a/b/pnpm-lock.yaml', 'unread'],
    ['bun.lockb', 'unread'],
    ['package.json', undefined],
    ['Package-Lock.json', undefined],
    ['my-package-lock.json', undefined],
    ['package-lock.json/readme', undefined],
    ['node_modules/a/npm-shrinkwrap.json', undefined],
    ['web/node_modules/a/package-lock.json', undefined],
    ['my_node_modules/package-lock.json', 'package-lock'],
    ['', undefined],
  ])('%s is %s', (path, expected) => {
    expect(formatOf(path)).toBe(expected);
  });

  it('that is not read is a problem, never a file without findings', () => {
    const { entries, problems, formatVersion } = unreadLockfile('web/yarn.lock', '# yarn');
    expect([entries, formatVersion]).toEqual([[], undefined]);
    expect(problems).toMatchObject([{ kind: 'unknown-version', subject: 'yarn.lock', span: { start: 0, end: 0 } }]);
  });
});
