import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Instant, Secret } from '../foundation/index.ts';
import type { Clock } from './clock.ts';
import { createHttpClient, type HttpClient } from './http.io.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let servers: Server[] = [];
let slept: number[] = [];
let logged: string[] = [];
let client: HttpClient;

const clock: Clock = {
  now: () => Date.parse('2026-11-24T12:00:00Z') as Instant,
  sleep: async (ms) => void slept.push(ms),
  random: () => 0.5,
};

beforeEach(() => {
  [servers, slept, logged] = [[], [], []];
  const log = { info: () => undefined, debug: (text: string) => void logged.push(text) };
  client = createHttpClient({ clock, userAgent: 'test', log });
});
afterEach(async () => {
  client.close();
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(handler: Handler): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers the first requests with the given handlers, one each, and all others with 200. */
async function serveInTurn(...handlers: readonly Handler[]): Promise<string> {
  let turn = 0;
  return serve((request, response) => {
    const handler = handlers[turn];
    turn += 1;
    if (handler === undefined) response.end('done');
    else handler(request, response);
  });
}

/** Does something while the environment has a variable. */
async function withVariable<Result>(name: string, value: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.env[name];
  process.env[name] = value;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}

const get = (url: string, more = {}): ReturnType<HttpClient['request']> => client.request({ url, maxBytes: 1_000, ...more });
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('a request', () => {
  it('carries method, headers and body, and brings status, headers and body back', async () => {
    const url = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.writeHead(201, { 'X-Seen': 'yes', 'Set-Cookie': ['a=1', 'b=2'] });
        response.end(JSON.stringify([request.method, request.url, request.headers, Buffer.concat(chunks).toString()]));
      });
    });
    const response = await client.request({
      method: 'POST',
      url: `${url}/path?query=1#fragment`,
      headers: { Accept: 'text/plain' },
      authorization: new Secret('Bearer 123'),
      body: 'grüße',
      maxBytes: 10_000,
    });
    expect(response).toMatchObject({ status: 201, headers: { 'x-seen': 'yes', 'set-cookie': 'a=1, b=2' }, url: `${url}/path?query=1` });
    const [method, path, headers, body] = JSON.parse(text(response.body));
    expect([method, path, body]).toEqual(['POST', '/path?query=1', 'grüße']);
    expect(headers).toMatchObject({
      accept: 'text/plain',
      authorization: 'Bearer 123',
      'user-agent': 'test',
      'content-length': '7',
      'accept-encoding': 'gzip, deflate, br',
      host: new URL(url).host,
    });
  });

  it('sends a large body as it is', async () => {
    const url = await serve((request, response) => {
      let received = 0;
      request.on('data', (chunk: Buffer) => {
        received += chunk.length;
      });
      request.on('end', () => response.end(String(received)));
    });
    const response = await get(url, { method: 'PUT', body: new Uint8Array(3_000_000) });
    expect(text(response.body)).toBe('3000000');
  });

  it('returns a status instead of throwing it', async () => {
    const url = await serve((_request, response) => void response.writeHead(404).end('no such thing'));
    expect(await get(url)).toMatchObject({ status: 404 });
  });

  it('keeps connections', async () => {
    const sockets = new Set<Socket>();
    const url = await serve((request, response) => {
      sockets.add(request.socket);
      response.end('x');
    });
    for (let turn = 0; turn < 3; turn += 1) await get(url);
    expect(sockets.size).toBe(1);
    await get(url, { method: 'POST' });
    expect(sockets.size).toBe(2);
  });

  it('reaches a name under localhost on this machine', async () => {
    const url = await serve((request, response) => void response.end(request.headers.host));
    const address = url.replace('127.0.0.1', 'registry.localhost');
    expect(text((await get(address)).body)).toBe(new URL(address).host);
  });

  it('goes to a loopback host directly, whatever the proxy variables say', async () => {
    const url = await serve((_request, response) => void response.end('direct'));
    await withVariable('http_proxy', 'http://proxy.example.com:1', async () => {
      expect(text((await get(url)).body)).toBe('direct');
      expect(text((await get(url.replace('127.0.0.1', 'a.localhost'))).body)).toBe('direct');
    });
  });

  it.each([
    ['http elsewhere', { url: 'http://example.com/' }],
    ['credentials in the address', { url: 'https://user:pw@example.com/' }],
    ['a header that breaks the line', { url: 'https://example.com/', headers: { accept: 'a\r\nb: c' } }],
  ])('refuses %s', async (_name, part) => {
    await expect(client.request({ maxBytes: 1, ...part })).rejects.toMatchObject({ code: 'HTTP_REFUSED' });
  });
});

describe('a body', () => {
  it('is decoded', async () => {
    const url = await serve((_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('plain')));
    expect(text((await get(url)).body)).toBe('plain');
  });

  it('that is announced too large is refused at once', async () => {
    const url = await serve((_request, response) => void response.writeHead(200, { 'content-length': '1001' }).flushHeaders());
    await expect(get(url)).rejects.toMatchObject({ code: 'HTTP_TOO_LARGE', found: '1001 bytes' });
  });

  it('that never ends is cut off', async () => {
    const url = await serve((_request, response) => {
      const timer = setInterval(() => response.write('x'.repeat(500)), 1);
      response.on('close', () => clearInterval(timer));
    });
    await expect(get(url)).rejects.toMatchObject({ code: 'HTTP_TOO_LARGE' });
  });

  it('of an error may explain itself beyond the limit', async () => {
    const url = await serve((_request, response) => void response.writeHead(404).end('x'.repeat(5_000)));
    expect((await get(url)).body).toHaveLength(5_000);
  });

  it('is empty after HEAD, whatever length is announced', async () => {
    const url = await serve(
      (_request, response) => void response.writeHead(200, { 'content-length': '9999', 'content-encoding': 'gzip' }).end(),
    );
    expect(await get(url, { method: 'HEAD' })).toMatchObject({ status: 200, body: Buffer.alloc(0), headers: { 'content-length': '9999' } });
  });

  it.each<[string, Handler]>([
    [
      'is shorter than announced',
      (_, response) => response.writeHead(200, { 'content-length': '10' }).write('1', () => response.destroy()),
    ],
    ['lacks its last chunk', (_, response) => response.write('12345', () => response.destroy())],
    ['is no gzip', (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain')],
  ])('that %s is no answer', async (_name, handler) => {
    await expect(get(await serve(handler), { retries: 1 })).rejects.toMatchObject({
      code: 'HTTP_FAILED',
      message: expect.stringContaining('after 2 attempts'),
    });
  });
});

describe('a server that fails', () => {
  const status =
    (code: number, headers = {}): Handler =>
    (_request, response) =>
      void response.writeHead(code, headers).end();
  const reset: Handler = (request) => void request.socket.resetAndDestroy();
  const silent: Handler = () => undefined;

  it.each<[string, Handler]>([
    ['503', status(503)],
    ['429', status(429)],
    ['500', status(500)],
    ['a reset', reset],
    ['a closed connection', (request) => void request.socket.destroy()],
    ['bytes that are no HTTP', (request) => void request.socket.end('nonsense\r\n\r\n')],
    ['half a body', (_request, response) => response.writeHead(200, { 'content-length': '10' }).write('1', () => response.destroy())],
  ])('is asked again after %s', async (_name, handler) => {
    expect(text((await get(await serveInTurn(handler, handler))).body)).toBe('done');
    expect(slept).toEqual([500, 1_000]);
  });

  it('is given the time that it asks for', async () => {
    await get(await serveInTurn(status(503, { 'retry-after': '7' })));
    expect(slept).toEqual([7_000]);
  });

  it('gives its last status when it does not recover', async () => {
    expect(await get(await serve(status(502)))).toMatchObject({ status: 502 });
    expect(slept).toHaveLength(4);
    expect(logged[0]).toMatch(/^GET http:\/\/127.0.0.1:\d+\/: answered 502; asking again in 500 ms\.$/);
  });

  it.each<[string, Handler]>([
    ['a status', status(503)],
    ['a reset', reset],
  ])('is not sent a POST again after %s, unless told so', async (_name, handler) => {
    const once = get(await serveInTurn(handler), { method: 'POST', body: 'x' });
    await once.catch(() => undefined);
    expect(slept).toEqual([]);
    expect(text((await get(await serveInTurn(handler), { method: 'POST', body: 'x', retries: 1 })).body)).toBe('done');
  });

  it('is named where it refuses connections', async () => {
    const url = await serve(silent);
    const server = servers.pop();
    await new Promise((resolve) => server?.close(resolve));
    await expect(get(url)).rejects.toMatchObject({
      code: 'HTTP_FAILED',
      message: `${new URL(url).host} gave no answer to GET ${url}/: the connection was refused (ECONNREFUSED), after 5 attempts.`,
      fix: expect.stringContaining('no_proxy'),
    });
  });

  it('is named where its name is unknown', async () => {
    const asked = withVariable('no_proxy', '.invalid', () => get('https://no-such-host.invalid/', { retries: 0 }));
    await expect(asked).rejects.toMatchObject({
      code: 'HTTP_FAILED',
      message: expect.stringMatching(/^no-such-host\.invalid gave no answer .*(ENOTFOUND|EAI_AGAIN)\), after 1 attempt\.$/),
    });
  });

  it('is given up after a silence', async () => {
    await expect(get(await serve(silent), { idleMs: 50, retries: 1 })).rejects.toMatchObject({
      code: 'HTTP_FAILED',
      found: 'nothing moved for 0.05 s (timeout)',
    });
  });

  it('is given up after a silence in the middle of a body', async () => {
    const url = await serve((_request, response) => void response.write('x'));
    await expect(get(url, { idleMs: 50, retries: 0 })).rejects.toMatchObject({ found: 'nothing moved for 0.05 s (timeout)' });
  });

  it('is given up when a trickle takes too long as a whole', async () => {
    const url = await serve((_request, response) => {
      const timer = setInterval(() => response.write('x'), 5);
      response.on('close', () => clearInterval(timer));
    });
    await expect(get(url, { timeoutMs: 600, idleMs: 400, retries: 0 })).rejects.toMatchObject({
      found: 'it took longer than 0.6 s (timeout)',
    });
  });

  it('is left alone once the client is closed', async () => {
    const waiting = get(await serve(silent));
    setTimeout(() => client.close(), 20);
    await expect(waiting).rejects.toMatchObject({ code: 'HTTP_FAILED', found: expect.stringContaining('the client was closed') });
    expect(slept).toEqual([]);
  });
});
