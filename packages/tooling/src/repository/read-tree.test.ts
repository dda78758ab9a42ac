import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readTree } from './read-tree.ts';

describe('readTree', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tree-'));
    execFileSync('git', ['init', '--quiet'], { cwd: root });
  });

  afterEach(() => rmSync(root, { recursive: true }));

  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

  it('reads what git tracks and what it would track, by path', () => {
    mkdirSync(join(root, 'sub'));
    write('sub/né w.txt', 'é');
    write('tracked.txt', 'a');
    execFileSync('git', ['add', 'tracked.txt'], { cwd: root });
    expect([...readTree(root).files]).toEqual([
      ['sub/né w.txt', { text: 'é', bytes: 2, kind: 'file' }],
      ['tracked.txt', { text: 'a', bytes: 1, kind: 'file' }],
    ]);
  });

  it('leaves out what is ignored, and what is deleted but still tracked', () => {
    write('.gitignore', 'ignored.txt\n');
    write('ignored.txt', '');
    write('deleted.txt', '');
    execFileSync('git', ['add', '.'], { cwd: root });
    rmSync(join(root, 'deleted.txt'));
    expect([...readTree(root).files.keys()]).toEqual(['.gitignore']);
  });

  it('does not follow a link, not even a dangling one', () => {
    symlinkSync('nowhere', join(root, 'link'));
    expect(readTree(root).files.get('link')).toEqual({ text: 'nowhere', bytes: 7, kind: 'link' });
  });
});
