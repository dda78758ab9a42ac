import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../foundation/index.ts';
import { systemClock } from './clock.io.ts';
import { createHttpClient, type HttpResponse } from './http.io.ts';

/** Two origins that differ in their port alone. Each path redirects to the address that stands here for it; any other one answers. */
const redirects = new Map<string, string>();
const servers = [server(), server()] as const;
const client = createHttpClient({ clock: systemClock, userAgent: 'test' });
let seen: IncomingHttpHeaders[] = [];

function server(): Server {
  return createServer((request, response) => {
    seen.push(request.headers);
    const location = redirects.get(request.url ?? '');
    response.writeHead(location === undefined ? 200 : 302, location === undefined ? {} : { location }).end('body');
  });
}

const origin = (index: 0 | 1): string => `http://127.0.0.1:${(servers[index].address() as AddressInfo).port}`;

beforeAll(async () => {
  for (const each of servers) await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  redirects.clear();
  seen = [];
});
afterAll(() => {
  client.close();
  for (const each of servers) each.close();
});

const get = (path: string): Promise<HttpResponse> =>
  client.request({
    url: `${origin(0)}${path}`,
    headers: { cookie: 'a=b', 'x-key': new Secret('key'), 'x-plain': 'plain' },
    authorization: new Secret('Bearer 1'),
    maxBytes: 100,
  });

const EVERYTHING = { authorization: 'Bearer 1', cookie: 'a=b', 'x-key': 'key', 'x-plain': 'plain' };
const told = (headers: IncomingHttpHeaders): object => Object.fromEntries(Object.entries(headers).filter(([name]) => name in EVERYTHING));

describe('a redirect', () => {
  it('is followed, and the last address is told', async () => {
    redirects.set('/a/1', '2').set('/a/2', '/b');
    expect(await get('/a/1')).toMatchObject({ status: 200, url: `${origin(0)}/b` });
  });

  it('to the same origin keeps credentials', async () => {
    redirects.set('/a', '/b');
    await get('/a');
    expect(seen.map(told)).toEqual([EVERYTHING, EVERYTHING]);
  });

  it('to another port drops credentials, and the way back does not return them', async () => {
    redirects.set('/a', `${origin(1)}/b`).set('/b', `${origin(0)}/c`);
    await get('/a');
    expect(seen.map(told)).toEqual([EVERYTHING, { 'x-plain': 'plain' }, { 'x-plain': 'plain' }]);
  });

  it('in a circle is given up after five', async () => {
    redirects.set('/a', '/a');
    await expect(get('/a')).rejects.toMatchObject({ code: 'HTTP_FAILED', message: expect.stringContaining('more than 5 times') });
    expect(seen).toHaveLength(6);
  });

  it('to http elsewhere is refused', async () => {
    redirects.set('/a', 'http://example.com/');
    await expect(get('/a')).rejects.toMatchObject({ code: 'HTTP_REFUSED' });
  });
});
