import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createRepository, type Repository } from '../repository/index.ts';
import { type GitHubFake, rateLimitExceeded, secondaryRateLimit, startGitHubFake, tooManyRequests } from './index.ts';

const TOKENS = {
  reader: { permissions: { contents: 'read' }, repositories: ['octo-org/Secret'] },
  metadata: { repositories: ['octo-org/secret'] },
  elsewhere: { permissions: { contents: 'read' }, repositories: ['octo-org/other'] },
  all: { permissions: { contents: 'write' } },
} as const;
const PUBLIC = '/repos/octo-org/open/contents/file';
const PRIVATE = '/repos/octo-org/secret/contents/file';

let repository: Repository;
let fake: GitHubFake;

beforeAll(async () => {
  repository = await createRepository();
  await repository.commit('one', { files: { file: 'content' } });
});

beforeEach(async () => {
  const { path } = repository;
  const repositories = { 'octo-org/open': { path }, 'octo-org/secret': { path, private: true } };
  fake = await startGitHubFake({ repositories, tokens: TOKENS });
});

afterEach(() => fake.close());
afterAll(() => repository.remove());

function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(fake.url + path, { headers });
}

describe('access', () => {
  it.each([
    ['a public repository without a token', PUBLIC, undefined, 200],
    ['a public repository with a token for another', PUBLIC, 'Bearer elsewhere', 200],
    ['a public repository with an unknown token', PUBLIC, 'Bearer nobody', 401],
    ['a private repository without a token', PRIVATE, undefined, 404],
    ['a private repository with a token for another', PRIVATE, 'Bearer elsewhere', 404],
    ['a private repository without the permission', PRIVATE, 'Bearer metadata', 403],
    ['a private repository with the permission', PRIVATE, 'Bearer reader', 200],
    ['a private repository in another case', '/repos/Octo-Org/SECRET/contents/file', 'token reader', 200],
    ['a private repository with a token for all', PRIVATE, `Basic ${btoa('x-access-token:all')}`, 200],
    ['what every token may see of a private repository', '/repos/octo-org/secret', 'Bearer metadata', 200],
    ['a repository that does not exist', '/repos/octo-org/absent', 'Bearer all', 404],
    ['an address that does not exist', '/nowhere', undefined, 404],
    ['a scheme that does not exist', PUBLIC, 'Digest reader', 401],
  ])('to %s', async (_name, path, authorization, status) => {
    expect((await get(path, authorization === undefined ? {} : { authorization })).status).toBe(status);
  });

  it.each([
    ['Bad credentials', 401, PUBLIC, 'nobody', 'https://docs.github.com/rest'],
    ['Not Found', 404, PRIVATE, 'elsewhere', 'https://docs.github.com/rest/repos/contents#get-repository-content'],
    [
      'Resource not accessible by integration',
      403,
      PRIVATE,
      'metadata',
      'https://docs.github.com/rest/repos/contents#get-repository-content',
    ],
  ])('is refused with "%s"', async (message, status, path, token, documentation) => {
    const response = await get(path, { authorization: `Bearer ${token}` });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({ message, documentation_url: documentation, status: String(status) });
  });

  it('needs a User-Agent', async () => {
    const status = await new Promise((resolve, reject) => {
      httpRequest(fake.url + PUBLIC, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});

describe('headers', () => {
  it('count requests by token', async () => {
    const limits = async (headers = {}): Promise<unknown> => {
      const response = await get(PUBLIC, headers);
      return ['limit', 'remaining', 'used', 'resource'].map((name) => response.headers.get(`x-ratelimit-${name}`));
    };
    expect(await limits()).toEqual(['60', '59', '1', 'core']);
    expect(await limits({ authorization: 'Bearer all' })).toEqual(['5000', '4999', '1', 'core']);
    expect(await limits({ authorization: 'Bearer all' })).toEqual(['5000', '4998', '2', 'core']);
  });

  it('tell requests apart', async () => {
    const ids = [await get(PUBLIC), await get('/nowhere')].map(({ headers }) => headers.get('x-github-request-id'));
    expect(ids).toEqual(['FA4E:0001', 'FA4E:0002']);
  });

  it('answer 304 to who has it already, for free', async () => {
    const first = await get(PUBLIC);
    const etag = first.headers.get('etag') ?? '';
    const second = await get(PUBLIC, { 'if-none-match': `"other", ${etag}` });
    expect([second.status, await second.text(), second.headers.get('x-ratelimit-used')]).toEqual([304, '', '1']);
    const raw = await get(PUBLIC, { 'if-none-match': etag, accept: 'application/vnd.github.raw+json' });
    expect(raw.status).toBe(200);
  });
});

it('answers HEAD without a body', async () => {
  const response = await fetch(fake.url + PUBLIC, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});

it('records requests', async () => {
  await fetch(`${fake.url}${PUBLIC}?ref=main`, { method: 'POST', headers: { Authorization: 'Bearer reader' }, body: '{}' });
  expect(fake.requests).toMatchObject([
    { method: 'POST', path: `${PUBLIC}?ref=main`, headers: { authorization: 'Bearer reader' }, body: '{}' },
  ]);
});

describe('faults', () => {
  it('are statuses with headers and messages', async () => {
    fake.fail({ with: 502 });
    fake.fail({ ...tooManyRequests(7) });
    fake.fail({ ...secondaryRateLimit(60) });
    fake.fail({ ...rateLimitExceeded(1_800_000_000) });
    const seen: unknown[] = [];
    for (let count = 0; count < 5; count += 1) {
      const { status, headers } = await get(PUBLIC);
      seen.push([status, headers.get('retry-after'), headers.get('x-ratelimit-remaining')]);
    }
    expect(seen).toEqual([
      [502, null, '59'],
      [429, '7', '58'],
      [403, '60', '57'],
      [403, null, '0'],
      [200, null, '55'],
    ]);
  });

  it('carry the message of GitHub', async () => {
    fake.fail(secondaryRateLimit(60));
    expect(await (await get(PUBLIC)).json()).toMatchObject({ message: expect.stringContaining('secondary rate limit'), status: '403' });
  });

  it.each([
    ['a part of the request', '/contents/', [404, 500]],
    ['an expression over it', /^GET .*\/contents\/file$/, [404, 500]],
    ['nothing: every request', undefined, [500, 200]],
  ])('match %s', async (_name, match, statuses) => {
    fake.fail({ with: 500, ...(match === undefined ? {} : { match }) });
    expect([(await get('/nowhere')).status, (await get(PUBLIC)).status]).toEqual(statuses);
  });

  it('apply as often as they say', async () => {
    fake.fail({ with: 503, times: 2 });
    expect([(await get(PUBLIC)).status, (await get(PUBLIC)).status, (await get(PUBLIC)).status]).toEqual([503, 503, 200]);
  });

  it('leave requests without an answer', async () => {
    fake.fail({ with: 'hang' });
    await expect(fetch(fake.url + PUBLIC, { signal: AbortSignal.timeout(30) })).rejects.toThrow('timeout');
    expect((await get(PUBLIC)).status).toBe(200);
  });

  it('break connections before the answer', async () => {
    fake.fail({ with: 'reset' });
    await expect(get(PUBLIC)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  });

  it('break connections within the answer', async () => {
    fake.fail({ with: 'truncate' });
    const response = await get(PUBLIC);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('answer with a page for people', async () => {
    fake.fail({ with: 'wrong-content-type' });
    const response = await get(PUBLIC);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(response.headers.get('x-github-request-id')).toBeNull();
  });
});

it('ends connections that hang', async () => {
  fake.fail({ with: 'hang' });
  const hanging = get(PUBLIC);
  while (fake.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  await fake.close();
  await expect(hanging).rejects.toThrow('fetch failed');
});
