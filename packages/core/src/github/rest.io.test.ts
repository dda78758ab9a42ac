import {
  type Fault,
  type GitHubFake,
  rateLimitExceeded,
  secondaryRateLimit,
  startGitHubFake,
  tooManyRequests,
} from '@artifact-actions/testing/github';
import { createRepository, type Repository } from '@artifact-actions/testing/repository';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Instant, Secret } from '../foundation/index.ts';
import { createHttpClient, type HttpClient } from '../host/index.ts';
import { type GitHubApi, openGitHub } from './rest.io.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z') as Instant;
const REPO = 'octo-org/hello';
const BYTES = new Uint8Array([0xff, 0x00, 0x0a, 0xfe]);

let repository: Repository;
let commits: { readonly first: string; readonly second: string; readonly aside: string };
let fake: GitHubFake;
let http: HttpClient;
let slept: number[];

beforeAll(async () => {
  repository = await createRepository();
  const first = await repository.commit('one', { files: { 'package-lock.json': '{}', 'a b/ü#?.bin': BYTES, 'folder/x': 'x' } });
  await repository.branch('aside/branch');
  const aside = await repository.commit('aside');
  await repository.checkout('main');
  const second = await repository.commit('two');
  commits = { first, second, aside };
});
afterAll(() => repository.remove());

beforeEach(async () => {
  slept = [];
  const clock = { now: () => NOW, sleep: async (ms: number) => void slept.push(ms), random: () => 0.5 };
  http = createHttpClient({ clock, userAgent: 'test' });
  fake = await startGitHubFake({
    repositories: { [REPO]: { path: repository.path, private: true }, 'octo-org/open': { path: repository.path } },
    tokens: {
      ghs_reads: { permissions: { contents: 'read' } },
      ghs_sees: { permissions: {} },
      ghs_other: { repositories: ['octo-org/other'] },
    },
  });
});
afterEach(async () => {
  http.close();
  await fake.close();
});

const open = (token: string | undefined = 'ghs_reads'): GitHubApi =>
  openGitHub({ apiUrl: fake.url, http, token: token === undefined ? undefined : new Secret(token) });

describe('a commit', () => {
  it.each([
    ['a branch', 'main', 'second'],
    ['a branch with a slash', 'aside/branch', 'aside'],
    ['a full ref', 'refs/heads/main', 'second'],
    ['HEAD', 'HEAD', 'second'],
  ] as const)('is found by %s', async (_sentence, ref, which) => {
    expect(await open().resolveCommit(REPO, ref)).toBe(commits[which]);
  });

  it('is found by its SHA', async () => {
    expect(await open().resolveCommit(REPO, commits.first)).toBe(commits.first);
  });

  it.each([
    ['a ref that does not exist', REPO, 'none'],
    ['a SHA that does not exist', REPO, '1'.repeat(40)],
    ['a text that no ref can be', REPO, 'a..b'],
    ['a repository that does not exist', 'octo-org/none', 'main'],
  ])('is absent for %s', async (_sentence, name, ref) => {
    expect(await open().resolveCommit(name, ref)).toBeUndefined();
  });
});

describe('two commits', () => {
  it.each([
    ['the base is an ancestor', 'first', 'second', 'first', 'ahead'],
    ['the head is an ancestor', 'second', 'first', 'first', 'behind'],
    ['they are the same', 'second', 'second', 'second', 'identical'],
    ['neither is', 'aside', 'second', 'first', 'diverged'],
  ] as const)('are compared where %s', async (_sentence, base, head, mergeBase, status) => {
    expect(await open().compare(REPO, commits[base], commits[head])).toEqual({ mergeBase: commits[mergeBase], status });
  });

  it('are not compared where GitHub lacks one', async () => {
    expect(await open().compare(REPO, '1'.repeat(40), commits.second)).toBeUndefined();
  });

  it('are not compared by an answer that does not say how', async () => {
    const answer = new TextEncoder().encode('{"status":"ahead"}');
    const odd: HttpClient = {
      request: async ({ url }) => ({ status: 200, headers: { 'content-type': 'application/json' }, body: answer, url }),
      close: () => undefined,
    };
    const api = openGitHub({ apiUrl: fake.url, http: odd, token: undefined });
    await expect(api.compare(REPO, commits.first, commits.second)).rejects.toMatchObject({ code: 'GITHUB_FAILED' });
  });
});

describe('a file', () => {
  it('is read as it is, byte for byte, under any name', async () => {
    expect(await open().readFile(REPO, 'a b/ü#?.bin', commits.first, 100)).toEqual(Buffer.from(BYTES));
  });

  it('is absent where the commit has none', async () => {
    expect(await open().readFile(REPO, 'none.json', commits.first, 100)).toBeUndefined();
  });

  it.each(['../../../user', 'folder/../package-lock.json', './package-lock.json', 'folder//x', '/package-lock.json', ''])(
    'is absent under the path %j, which no commit has and which is not asked for',
    async (path) => {
      expect(await open().readFile(REPO, path, commits.first, 100)).toBeUndefined();
      expect(fake.requests).toEqual([]);
    },
  );

  it('has at most so many bytes', async () => {
    await expect(open().readFile(REPO, 'a b/ü#?.bin', commits.first, 3)).rejects.toMatchObject({ code: 'HTTP_TOO_LARGE' });
  });

  it('is no folder, whose list is not its content', async () => {
    const error = { code: 'GITHUB_FAILED', found: 'content of the type "application/json; charset=utf-8"' };
    await expect(open().readFile(REPO, 'folder', commits.first, 10_000)).rejects.toMatchObject(error);
  });
});

describe('the token', () => {
  it('is sent to the API as a bearer', async () => {
    await open().resolveCommit(REPO, 'main');
    expect(fake.requests[0]?.headers).toMatchObject({ authorization: 'Bearer ghs_reads', 'x-github-api-version': '2022-11-28' });
    expect(fake.requests[0]?.path).toBe(`/repos/${REPO}/commits/main`);
  });

  it('is not needed for what is public', async () => {
    const api = openGitHub({ apiUrl: fake.url, http, token: undefined });
    expect(await api.resolveCommit('octo-org/open', 'main')).toBe(commits.second);
    expect(fake.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('is not sent along when the API redirects to another origin', async () => {
    const other = await startGitHubFake({ repositories: { 'octo-org/open': { path: repository.path } } });
    fake.fail({ with: 302, headers: { location: `${other.url}/repos/octo-org/open/commits/main` } });
    expect(await open().resolveCommit(REPO, 'main')).toBe(commits.second);
    expect(other.requests[0]?.headers).not.toHaveProperty('authorization');
    await other.close();
  });

  it.each([
    ['is wrong', 'ghs_wrong', 401, 'Bad credentials'],
    ['lacks the permission', 'ghs_sees', 403, 'Resource not accessible by integration'],
  ])('that %s is an error that names the permission', async (_sentence, token, status, said) => {
    await expect(open(token).resolveCommit(REPO, 'main')).rejects.toMatchObject({
      code: 'GITHUB_FAILED',
      message: expect.stringContaining(said),
      found: `status ${status}`,
      fix: expect.stringContaining('permissions: { contents: read }'),
    });
  });

  it('that may not see the repository sees none, as GitHub has it', async () => {
    expect(await open('ghs_other').resolveCommit(REPO, 'main')).toBeUndefined();
  });

  it('stands in no error', async () => {
    const thrown: unknown = await open('ghs_wrong')
      .resolveCommit(REPO, 'main')
      .catch((error: unknown) => error);
    expect(JSON.stringify(thrown, Object.getOwnPropertyNames(thrown))).not.toContain('ghs_wrong');
  });
});

describe('a bad day of GitHub', () => {
  it.each<[string, Omit<Fault, 'match'>, readonly number[]]>([
    ['a limit that says when to come back', tooManyRequests(7), [7_000]],
    ['a limit on bursts', secondaryRateLimit(30), [30_000]],
    ['an hourly limit that ends soon', rateLimitExceeded(NOW / 1000 + 20), [20_000]],
    ['status 502', { with: 502 }, [500]],
    ['a connection that breaks off', { with: 'reset' }, [500]],
    ['an answer that breaks off', { with: 'truncate' }, [500]],
  ])('is waited out: %s', async (_sentence, fault, expected) => {
    fake.fail(fault);
    expect(await open().readFile(REPO, 'package-lock.json', commits.first, 100)).toEqual(Buffer.from('{}'));
    expect(slept).toEqual(expected);
  });

  it.each<[string, Fault, object]>([
    [
      'an hourly limit',
      { ...rateLimitExceeded(NOW / 1000 + 3000), times: 9 },
      { code: 'GITHUB_FAILED', found: 'status 403', fix: expect.stringMatching(/rate limit/) },
    ],
    [
      'a limit that is too long',
      { ...tooManyRequests(3000), times: 9 },
      { code: 'GITHUB_FAILED', found: 'status 429', fix: expect.stringMatching(/rate limit/) },
    ],
    [
      'status 500',
      { with: 500, times: 9 },
      { code: 'GITHUB_FAILED', found: 'status 500', fix: expect.stringMatching(/githubstatus\.com/) },
    ],
    ['a broken connection', { with: 'reset', times: 9 }, { code: 'HTTP_FAILED' }],
    ['answers that break off', { with: 'truncate', times: 9 }, { code: 'HTTP_FAILED' }],
    [
      'a page of a proxy',
      { with: 'wrong-content-type', times: 9 },
      { code: 'GITHUB_FAILED', found: 'content of the type "text/html; charset=utf-8"' },
    ],
  ])('that lasts is an error, never an answer: %s', async (_sentence, fault, expected) => {
    for (const ask of [
      (api: GitHubApi) => api.readFile(REPO, 'package-lock.json', commits.first, 100),
      (api: GitHubApi) => api.resolveCommit(REPO, 'main'),
      (api: GitHubApi) => api.compare(REPO, commits.first, commits.second),
    ]) {
      fake.fail(fault);
      await expect(ask(open())).rejects.toMatchObject(expected);
    }
  });

  it('may have a body of any kind', async () => {
    const body = new TextEncoder().encode('{"message":{"toString":1}}');
    const odd: HttpClient = { request: async ({ url }) => ({ status: 500, headers: {}, body, url }), close: () => undefined };
    const api = openGitHub({ apiUrl: fake.url, http: odd, token: undefined });
    await expect(api.resolveCommit(REPO, 'main')).rejects.toMatchObject({ code: 'GITHUB_FAILED' });
  });
});
