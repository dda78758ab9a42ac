import { describe, expect, it } from '@jest/globals';
import { parseEntry } from './entries.ts';
import { parseRef } from './refs.ts';
import { gitSha } from './sha.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const OTHER = SHA.replace('0', 'f');
const failed = expect.objectContaining({ code: 'GIT_FAILED' });

describe('gitSha', () => {
  it.each([SHA, 'ab'.repeat(32)])('accepts %s', (text) => {
    expect(gitSha(text)).toBe(text);
  });

  it.each(['', 'HEAD', SHA.slice(1), SHA.toUpperCase(), `${SHA}\n`, `^${SHA}`, 'ab'.repeat(24)])('rejects %j', (text) => {
    expect(gitSha(text)).toBeUndefined();
  });
});

describe('parseEntry', () => {
  it.each([
    ['ls-files', `100644 ${SHA} 0\ta`, { path: 'a', mode: '100644', kind: 'file', object: SHA }],
    ['ls-tree', `100755 blob ${SHA}\ta\tb\nc`, { path: 'a\tb\nc', mode: '100755', kind: 'file', object: SHA }],
    ['a link', `120000 blob ${SHA}\ta`, { path: 'a', mode: '120000', kind: 'link', object: SHA }],
    ['a submodule', `160000 commit ${SHA}\ta`, { path: 'a', mode: '160000', kind: 'submodule', object: SHA }],
  ])('reads a line of %s', (_name, line, entry) => {
    expect(parseEntry(line)).toEqual(entry);
  });

  it.each(['', 'a', `100644 ${SHA} 0`, `777777 blob ${SHA}\ta`, '100644 blob abc\ta'])('refuses %j', (line) => {
    expect(() => parseEntry(line)).toThrow(failed);
  });
});

describe('parseRef', () => {
  it.each([
    ['a branch', `refs/heads/a\0${SHA}\0commit\0\0`, 'branch', SHA, false],
    ['a lightweight tag', `refs/tags/a\0${SHA}\0commit\0\0`, 'tag', SHA, false],
    ['an annotated tag', `refs/tags/a\0${SHA}\0tag\0${OTHER}\0commit`, 'tag', OTHER, false],
    ['a tag of a tag', `refs/tags/a\0${SHA}\0tag\0${OTHER}\0tag`, 'tag', undefined, true],
    ['a tag of a tree', `refs/tags/a\0${SHA}\0tree\0\0`, 'tag', undefined, false],
    ['a remote branch', `refs/remotes/origin/a,b\0${SHA}\0commit\0\0`, 'remote', SHA, false],
    ['another ref', `refs/pull/1/merge\0${SHA}\0commit\0\0`, 'other', SHA, false],
  ])('reads %s', (_name, line, kind, target, nested) => {
    expect(parseRef(line)).toEqual({ ref: { name: line.split('\0')[0], sha: SHA, target, kind }, nested });
  });

  it.each(['', 'refs/heads/a', `heads/a\0${SHA}\0commit\0\0`])('refuses %j', (line) => {
    expect(() => parseRef(line)).toThrow(failed);
  });
});
