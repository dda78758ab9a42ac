import { chmod, chown, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runProcess } from '../host/index.ts';
import type { CommitRecord, HistoryQuery, Repository } from './index.ts';
import { type GitSha, openRepository } from './index.ts';

let base: string;
let top: string;

beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'git-')));
  top = join(base, 'repository');
  await mkdir(top);
  await git('init', '--quiet', '--initial-branch=main');
});
afterEach(() => rm(base, { recursive: true, force: true }));

const PEOPLE = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Grace',
  GIT_COMMITTER_EMAIL: 'grace@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Runs git as a person would. @returns its output without the last line feed. */
async function git(...args: readonly string[]): Promise<string> {
  return gitWith('', ...args);
}

async function gitWith(input: string | Uint8Array, ...args: readonly string[]): Promise<string> {
  const result = await runProcess({ program: 'git', args, cwd: top, env: PEOPLE, input, timeoutMs: 60_000, maxBytes: 1 << 26 });
  if (result.kind !== 'exit' || result.status !== 0) throw new Error(JSON.stringify(result));
  return Buffer.from(result.stdout).toString().trimEnd();
}

/** Commits the files, with their names as content. */
async function commit(message: string, ...files: readonly string[]): Promise<GitSha> {
  for (const file of files) {
    await mkdir(join(top, file, '..'), { recursive: true });
    await writeFile(join(top, file), `${file} ${message}`);
  }
  await git('add', '--all');
  await gitWith(message, 'commit', '--quiet', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '--file=-');
  return (await git('rev-parse', 'HEAD')) as GitSha;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function history(repository: Repository, query: HistoryQuery = {}): Promise<CommitRecord[]> {
  return all(repository.history(query));
}

const messages = (commits: readonly CommitRecord[]): string[] => commits.map(({ message }) => message);

describe('openRepository', () => {
  it('finds the top from a folder below', async () => {
    await commit('one', 'a/b/c');
    expect((await openRepository(join(top, 'a', 'b'))).top).toBe(top);
  });

  it('refuses a folder outside of any repository', async () => {
    await expect(openRepository(base)).rejects.toMatchObject({
      code: 'GIT_NOT_A_REPOSITORY',
      fix: expect.stringContaining('actions/checkout'),
    });
  });

  it('refuses the folder of git itself', async () => {
    await expect(openRepository(join(top, '.git'))).rejects.toMatchObject({ code: 'GIT_NOT_A_REPOSITORY' });
  });

  (process.getuid?.() === 0 ? it : it.skip)('refuses a repository of another user, and says how to trust it', async () => {
    for (const path of [top, join(top, '.git')]) await chown(path, 12_345, 12_345);
    await expect(openRepository(top)).rejects.toMatchObject({ code: 'GIT_OTHER_OWNER', fix: expect.stringContaining('safe.directory') });
  });

  it('says that there is no git', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = base;
    try {
      await expect(openRepository(top)).rejects.toMatchObject({ code: 'GIT_NOT_FOUND' });
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('is not led elsewhere by the variables of a step before', async () => {
    process.env['GIT_DIR'] = '/nowhere';
    try {
      expect((await openRepository(top)).top).toBe(top);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });
});

describe('state', () => {
  it('knows a branch, a detached HEAD and a branch without a commit', async () => {
    const repository = await openRepository(top);
    const complete = { shallow: false, partial: false };
    expect(await repository.state()).toEqual({ head: { kind: 'unborn', branch: 'main' }, ...complete });
    expect(await history(repository)).toEqual([]);
    const sha = await commit('one', 'a');
    expect(await repository.state()).toEqual({ head: { kind: 'commit', sha, branch: 'main' }, ...complete });
    await git('checkout', '--quiet', '--detach');
    expect(await repository.state()).toEqual({ head: { kind: 'commit', sha, branch: null }, ...complete });
  });

  it('knows the branch of another worktree', async () => {
    const sha = await commit('one', 'a');
    await git('worktree', 'add', '--quiet', '-b', 'side/x', join(base, 'tree'));
    const repository = await openRepository(join(base, 'tree'));
    expect(repository.top).toBe(join(base, 'tree'));
    expect((await repository.state()).head).toEqual({ kind: 'commit', sha, branch: 'side/x' });
  });

  it('knows a shallow clone, whose history ends early', async () => {
    const first = await commit('one', 'a');
    const second = await commit('two', 'b');
    await git('clone', '--quiet', '--depth=1', `file://${top}`, join(base, 'clone'));
    const clone = await openRepository(join(base, 'clone'));
    expect(await clone.state()).toMatchObject({ shallow: true, partial: false });
    expect(messages(await history(clone))).toEqual(['two']);
    expect(await clone.resolve(first)).toBeUndefined();
    expect([await clone.has(first), await clone.has(second)]).toEqual([false, true]);
    await expect(clone.isAncestor(first, second)).rejects.toMatchObject({ code: 'GIT_OBJECT_MISSING' });
  });

  it.each(['blob:none', 'tree:0'])('knows a partial clone (%s), and fetches nothing into it', async (filter) => {
    const sha = await commit('one', 'a');
    await git('config', 'uploadpack.allowFilter', 'true');
    await git('clone', '--quiet', '--no-checkout', `--filter=${filter}`, `file://${top}`, join(base, 'clone'));
    const clone = await openRepository(join(base, 'clone'));
    expect(await clone.state()).toMatchObject({ head: { kind: 'commit', sha }, shallow: false, partial: true });
    expect(messages(await history(clone))).toEqual(['one']);
    await expect(clone.readFile(sha, 'a', 100)).rejects.toMatchObject({ code: 'GIT_OBJECT_MISSING' });
    if (filter === 'tree:0') await expect(history(clone, { files: true })).rejects.toMatchObject({ code: 'GIT_OBJECT_MISSING' });
  });

  it('reads a repository of SHA-256', async () => {
    top = join(base, 'sha256');
    await mkdir(top);
    await git('init', '--quiet', '--object-format=sha256');
    const sha = await commit('one', 'a');
    const repository = await openRepository(top);
    expect(sha).toHaveLength(64);
    expect(await repository.resolve('HEAD')).toBe(sha);
    expect(await history(repository, { files: true })).toMatchObject([{ sha, files: [{ path: 'a', change: 'added' }] }]);
    expect(await all(repository.filesAt(sha))).toMatchObject([{ path: 'a' }]);
  });
});

describe('commits', () => {
  it('are resolved from what names one', async () => {
    const first = await commit('one', 'a');
    const second = await commit('two', 'b');
    await git('tag', '--annotate', '--message=x', 'v1', first);
    const repository = await openRepository(top);
    const revisions = [
      'HEAD',
      'main',
      second,
      'v1',
      'refs/tags/v1',
      'HEAD~1',
      'none',
      'HEAD:a',
      'HEAD^{tree}',
      'v1..main',
      '^main',
      'f'.repeat(40),
    ];
    const resolved = await Promise.all(revisions.map((revision) => repository.resolve(revision)));
    expect(resolved).toEqual([second, second, second, first, first, first, ...Array.from({ length: 6 }, () => undefined)]);
  });

  it.each(['--all', '-h', '--output=/tmp/x', 'a\nb', 'a\0b'])('are not resolved from %j', async (revision) => {
    const repository = await openRepository(top);
    await expect(repository.resolve(revision)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('are related', async () => {
    const root = await commit('root', 'a');
    await git('checkout', '--quiet', '-b', 'side');
    const side = await commit('side', 'b');
    await git('checkout', '--quiet', 'main');
    const main = await commit('main', 'c');
    await git('checkout', '--quiet', '--orphan', 'other');
    const other = await commit('other', 'd');
    const repository = await openRepository(top);
    expect(await repository.mergeBase(side, main)).toBe(root);
    expect(await repository.mergeBase(side, other)).toBeUndefined();
    expect([await repository.isAncestor(root, side), await repository.isAncestor(side, main)]).toEqual([true, false]);
    await expect(repository.isAncestor('f'.repeat(40) as GitSha, main)).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  it('have refs, with the commit behind every tag', async () => {
    const sha = await commit('one', 'a');
    await git('tag', 'light,name');
    await git('tag', '--annotate', '--message=x', 'v1');
    await git('tag', '--annotate', '--message=x', 'nested', 'v1');
    await git('tag', 'tree', 'HEAD^{tree}');
    await git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const refs = await all((await openRepository(top)).refs());
    expect(refs.map(({ name, target, kind }) => [name, target, kind])).toEqual([
      ['refs/heads/main', sha, 'branch'],
      ['refs/remotes/origin/main', sha, 'remote'],
      ['refs/tags/light,name', sha, 'tag'],
      ['refs/tags/nested', sha, 'tag'],
      ['refs/tags/tree', undefined, 'tag'],
      ['refs/tags/v1', sha, 'tag'],
    ]);
    expect(refs.at(-1)?.sha).toBe(await git('rev-parse', 'v1'));
  });
});

describe('files', () => {
  it('are listed from the index and from a commit', async () => {
    await symlink('a', join(top, 'link'));
    const sha = await commit('one', 'a', 'ä/new\nline', 'x/deep/package.json');
    await chmod(join(top, 'a'), 0o755);
    await git('update-index', '--add', '--cacheinfo', `160000,${sha},module`);
    await git('update-index', '--chmod=+x', 'a');
    const repository = await openRepository(top);
    expect((await all(repository.trackedFiles())).map(({ path, mode, kind }) => [path, mode, kind])).toEqual([
      ['a', '100755', 'file'],
      ['link', '120000', 'link'],
      ['module', '160000', 'submodule'],
      ['x/deep/package.json', '100644', 'file'],
      ['ä/new\nline', '100644', 'file'],
    ]);
    expect((await all(repository.filesAt(sha))).map(({ path }) => path)).toEqual(['a', 'link', 'x/deep/package.json', 'ä/new\nline']);
    expect((await all(repository.trackedFiles(['**/package.json', '*']))).map(({ path }) => path)).toHaveLength(4);
    expect((await all(repository.trackedFiles(['*/package.json']))).map(({ path }) => path)).toEqual([]);
  });

  it('are listed once in a conflict', async () => {
    await commit('one', 'a');
    const blob = await git('rev-parse', 'HEAD:a');
    const stages = [1, 2, 3].map((stage) => `100644 ${blob} ${stage}\ta\n`);
    await gitWith(`0 ${'0'.repeat(40)}\ta\n${stages.join('')}`, 'update-index', '--index-info');
    expect((await all((await openRepository(top)).trackedFiles())).map(({ path }) => path)).toEqual(['a']);
  });

  it('are read from a commit, whatever lies in the working tree', async () => {
    await symlink('a', join(top, 'link'));
    const sha = await commit('one', 'a', '*', 'd/x');
    await writeFile(join(top, 'a'), 'changed');
    const repository = await openRepository(top);
    const read = async (path: string): Promise<string> => String(Buffer.from((await repository.readFile(sha, path, 10)) ?? 'absent'));
    expect(await Promise.all(['a', '*', 'none', './a', 'd/', 'A'].map(read))).toEqual([
      'a one',
      '* one',
      'absent',
      'absent',
      'absent',
      'absent',
    ]);
    await expect(read('d')).rejects.toMatchObject({ code: 'FILE_UNREADABLE', found: 'a directory' });
    await expect(read('link')).rejects.toMatchObject({ code: 'FILE_UNREADABLE', found: 'a link' });
    await expect(repository.readFile(sha, 'a', 4)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });
});

describe('what a plan of versions is made of', () => {
  it('is told of tags: all of them, and which HEAD contains', async () => {
    const first = await commit('one', 'a');
    await git('tag', 'light');
    await git('tag', '--annotate', '--message=x', 'annotated');
    await git('tag', '--annotate', '--message=x', 'nested', 'annotated');
    await git('tag', 'blob', 'HEAD:a');
    await git('checkout', '--quiet', '-b', 'side');
    const side = await commit('two', 'b');
    await git('tag', 'elsewhere');
    await git('checkout', '--quiet', 'main');
    const tags = await (await openRepository(top)).tags();
    expect(tags.map(({ commit: of, isReachable, name }) => [name, of, isReachable])).toEqual([
      ['annotated', first, true],
      ['blob', undefined, false],
      ['elsewhere', side, false],
      ['light', first, true],
      ['nested', first, true],
    ]);
  });

  it('is told where a shallow clone ends, in a worktree, too', async () => {
    await commit('one', 'a');
    const second = await commit('two', 'b');
    const third = await commit('three', 'c');
    const whole = await openRepository(top);
    expect(await whole.ends()).toEqual({ head: { kind: 'commit', sha: third, branch: 'main' }, boundary: new Set() });
    await git('clone', '--quiet', '--depth=2', `file://${top}`, join(base, 'clone'));
    await git('-C', join(base, 'clone'), 'worktree', 'add', '--quiet', '--detach', join(base, 'tree'));
    for (const folder of ['clone', 'tree']) {
      expect((await (await openRepository(join(base, folder))).ends()).boundary).toEqual(new Set([second]));
    }
  });

  it('is told what several commits have in common', async () => {
    const root = await commit('root', 'a');
    const tips: GitSha[] = [];
    for (const name of ['x', 'y', 'z']) {
      await git('checkout', '--quiet', '-b', name, root);
      tips.push(await commit(name, name));
    }
    const repository = await openRepository(top);
    expect(await repository.mergeBase(...tips)).toBe(root);
    expect(await repository.mergeBase(...tips.slice(0, 1))).toBe(tips[0]);
  });

  it('is told files of several commits at once', async () => {
    const first = await commit('one', 'a', 'd/b c');
    const second = await commit('two', 'a', 'empty\n');
    const repository = await openRepository(top);
    const contents = await repository.readFiles(
      [
        { commit: second, path: 'a' },
        { commit: first, path: 'none' },
        { commit: first, path: 'd' },
        { commit: first, path: 'd/b c' },
        { commit: first, path: 'a' },
        { commit: second, path: 'empty\n' },
      ],
      100,
    );
    expect(contents.map((bytes) => bytes && Buffer.from(bytes).toString())).toEqual([
      'a two',
      undefined,
      undefined,
      'd/b c one',
      'a one',
      undefined,
    ]);
    await expect(repository.readFiles([{ commit: first, path: 'a' }], 4)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect(await repository.readFiles([], 100)).toEqual([]);
  });

  it('is told which objects begin alike', async () => {
    const sha = await commit('one', 'a');
    expect(await (await openRepository(top)).objectsLike(sha.slice(0, 12))).toEqual([sha]);
    expect(await (await openRepository(top)).objectsLike('f'.repeat(12))).toEqual([]);
  });
});
