import { createRepository, type Repository } from '@artifact-actions/testing/repository';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dispatchEvent, type EventOrigin, mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from './index.ts';

let repository: Repository;
let origin: EventOrigin;
let first: string;
let tip: string;
let head: string;

beforeAll(async () => {
  repository = await createRepository();
  first = await repository.commit('feat: one', { files: { a: '1' } });
  await repository.branch('topic');
  head = await repository.commit('fix: topic\n\nIt was wrong.\n', { files: { b: '1' } });
  await repository.checkout('main');
  tip = await repository.commit('feat: two', { files: { a: '2' } });
  await repository.tag('v1.0.0', { annotated: 'One\n' });
  origin = { folder: repository.path, repository: 'octo-org/shop', actor: 'mona' };
});

afterAll(() => repository.remove());

describe('a push', () => {
  it('tells both ends and the commits between', async () => {
    const { event, ref, sha, actor } = await pushEvent({ ...origin, before: first });
    expect([event.name, ref, sha, actor]).toEqual(['push', 'refs/heads/main', tip, 'mona']);
    expect(event.payload).toMatchObject({
      ref,
      before: first,
      after: tip,
      created: false,
      forced: false,
      commits: [{ id: tip, message: 'feat: two', timestamp: '2026-01-01T00:02:00+00:00', author: { name: 'Test Author' } }],
      head_commit: { id: tip },
      repository: { full_name: 'octo-org/shop', default_branch: 'main', owner: { login: 'octo-org' }, private: false },
      sender: { login: 'mona' },
    });
  });

  it('of a new branch or tag comes from no commit, and names the commit of an annotated tag', async () => {
    const { event, sha } = await pushEvent({ ...origin, ref: 'refs/tags/v1.0.0' });
    expect(sha).toBe(tip);
    expect(event.payload).toMatchObject({ ref: 'refs/tags/v1.0.0', before: '0'.repeat(40), after: tip, created: true, commits: [] });
  });

  it('that drops commits is forced', async () => {
    expect((await pushEvent({ ...origin, before: head })).event.payload).toMatchObject({ forced: true, before: head });
  });
});

describe('a pull request', () => {
  it('belongs to a real merge commit, and leaves the work tree alone', async () => {
    const { event, ref, sha, fork } = await pullRequestEvent({ ...origin, number: 7, head: 'topic', title: 'Topic' });
    expect([event.name, ref, fork]).toEqual(['pull_request', 'refs/pull/7/merge', false]);
    expect(await repository.git('log', '-1', '--format=%P%n%s', ref)).toBe(`${tip} ${head}\nMerge ${head} into ${tip}`);
    expect(await repository.git('ls-tree', '--name-only', sha)).toBe('a\nb');
    expect(await repository.git('rev-parse', 'refs/pull/7/head', 'HEAD')).toBe(`${head}\n${tip}`);
    expect(await repository.git('status', '--porcelain')).toBe('');
    expect(event.payload).toMatchObject({
      action: 'opened',
      number: 7,
      pull_request: {
        title: 'Topic',
        user: { login: 'mona' },
        base: { ref: 'main', sha: tip, label: 'octo-org:main', repo: { full_name: 'octo-org/shop', fork: false } },
        head: { ref: 'topic', sha: head, label: 'octo-org:topic', repo: { full_name: 'octo-org/shop' } },
        merge_commit_sha: sha,
        commits: 1,
      },
    });
  });

  it('from a fork says where the branch lies', async () => {
    const { event, fork } = await pullRequestEvent({
      ...origin,
      number: 8,
      head: 'patch-1',
      revision: head,
      fork: 'mallory/shop',
      title: 'T',
    });
    expect(fork).toBe(true);
    expect(event.payload).toMatchObject({
      pull_request: { head: { ref: 'patch-1', sha: head, label: 'mallory:patch-1', repo: { full_name: 'mallory/shop', fork: true } } },
      repository: { full_name: 'octo-org/shop', fork: false },
    });
  });

  it('gives the same commit each time', async () => {
    const open = async (): Promise<string> => (await pullRequestEvent({ ...origin, number: 9, head: 'topic', title: 'T' })).sha;
    expect(await open()).toBe(await open());
  });

  it('that conflicts has no merge commit', async () => {
    await repository.git('branch', 'conflicting', first);
    await repository.checkout('conflicting');
    await repository.commit('feat: other', { files: { a: '3' } });
    await repository.checkout('main');
    const opening = pullRequestEvent({ ...origin, number: 10, head: 'conflicting', title: 'T' });
    await expect(opening).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('the two conflict, and GitHub starts nothing'),
    });
  });
});

it('a merge group has a branch of its own, from the base that it was made for', async () => {
  const { event, ref, sha } = await mergeGroupEvent({ ...origin, number: 7, head: 'topic', title: 'Topic' });
  expect(ref).toBe(`refs/heads/gh-readonly-queue/main/pr-7-${tip}`);
  expect(await repository.git('rev-parse', ref, `${sha}^1`, `${sha}^2`)).toBe(`${sha}\n${tip}\n${head}`);
  expect(event).toMatchObject({
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: { head_sha: sha, head_ref: ref, base_sha: tip, base_ref: 'refs/heads/main', head_commit: { id: sha } },
    },
  });
});

it('a schedule stands at the tip of the default branch', async () => {
  const started = await scheduleEvent({ ...origin, cron: '0 3 * * 1', workflow: '.github/workflows/nightly.yml' });
  expect(started).toMatchObject({ ref: 'refs/heads/main', sha: tip, event: { name: 'schedule', payload: { schedule: '0 3 * * 1' } } });
});

it('a dispatch has inputs: typed for the run, as texts in the payload', async () => {
  const inputs = { level: 3, really: true, why: 'because' };
  const started = await dispatchEvent({ ...origin, inputs, ref: 'refs/heads/topic', workflow: '.github/workflows/release.yml' });
  expect(started).toMatchObject({ ref: 'refs/heads/topic', sha: head, inputs });
  expect(started.event.payload).toMatchObject({ inputs: { level: '3', really: 'true', why: 'because' }, ref: 'refs/heads/topic' });
});
