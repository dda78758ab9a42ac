import { mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createRepository, type Repository, runGit } from './index.ts';

let repository: Repository;
const clones: Repository[] = [];

beforeEach(async () => {
  repository = await createRepository();
});

afterEach(async () => {
  await Promise.all([repository, ...clones.splice(0)].map((each) => each.remove()));
});

describe('the same calls give the same SHAs on every machine', () => {
  it('for a commit', async () => {
    expect(await repository.commit('feat: begin', { files: { 'package.json': { name: 'a' } } })).toBe(
      '35461411493750d2079621e2c1c46660c353c668',
    );
  });

  it('for an annotated tag', async () => {
    await repository.commit('one');
    await repository.tag('v1.0.0', { annotated: 'Release 1.0.0\n' });
    expect(await repository.git('rev-parse', 'v1.0.0')).toBe('5f4e0236920843025266c058faecb0a678b8771b');
  });
});

it('makes each commit a minute after the one before, starting with 2026', async () => {
  await repository.commit('one');
  await repository.commit('two');
  await repository.commit('later', { date: '2026-03-01T12:00:00Z' });
  await repository.commit('after that');
  expect((await repository.git('log', '--reverse', '--format=%aI %cI')).split('\n')).toEqual([
    '2026-01-01T00:00:00+00:00 2026-01-01T00:00:00+00:00',
    '2026-01-01T00:01:00+00:00 2026-01-01T00:01:00+00:00',
    '2026-03-01T12:00:00+00:00 2026-03-01T12:00:00+00:00',
    '2026-03-01T12:01:00+00:00 2026-03-01T12:01:00+00:00',
  ]);
});

it.each([
  ['comment lines', '# not a comment\n'],
  ['blank lines and blanks at line ends', '\n\nsubject  \n\n\n\nbody\n\n'],
  ['carriage returns', 'subject\r\n\r\nbody\r\n'],
  ['a message without a final newline', 'subject'],
  ['runner commands and control characters', '::set-output name=x::y \u001b[31m ##[error]z'],
  ['an empty message', ''],
])('keeps %s as they are', async (_name, message) => {
  const sha = await repository.commit(message);
  const raw = await readRaw(sha);
  expect(raw.slice(raw.indexOf('\n\n') + 2)).toBe(message);
});

it('writes text, bytes and objects, and deletes', async () => {
  await repository.write({ 'a/b.txt': 'text', 'c.bin': Uint8Array.of(0, 255), 'd.json': { e: [1] } });
  expect(await readFile(join(repository.path, 'a/b.txt'), 'utf8')).toBe('text');
  expect([...(await readFile(join(repository.path, 'c.bin')))]).toEqual([0, 255]);
  expect(await readFile(join(repository.path, 'd.json'), 'utf8')).toBe('{\n  "e": [\n    1\n  ]\n}\n');
  await repository.commit('with', {});
  await repository.commit('without', { files: { a: null } });
  expect(await repository.git('ls-files')).toBe('c.bin\nd.json');
});

it('commits as another author', async () => {
  await repository.commit('by her', { author: { name: 'Ada', email: 'ada@example.com' } });
  expect(await repository.git('log', '--format=%an <%ae> %cn')).toBe('Ada <ada@example.com> Test Author');
});

it('keeps links as links', async () => {
  await mkdir(join(repository.path, 'dir'));
  await symlink('../target', join(repository.path, 'dir/link'));
  await repository.commit('link');
  expect(await repository.git('ls-tree', '-r', '--format=%(objectmode) %(path)', 'HEAD')).toBe('120000 dir/link');
});

describe('merge', () => {
  beforeEach(async () => {
    await repository.commit('base');
    await repository.branch('topic');
    await repository.commit('topic', { files: { topic: 'topic' } });
    await repository.checkout('main');
  });

  it('fast-forwards where it can', async () => {
    expect(await repository.merge('topic')).toBe(await repository.git('rev-parse', 'topic'));
  });

  it('makes a merge commit where it is told to', async () => {
    await repository.merge('topic', { noFastForward: true, message: 'Merge it\n\n# all' });
    expect(await repository.git('log', '-1', '--format=%P %B')).toBe(
      `${await repository.git('rev-parse', 'HEAD^1')} ${await repository.git('rev-parse', 'topic')} Merge it\n\n# all`,
    );
  });

  it('makes a merge commit where both sides moved', async () => {
    await repository.commit('main', { files: { main: '' } });
    await repository.merge('topic');
    expect(await repository.git('log', '-1', '--format=%s')).toBe("Merge branch 'topic'");
    expect(await repository.git('ls-files')).toBe('main\ntopic');
  });

  it('fails with what git says where the sides conflict', async () => {
    await repository.commit('main', { files: { topic: 'other' } });
    await expect(repository.merge('topic')).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});

describe('clones', () => {
  beforeEach(async () => {
    await repository.commit('one', { files: { file: 'one' } });
    await repository.tag('v1');
    await repository.commit('two', { files: { file: 'two' } });
    await repository.branch('next');
    await repository.commit('three', { files: { file: 'three' } });
    await repository.checkout('main');
  });

  it('are as shallow as asked, without tags', async () => {
    const clone = await remembered(repository.shallowClone({ depth: 1 }));
    expect(await clone.git('rev-list', '--count', 'HEAD')).toBe('1');
    expect(await clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
    expect(await clone.git('tag')).toBe('');
    expect((await stat(join(clone.path, 'file'))).isFile()).toBe(true);
  });

  it('follow a ref and bring tags on demand', async () => {
    const clone = await remembered(repository.shallowClone({ depth: 1, ref: 'next', tags: true }));
    expect(await clone.git('log', '--format=%s')).toBe('three');
    expect(await clone.git('tag')).toBe('v1');
  });

  it('leave blobs behind until they are needed', async () => {
    const clone = await remembered(repository.partialClone({ filter: 'blob:none' }));
    const old = await clone.git('rev-parse', 'v1:file');
    const missing = await clone.git('rev-list', '--objects', '--all', '--missing=print');
    expect(missing).toContain(`?${old}`);
    expect(await clone.git('cat-file', 'blob', old)).toBe('one');
  });

  it('go on where the original stood in time', async () => {
    const clone = await remembered(repository.shallowClone({ depth: 1 }));
    await clone.commit('four');
    expect(await clone.git('log', '-1', '--format=%aI')).toBe('2026-01-01T00:03:00+00:00');
  });
});

it('hears nothing of the variables that surround the tests', async () => {
  process.env['GIT_DIR'] = '/nowhere';
  try {
    await expect(repository.commit('still here')).resolves.toMatch(/^[0-9a-f]{40}$/);
  } finally {
    delete process.env['GIT_DIR'];
  }
});

/** The commit object byte for byte; the method `git` would trim it. */
async function readRaw(sha: string): Promise<string> {
  return (await runGit(repository.path, ['cat-file', 'commit', sha])).toString();
}

async function remembered(cloning: Promise<Repository>): Promise<Repository> {
  const clone = await cloning;
  clones.push(clone);
  return clone;
}
