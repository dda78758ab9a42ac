import { type GitHubFake, startGitHubFake } from '@artifact-actions/testing/github';
import { createRepository, type Repository as Upstream } from '@artifact-actions/testing/repository';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Instant, Secret } from '../foundation/index.ts';
import { openRepository } from '../git/index.ts';
import { openGitHub } from '../github/index.ts';
import { createHttpClient, type HttpClient } from '../host/index.ts';
import { type BaseSources, type BaseTree, openBase } from './base.io.ts';
import type { BaseRequest } from './base.ts';

const REPO = 'octo-org/hello';

/** `fork` -> `main`, with `topic` beside it; `lost` was pushed away; `alone` has nothing in common with them. */
let upstream: Upstream;
let shas: Readonly<Record<'fork' | 'main' | 'topic' | 'lost' | 'alone', string>>;
let fake: GitHubFake;
let http: HttpClient;
const clones: Upstream[] = [];

beforeAll(async () => {
  upstream = await createRepository();
  const fork = await upstream.commit('fork', { files: { file: 'at the fork', folder: { x: 1 } } });
  await upstream.branch('topic');
  const topic = await upstream.commit('topic', { files: { file: 'on the topic' } });
  await upstream.checkout('main');
  const lost = await upstream.commit('lost', { files: { file: 'lost' } });
  await upstream.git('reset', '--quiet', '--hard', fork);
  const main = await upstream.commit('main', { files: { file: 'on main' } });
  await upstream.git('checkout', '--quiet', '--orphan', 'alone');
  const alone = await upstream.commit('alone');
  await upstream.checkout('main');
  shas = { fork, main, topic, lost, alone };
});
afterAll(async () => {
  await Promise.all([upstream, ...clones].map((repository) => repository.remove()));
});

beforeEach(async () => {
  http = createHttpClient({ clock: { now: () => 0 as Instant, sleep: async () => undefined, random: () => 0 }, userAgent: 'test' });
  fake = await startGitHubFake({
    repositories: { [REPO]: { path: upstream.path, private: true } },
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

type Where = 'full' | 'shallow' | 'partial' | 'absent';
type Token = 'no token' | 'ghs_reads' | 'ghs_sees' | 'ghs_other' | 'ghs_wrong';

async function cloneAt(where: Where): Promise<BaseSources['clone']> {
  if (where === 'absent') return undefined;
  if (where === 'full') return await openRepository(upstream.path);
  const clone =
    where === 'shallow' ? await upstream.shallowClone({ depth: 1, ref: 'topic' }) : await upstream.partialClone({ filter: 'blob:none' });
  clones.push(clone);
  return await openRepository(clone.path);
}

async function sources(where: Where, token: Token): Promise<BaseSources> {
  const api = openGitHub({ apiUrl: fake.url, http, token: new Secret(token) });
  return { clone: await cloneAt(where), remote: token === 'no token' ? undefined : { api, repository: REPO } };
}

const open = async (request: BaseRequest, where: Where, token: Token): Promise<BaseTree | undefined> =>
  await openBase(request, await sources(where, token));
const read = async (tree: BaseTree | undefined, path = 'file'): Promise<string | undefined> => {
  const bytes = await tree?.readFile(path, 1_000);
  return bytes && Buffer.from(bytes).toString();
};

const REQUESTS = {
  branch: () => ({ kind: 'revision', revision: 'main' }),
  sha: () => ({ kind: 'revision', revision: shas.fork }),
  pull: () => ({ kind: 'merge-base', base: shas.main, head: shas.topic }),
  push: () => ({ kind: 'ancestor', commit: shas.fork, head: shas.topic }),
} as const satisfies Record<string, () => BaseRequest>;

describe('the base', () => {
  it.each<[keyof typeof REQUESTS, Where, Token, keyof typeof shas]>([
    ['branch', 'full', 'no token', 'main'],
    ['branch', 'shallow', 'ghs_reads', 'main'],
    ['branch', 'absent', 'ghs_reads', 'main'],
    ['sha', 'full', 'no token', 'fork'],
    ['sha', 'shallow', 'ghs_reads', 'fork'],
    ['sha', 'partial', 'ghs_reads', 'fork'],
    ['pull', 'full', 'no token', 'fork'],
    ['pull', 'shallow', 'ghs_reads', 'fork'],
    ['pull', 'partial', 'ghs_reads', 'fork'],
    ['pull', 'absent', 'ghs_reads', 'fork'],
    ['push', 'full', 'no token', 'fork'],
    ['push', 'shallow', 'ghs_reads', 'fork'],
    ['push', 'absent', 'ghs_reads', 'fork'],
  ])('of a %s is read in a clone that is %s, with %s', async (what, where, token, expected) => {
    const tree = await open(REQUESTS[what](), where, token);
    expect(tree?.commit).toBe(shas[expected]);
    expect(await read(tree)).toBe(expected === 'fork' ? 'at the fork' : 'on main');
    expect(await read(tree, 'none')).toBeUndefined();
    await expect(tree?.readFile('file', 3)).rejects.toMatchObject({ code: expect.stringMatching(/TOO_LARGE$/) });
  });

  it('asks GitHub nothing where the clone has everything', async () => {
    for (const request of Object.values(REQUESTS)) await read(await open(request(), 'full', 'ghs_reads'));
    expect(fake.requests).toEqual([]);
  });

  it('is none where nothing was asked for', async () => {
    expect(await open({ kind: 'none' }, 'absent', 'no token')).toBeUndefined();
  });

  it.each<[Where, Token]>([
    ['full', 'no token'],
    ['full', 'ghs_reads'],
    ['shallow', 'ghs_reads'],
    ['absent', 'ghs_reads'],
  ])('of a push by force is none, in a clone that is %s, with %s', async (where, token) => {
    expect(await open({ kind: 'ancestor', commit: shas.lost, head: shas.main }, where, token)).toBeUndefined();
  });

  it('of a push by force is none in a whole clone that does not have it, without asking anybody', async () => {
    const request: BaseRequest = { kind: 'ancestor', commit: '1'.repeat(40), head: shas.main };
    expect(await open(request, 'full', 'no token')).toBeUndefined();
  });
});

describe('a base that cannot be read is an error', () => {
  const missing = { kind: 'revision', revision: 'none' } as const;
  it.each<[string, () => BaseRequest, Where, Token, RegExp]>([
    ['a revision that is nowhere', () => missing, 'full', 'ghs_reads', /"none", cannot be read: neither the clone nor GitHub has/],
    ['a revision that the clone lacks, without GitHub', () => missing, 'full', 'no token', /neither the clone nor GitHub has/],
    [
      'a revision that looks like an option',
      () => ({ kind: 'revision', revision: '--output=x' }),
      'full',
      'no token',
      /begins with a hyphen/,
    ],
    ['a merge group that does not say which', () => ({ kind: 'revision', revision: '' }), 'full', 'ghs_reads', /"", cannot be read/],
    [
      'a pull request that does not say which',
      () => ({ kind: 'merge-base', base: '', head: '' }),
      'full',
      'ghs_reads',
      /has "" where a commit should stand/,
    ],
    [
      'a pull request with a branch for a commit',
      () => ({ kind: 'merge-base', base: 'main', head: shas.topic }),
      'full',
      'ghs_reads',
      /has "main" where/,
    ],
    [
      'histories without a common commit',
      () => ({ kind: 'merge-base', base: shas.alone, head: shas.topic }),
      'full',
      'ghs_reads',
      /neither the clone nor GitHub/,
    ],
    ['a shallow clone, without GitHub, for a pull request', REQUESTS.pull, 'shallow', 'no token', /neither the clone nor GitHub has both/],
    ['a shallow clone, without GitHub, for a push', REQUESTS.push, 'shallow', 'no token', /neither the clone nor GitHub has both/],
    ['a shallow clone, without GitHub, for a commit', REQUESTS.sha, 'shallow', 'no token', /neither the clone nor GitHub has/],
    ['a partial clone, without GitHub', REQUESTS.pull, 'partial', 'no token', /the clone does not have it, and GitHub does not show it/],
    ['no clone and no GitHub', REQUESTS.branch, 'absent', 'no token', /neither the clone nor GitHub has/],
    ['a token without the permission', REQUESTS.pull, 'shallow', 'ghs_sees', /403.*Resource not accessible by integration/],
    ['a token that is wrong', REQUESTS.pull, 'shallow', 'ghs_wrong', /401.*Bad credentials/],
    ['a token of another repository, which sees a 404', REQUESTS.pull, 'shallow', 'ghs_other', /neither the clone nor GitHub/],
    ['the same for a partial clone, which knows the commit', REQUESTS.sha, 'partial', 'ghs_other', /GitHub does not show it/],
  ])('%s', async (_sentence, request, where, token, because) => {
    await expect(open(request(), where, token)).rejects.toMatchObject({
      code: 'BASE_UNAVAILABLE',
      message: expect.stringMatching(because),
      fix: expect.stringContaining('fetch-depth: 0'),
    });
  });

  it.each([
    ['status 502', { with: 502, times: 20 }],
    ['broken connections', { with: 'reset', times: 20 }],
    ['answers that break off', { with: 'truncate', times: 20 }],
    ['pages of a proxy', { with: 'wrong-content-type', times: 20 }],
  ] as const)('an outage: %s', async (_sentence, fault) => {
    fake.fail(fault);
    for (const request of Object.values(REQUESTS))
      await expect(open(request(), 'absent', 'ghs_reads')).rejects.toMatchObject({ code: 'BASE_UNAVAILABLE' });
  });

  it.each([
    ['status 502', { with: 502, times: 20 }],
    ['a page of a proxy', { with: 'wrong-content-type', times: 20 }],
  ] as const)('an outage once it is open, which is no absent file: %s', async (_sentence, fault) => {
    const tree = await open(REQUESTS.pull(), 'shallow', 'ghs_reads');
    fake.fail(fault);
    await expect(read(tree)).rejects.toMatchObject({ code: 'GITHUB_FAILED' });
  });

  it.each(['full', 'shallow'] as const)('a folder in the place of a file, in a clone that is %s', async (where) => {
    await upstream.commit('folder', { files: { folder: null, 'folder/x': 'x' } });
    const tree = await open({ kind: 'revision', revision: 'main' }, where, 'ghs_reads');
    await expect(read(tree, 'folder')).rejects.toMatchObject({ code: expect.stringMatching(/^(?:FILE_UNREADABLE|GITHUB_FAILED)$/) });
    await upstream.git('reset', '--quiet', '--hard', shas.main);
  });
});
