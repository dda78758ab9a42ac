import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openWorkspace, type Workspace } from './files.io.ts';

let base: string;
let root: string;
let temporary: string;
let workspace: Workspace;

beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'files-')));
  root = join(base, 'workspace');
  temporary = join(base, 'temporary');
  for (const folder of [root, temporary, join(base, 'outside'), join(root, 'a')]) await mkdir(folder);
  await writeFile(join(base, 'outside', 'secret'), 'secret');
  await writeFile(join(root, 'a', 'file'), 'content');
  workspace = await openWorkspace({ root, temporary });
});
afterEach(() => rm(base, { recursive: true }));

const outside = { code: 'PATH_OUTSIDE_WORKSPACE' };
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString();

describe('openWorkspace', () => {
  it('opens folders through a link to them', async () => {
    await symlink(root, join(base, 'link'));
    const opened = await openWorkspace({ root: join(base, 'link'), temporary });
    expect(opened.root.absolute).toBe(root);
    expect(await opened.locate(join(base, 'link', 'a'))).toEqual({ absolute: join(root, 'a'), relative: 'a' });
  });

  it('refuses a folder that does not exist', async () => {
    await expect(openWorkspace({ root: join(base, 'none'), temporary })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

describe('locate', () => {
  it.each([
    ['a file', 'a/file', 'a/file'],
    ['a file that does not exist', 'a/b/c/new', 'a/b/c/new'],
    ['the root', '.', '.'],
    ['a way there and back', 'a/../a/./file', 'a/file'],
    ['a name that begins with two dots', '..a', '..a'],
    ['a path below a file', 'a/file/x', 'a/file/x'],
  ])('finds %s', async (_name, path, relative) => {
    expect(await workspace.locate(path)).toEqual({ absolute: join(root, relative), relative });
  });

  it('starts from the given folder', async () => {
    const from = await workspace.locate('a');
    expect((await workspace.locate('file', from)).relative).toBe('a/file');
    expect((await workspace.locate('../b', from)).relative).toBe('b');
    await expect(workspace.locate('../../b', from)).rejects.toMatchObject(outside);
  });

  it('shows a path under the temporary folder as it is', async () => {
    const path = join(temporary, 'x', 'y');
    expect(await workspace.locate(path)).toEqual({ absolute: path, relative: path });
  });

  it('follows a link that stays inside', async () => {
    await symlink('a', join(root, 'inner'));
    expect((await workspace.locate('inner/file')).relative).toBe('a/file');
  });

  it.each([
    ['a parent', '..'],
    ['a sibling', '../outside/secret'],
    ['an absolute path', '/etc/passwd'],
    ['a folder whose name begins like the workspace', '../workspace-2'],
    ['a way out through a folder that does not exist', 'none/../../outside/secret'],
  ])('refuses %s', async (_name, path) => {
    await expect(workspace.locate(path)).rejects.toMatchObject({ ...outside, message: expect.stringContaining(JSON.stringify(path)) });
  });

  it.each([
    ['a link to a file outside', '../outside/secret', 'link'],
    ['a link to a folder outside', '../outside', 'link/secret'],
    ['a new file behind a link to a folder outside', '../outside', 'link/new/file'],
    ['a link that points nowhere', '../outside/new', 'link'],
    ['a link that points nowhere inside', 'none', 'link'],
    ['a path behind a link that points nowhere', 'none', 'link/file'],
    ['a link in a circle', 'link', 'link/file'],
    ['an absolute link', '/etc', 'link/passwd'],
  ])('refuses %s', async (_name, target, path) => {
    await symlink(target, join(root, 'link'));
    await expect(workspace.locate(path)).rejects.toMatchObject(outside);
  });

  it.each(['a\0b', 'a\nb', 'a\rb'])('refuses %j', async (path) => {
    await expect(workspace.locate(path)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('read', () => {
  it('reads a file', async () => {
    expect(text(await workspace.read(await workspace.locate('a/file'), 7))).toBe('content');
  });

  it.each(['none', 'none/none', 'a/file/below'])('finds nothing at %s', async (path) => {
    expect(await workspace.read(await workspace.locate(path), 10)).toBeUndefined();
  });

  it('refuses a file over the limit', async () => {
    await expect(workspace.read(await workspace.locate('a/file'), 6)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', found: '7 bytes' });
  });

  it('refuses a folder', async () => {
    await expect(workspace.read(await workspace.locate('a'), 10)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  (process.platform === 'win32' ? it.skip : it)('refuses a pipe without waiting for its other side', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    await expect(workspace.read(await workspace.locate('pipe'), 10)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  (process.getuid?.() === 0 ? it.skip : it)('refuses a file without permission', async () => {
    await chmod(join(root, 'a', 'file'), 0);
    await expect(workspace.read(await workspace.locate('a/file'), 10)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('notices that the file became a link after it was located', async () => {
    const path = await workspace.locate('a/file');
    await rm(path.absolute);
    await symlink('../../outside/secret', path.absolute);
    await expect(workspace.read(path, 100)).rejects.toMatchObject(outside);
  });

  it('notices that a folder became a link after it was located', async () => {
    const path = await workspace.locate('a/secret');
    await rename(join(root, 'a'), join(root, 'b'));
    await symlink('../outside', join(root, 'a'));
    await expect(workspace.read(path, 100)).rejects.toMatchObject(outside);
  });
});

describe('write', () => {
  it('creates the file with its folders, and leaves nothing else behind', async () => {
    const path = await workspace.locate('new/deep/file');
    await workspace.write(path, 'one');
    await workspace.write(path, new TextEncoder().encode('two'));
    expect(await readFile(path.absolute, 'utf8')).toBe('two');
    expect(await readdir(join(root, 'new', 'deep'))).toEqual(['file']);
  });

  it('writes under the temporary folder', async () => {
    const path = await workspace.locate(join(temporary, 'x', 'report.json'));
    await workspace.write(path, '{}');
    expect(await readFile(path.absolute, 'utf8')).toBe('{}');
  });

  it('keeps the permissions of the file', async () => {
    const path = await workspace.locate('a/file');
    await chmod(path.absolute, 0o755);
    await workspace.write(path, 'new');
    expect((await stat(path.absolute)).mode & 0o777).toBe(0o755);
  });

  it('replaces a link that took the file’s place, and leaves its target alone', async () => {
    const path = await workspace.locate('a/file');
    await rm(path.absolute);
    await symlink('../../outside/secret', path.absolute);
    await workspace.write(path, 'mine');
    expect((await lstat(path.absolute)).isFile()).toBe(true);
    expect(await readFile(join(base, 'outside', 'secret'), 'utf8')).toBe('secret');
  });

  it.each([
    ['its folder', 'a/new'],
    ['a folder above', 'a/deep/new'],
  ])('notices that %s became a link, and creates nothing behind it', async (_name, name) => {
    const path = await workspace.locate(name);
    await rename(join(root, 'a'), join(root, 'b'));
    await symlink('../outside', join(root, 'a'));
    await expect(workspace.write(path, 'x')).rejects.toMatchObject(outside);
    expect(await readdir(join(base, 'outside'))).toEqual(['secret']);
  });

  it.each([
    ['a folder in its place', 'a'],
    ['a file in the place of its folder', 'a/file/below'],
  ])('refuses %s', async (_name, name) => {
    await expect(workspace.write(await workspace.locate(name), 'x')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    expect(await readdir(join(root, 'a'))).toEqual(['file']);
  });
});

describe('kind and list', () => {
  it.each([
    ['a', 'directory'],
    ['a/file', 'file'],
    ['none', 'absent'],
    ['a/file/below', 'absent'],
  ])('%s is %s', async (path, kind) => {
    expect(await workspace.kind(await workspace.locate(path))).toBe(kind);
  });

  it('lists a folder in order, links as links', async () => {
    await symlink('a', join(root, 'Z'));
    await writeFile(join(root, 'b'), '');
    expect(await workspace.list(workspace.root)).toEqual([
      { name: 'Z', kind: 'link' },
      { name: 'a', kind: 'directory' },
      { name: 'b', kind: 'file' },
    ]);
  });

  it('lists no folder that does not exist, and no file', async () => {
    expect(await workspace.list(await workspace.locate('none'))).toBeUndefined();
    await expect(workspace.list(await workspace.locate('a/file'))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('notices that the folder became a link after it was located', async () => {
    const path = await workspace.locate('a');
    await rm(path.absolute, { recursive: true });
    await symlink('../outside', path.absolute);
    await expect(workspace.list(path)).rejects.toMatchObject(outside);
    await expect(workspace.kind(path)).rejects.toMatchObject(outside);
  });
});
