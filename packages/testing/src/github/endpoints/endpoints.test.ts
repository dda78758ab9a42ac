import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRepository, type Repository } from '../../repository/index.ts';
import { type GitHubFake, startGitHubFake } from '../index.ts';

const LIMIT = 1024 * 1024;
const RAW = 'application/vnd.github.raw+json';
const SUBMODULE = 'a'.repeat(40);

let repository: Repository;
let fake: GitHubFake;
let first: string;
let second: string;

beforeAll(async () => {
  repository = await createRepository();
  first = await repository.commit('first\n\nbody', {
    files: { file: 'content', 'with space?.txt': 'x'.repeat(50), 'dir/inner.txt': 'inner' },
  });
  await repository.tag('@scope/name@1.0.0', { annotated: 'tag' });
  await repository.write({ large: 'x'.repeat(LIMIT + 1), small: 'x'.repeat(LIMIT), bytes: Uint8Array.of(0, 255, 254), file: 'changed' });
  await repository.write({ '.gitmodules': '[submodule "s"]\n\tpath = dir/sub\n\turl = https://example.com/sub.git\n' });
  await symlink('../file', join(repository.path, 'dir/link'));
  await symlink('/etc/passwd', join(repository.path, 'dir/out'));
  await mkdir(join(repository.path, 'dir/sub'));
  await repository.git('update-index', '--add', '--cacheinfo', `160000,${SUBMODULE},dir/sub`);
  second = await repository.commit('second');
  await repository.branch('feat/x');
  await repository.commit('third', { files: { third: '3' } });
  await repository.checkout('main');
  await repository.git('branch', 'orphan', await repository.git('commit-tree', '-m', 'alone', `${first}^{tree}`));
  fake = await startGitHubFake({ repositories: { 'octo-org/open': { path: repository.path } }, treeLimit: 11 });
});

afterAll(async () => {
  await fake.close();
  await repository.remove();
});

async function get(
  path: string,
  accept = 'application/vnd.github+json',
): Promise<{ readonly status: number; readonly bytes: Buffer; readonly type: string }> {
  const response = await fetch(`${fake.url}/repos/octo-org/open${path}`, { headers: { accept } });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), type: response.headers.get('content-type') ?? '' };
}

async function getJson(path: string): Promise<unknown> {
  return JSON.parse((await get(path)).bytes.toString());
}

it('describes the repository', async () => {
  expect(await getJson('')).toMatchObject({ full_name: 'octo-org/open', private: false, visibility: 'public', default_branch: 'main' });
});

describe('contents', () => {
  it('are base64 in lines of 60 characters', async () => {
    const content = `${Buffer.from('x'.repeat(50)).toString('base64').slice(0, 60)}\n${Buffer.from('x'.repeat(50)).toString('base64').slice(60)}\n`;
    expect(await getJson('/contents/with%20space%3F.txt')).toMatchObject({
      type: 'file',
      encoding: 'base64',
      size: 50,
      name: 'with space?.txt',
      path: 'with space?.txt',
      content,
      url: `${fake.url}/repos/octo-org/open/contents/with%20space%3F.txt?ref=HEAD`,
    });
  });

  it.each([
    ['of the default branch', '/contents/file', 'changed'],
    ['of a commit', '/contents/file?ref=FIRST', 'content'],
    ['of an abbreviated commit', '/contents/file?ref=SHORT', 'content'],
    ['of a tag', `/contents/file?ref=${encodeURIComponent('@scope/name@1.0.0')}`, 'content'],
    ['of a branch with a slash', '/contents/third?ref=feat/x', '3'],
    ['of a full ref', '/contents/third?ref=refs/heads/feat/x', '3'],
    ['of a ref without its first part', '/contents/third?ref=heads/feat/x', '3'],
    ['below a folder', '/contents/dir/inner.txt', 'inner'],
    ['behind a link', '/contents/dir/link', 'changed'],
    ['of a link that leads out: the link itself', '/contents/dir/out', '/etc/passwd'],
  ])('are the bytes %s', async (_name, path, content) => {
    const { status, bytes, type } = await get(path.replace('FIRST', first).replace('SHORT', first.slice(0, 8)), RAW);
    expect([status, type, bytes.toString()]).toEqual([200, `${RAW}; charset=utf-8`, content]);
  });

  it('keep bytes that are no text', async () => {
    expect([...(await get('/contents/bytes', 'application/vnd.github.v3.raw')).bytes]).toEqual([0, 255, 254]);
  });

  it('are left out of JSON beyond 1 MiB, and only beyond', async () => {
    expect(await getJson('/contents/large')).toMatchObject({ size: LIMIT + 1, content: '', encoding: 'none' });
    expect(await getJson('/contents/small')).toMatchObject({ size: LIMIT, encoding: 'base64' });
    expect((await get('/contents/large', RAW)).bytes).toHaveLength(LIMIT + 1);
  });

  it.each([
    ['of a folder', '/contents/dir'],
    ['of a folder with a final slash', '/contents/dir/'],
  ])('%s are a list', async (_name, path) => {
    expect(await getJson(path)).toMatchObject([
      { name: 'inner.txt', path: 'dir/inner.txt', type: 'file', size: 5 },
      { name: 'link', type: 'symlink' },
      { name: 'out', type: 'symlink' },
      { name: 'sub', type: 'file', sha: SUBMODULE, size: 0, git_url: null },
    ]);
  });

  it.each(['/contents', '/contents/'])('of the top are a list: %s', async (path) => {
    expect(await getJson(`${path}?ref=${first}`)).toMatchObject([
      { name: 'dir', type: 'dir' },
      { name: 'file' },
      { name: 'with space?.txt' },
    ]);
  });

  it('of links and submodules say what they are', async () => {
    expect(await getJson('/contents/dir/out')).toMatchObject({ type: 'symlink', target: '/etc/passwd' });
    expect(await getJson('/contents/dir/sub')).toMatchObject({
      type: 'submodule',
      submodule_git_url: 'https://example.com/sub.git',
      sha: SUBMODULE,
    });
    expect(await getJson('/contents/dir/link')).toMatchObject({ type: 'file', path: 'dir/link', size: 7 });
  });

  it.each([
    ['a path that does not exist', '/contents/absent', 'Not Found'],
    ['a path that climbs', '/contents/dir%2F..%2Ffile', 'Not Found'],
    ['a pattern', '/contents/fil*', 'Not Found'],
    ['a path through a file', '/contents/file/x', 'Not Found'],
    ['a ref that does not exist', '/contents/file?ref=absent', 'No commit found for the ref absent'],
    ['an expression', '/contents/file?ref=main~1', 'No commit found for the ref main~1'],
    ['a malformed escape', '/contents/%zz', 'Not Found'],
  ])('are not found of %s', async (_name, path, message) => {
    expect(await getJson(path)).toMatchObject({ status: '404', message });
  });
});

describe('compare', () => {
  it.each([
    ['ahead', 'main...feat/x', 1, 0],
    ['ahead', 'main...feat%2Fx', 1, 0],
    ['behind', 'feat/x...octo-org:main', 0, 1],
    ['identical', 'main...main', 0, 0],
    ['ahead', '@scope/name@1.0.0...feat/x', 2, 0],
  ])('says %s of %s', async (status, basehead, ahead, behind) => {
    const answer = await getJson(`/compare/${basehead}`);
    expect(answer).toMatchObject({ status, ahead_by: ahead, behind_by: behind, total_commits: ahead });
  });

  it('gives the merge base and the new commits, oldest first', async () => {
    expect(await getJson(`/compare/${first}...feat/x`)).toMatchObject({
      merge_base_commit: { sha: first },
      base_commit: { sha: first },
      commits: [{ sha: second, commit: { message: 'second' } }, { commit: { message: 'third' } }],
    });
  });

  it('sees that both sides moved', async () => {
    const other = await repository.git('commit-tree', '-p', first, '-m', 'other', `${first}^{tree}`);
    expect(await getJson(`/compare/main...${other}`)).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: first },
    });
  });

  it.each([
    ['a side that does not exist', 'main...absent', 'Not Found'],
    ['a side of another owner', 'main...mona:main', 'Not Found'],
    ['only one side', 'main', 'Not Found'],
    ['histories with nothing in common', 'main...orphan', 'No common ancestor between main and orphan.'],
  ])('finds nothing for %s', async (_name, basehead, message) => {
    expect(await getJson(`/compare/${basehead}`)).toMatchObject({ status: '404', message });
  });
});

describe('trees', () => {
  it('list one level', async () => {
    const tree = await repository.git('rev-parse', `${first}^{tree}`);
    const dir = await repository.git('rev-parse', `${first}:dir`);
    const file = await repository.git('rev-parse', `${first}:file`);
    const expected = [
      { path: 'dir', mode: '040000', type: 'tree', sha: dir, url: `${fake.url}/repos/octo-org/open/git/trees/${dir}` },
      { path: 'file', mode: '100644', type: 'blob', sha: file, size: 7, url: `${fake.url}/repos/octo-org/open/git/blobs/${file}` },
      { path: 'with space?.txt' },
    ];
    for (const name of [tree, first, encodeURIComponent('@scope/name@1.0.0')]) {
      expect(await getJson(`/git/trees/${name}`)).toMatchObject({ sha: tree, tree: expected, truncated: false });
    }
  });

  it.each(['1', 'true', '0', ''])('list all levels with recursive=%s', async (value) => {
    const answer = await getJson(`/git/trees/main?recursive=${value}`);
    expect(answer).toMatchObject({
      truncated: false,
      tree: expect.arrayContaining([
        expect.objectContaining({ path: 'dir/inner.txt', type: 'blob' }),
        { path: 'dir/sub', mode: '160000', type: 'commit', sha: SUBMODULE },
        expect.objectContaining({ path: 'dir', type: 'tree' }),
      ]),
    });
  });

  it('are cut where they are too long', async () => {
    const answer = await getJson('/git/trees/feat/x?recursive=1');
    expect(answer).toMatchObject({ truncated: true, tree: Array(11).fill(expect.anything()) });
  });

  it('are not found of what does not exist', async () => {
    expect((await get(`/git/trees/${'b'.repeat(40)}`)).status).toBe(404);
  });
});

describe('blobs', () => {
  it('come as JSON and as bytes', async () => {
    const sha = await repository.git('rev-parse', 'HEAD:bytes');
    expect(await getJson(`/git/blobs/${sha}`)).toMatchObject({ sha, size: 3, content: 'AP/+\n', encoding: 'base64' });
    expect([...(await get(`/git/blobs/${sha}`, RAW)).bytes]).toEqual([0, 255, 254]);
  });

  it.each([
    ['nothing', 404, () => 'b'.repeat(40)],
    ['a commit', 404, () => first],
    ['no SHA', 422, () => 'main'],
  ])('do not answer for %s', async (_name, status, sha) => {
    expect((await get(`/git/blobs/${sha()}`)).status).toBe(status);
  });
});

describe('commits', () => {
  it('are described', async () => {
    const person = { date: '2026-01-01T00:00:00Z' };
    expect(await getJson(`/commits/${first}`)).toMatchObject({
      sha: first,
      parents: [],
      commit: {
        message: 'first\n\nbody',
        author: { name: 'Test Author', email: 'author@example.com', ...person },
        committer: person,
        tree: { sha: await repository.git('rev-parse', `${first}^{tree}`) },
      },
    });
    expect(await getJson('/commits/main')).toMatchObject({ sha: second, parents: [{ sha: first }] });
  });

  it('are bare SHAs on demand', async () => {
    const { bytes, type } = await get('/commits/feat/x', 'application/vnd.github.sha');
    expect([type, bytes.toString()]).toEqual(['application/vnd.github.sha; charset=utf-8', await repository.git('rev-parse', 'feat/x')]);
  });

  it('are unprocessable where they do not exist', async () => {
    expect(await getJson('/commits/absent')).toMatchObject({ status: '422', message: 'No commit found for SHA: absent' });
  });
});
