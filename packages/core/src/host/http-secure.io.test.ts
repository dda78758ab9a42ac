/** TLS and proxies are settings of a whole process, so every request here is made by a child. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { runProcess } from './process.io.ts';

const folder = mkdtempSync(join(tmpdir(), 'secure-'));
const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
/** A name that is never to be found (RFC 6761 section 6.4), so that only a proxy can lead to it. */
const HOST = 'registry.example.invalid';
const openssl = spawnSync('openssl', [
  ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=test'],
  ...['-addext', `subjectAltName=DNS:${HOST},DNS:localhost`, '-keyout', key, '-out', certificate],
]);
const describeWithOpenssl = openssl.status === 0 ? describe : describe.skip;

let server: HttpsServer;
let proxy: HttpServer;
let port: number;
let proxyAddress: string;
let tunnels: { readonly target: string | undefined; readonly authorization: string | undefined }[] = [];
let answer: (socket: Socket) => void;
const sockets = new Set<Socket>();

const tunnel = (client: Socket): void => {
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    client.pipe(upstream).pipe(client);
  });
  for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
};

const listen = (on: HttpServer | HttpsServer): Promise<number> =>
  new Promise((resolve) => on.listen(0, '127.0.0.1', () => resolve((on.address() as AddressInfo).port)));

beforeAll(async () => {
  if (openssl.status !== 0) return;
  server = createHttpsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    if (request.url === '/downgrade') response.writeHead(302, { location: 'http://localhost/' });
    response.end(`${request.headers.host} ${request.url}`);
  });
  proxy = createHttpServer().on('connect', (request, socket: Socket) => {
    tunnels.push({ target: request.url, authorization: request.headers['proxy-authorization'] });
    sockets.add(socket);
    answer(socket);
  });
  port = await listen(server);
  proxyAddress = `127.0.0.1:${await listen(proxy)}`;
});
beforeEach(() => {
  [tunnels, answer] = [[], tunnel];
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  for (const each of [server, proxy]) each?.close();
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly body?: readonly string[];
  readonly code?: string;
  readonly message?: string;
  readonly fix?: string;
}

/** Makes one request to each address in a child process, one after the other, and tells the bodies or the error. */
async function ask(addresses: readonly string[], env: Readonly<Record<string, string>>, more: object = {}): Promise<Told> {
  const code = `
    const { createHttpClient, systemClock } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)});
    const client = createHttpClient({ clock: systemClock, userAgent: 'test' });
    const body = [];
    try {
      for (const url of ${JSON.stringify(addresses)}) {
        const response = await client.request({ url, maxBytes: 1000, retries: 0, ...${JSON.stringify(more)} });
        body.push(Buffer.from(response.body).toString());
      }
      console.log(JSON.stringify({ body }));
    } catch (error) {
      console.log(JSON.stringify({ code: error.code, message: error.message, fix: error.fix }));
    }
    process.exit();
  `;
  const clean = { http_proxy: '', https_proxy: '', HTTPS_PROXY: '', no_proxy: '', NO_PROXY: '' };
  const result = await runProcess({
    program: process.execPath,
    args: ['--no-warnings', '--input-type=module', '-e', code],
    cwd: folder,
    env: { ...clean, NODE_EXTRA_CA_CERTS: certificate, ...env },
    timeoutMs: 20_000,
    maxBytes: 100_000,
  });
  if (result.kind !== 'exit' || result.status !== 0) throw new Error(JSON.stringify(result));
  return JSON.parse(Buffer.from(result.stdout).toString());
}

describeWithOpenssl('https', () => {
  it('trusts the authorities of NODE_EXTRA_CA_CERTS', async () => {
    expect(await ask([`https://localhost:${port}/a`], {})).toEqual({ body: [`localhost:${port} /a`] });
  });

  it('trusts nobody else, and says how to', async () => {
    expect(await ask([`https://localhost:${port}/`], { NODE_EXTRA_CA_CERTS: '' })).toEqual({
      code: 'HTTP_FAILED',
      message: expect.stringContaining('its certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT), after 1 attempt'),
      fix: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  it('asks once only where the certificate is wrong', async () => {
    expect(await ask([`https://127.0.0.1:${port}/`], {}, { retries: 4 })).toMatchObject({
      code: 'HTTP_FAILED',
      message: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID), after 1 attempt'),
    });
  });

  it('does not follow a redirect to http, not even on this machine', async () => {
    expect(await ask([`https://localhost:${port}/downgrade`], {})).toMatchObject({ code: 'HTTP_REFUSED' });
  });
});

describeWithOpenssl('a proxy', () => {
  const address = (): string => `https://${HOST}:${port}/a`;

  it('builds the tunnel to the host, with its own credentials, and leads every request', async () => {
    const told = await ask([address(), address()], { https_proxy: `http://user:p%40ss@${proxyAddress}` });
    expect(told).toEqual({ body: [`${HOST}:${port} /a`, `${HOST}:${port} /a`] });
    const authorization = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
    expect(tunnels).toEqual([
      { target: `${HOST}:${port}`, authorization },
      { target: `${HOST}:${port}`, authorization },
    ]);
  });

  it('is left out for this machine', async () => {
    expect(await ask([`https://localhost:${port}/`], { https_proxy: `http://${proxyAddress}` })).toHaveProperty('body');
    expect(tunnels).toEqual([]);
  });

  it.each([
    ['the host', () => HOST],
    ['the host with the port', () => `${HOST}:${port}`],
    ['a domain', () => 'other.example.com, example.invalid'],
    ['a domain with a dot', () => '.example.invalid'],
    ['another case', () => HOST.toUpperCase()],
    ['everything', () => '*'],
  ])('is left out where no_proxy names %s', async (_name, noProxy) => {
    const told = await ask([address()], { https_proxy: `http://${proxyAddress}`, no_proxy: noProxy() });
    expect(told.code).toBe('HTTP_FAILED');
    expect(tunnels).toEqual([]);
  });

  it.each([
    ['a host that ends alike', 'y.example.invalid'],
    ['another port', `${HOST}:1`],
    ['a host under it', `a.${HOST}`],
  ])('is used where no_proxy names %s', async (_name, noProxy) => {
    expect(await ask([address()], { https_proxy: `http://${proxyAddress}`, no_proxy: noProxy })).toHaveProperty('body');
    expect(tunnels).toHaveLength(1);
  });

  it('that refuses the tunnel is named, and not asked again', async () => {
    answer = (socket) => void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    expect(await ask([address()], { https_proxy: `http://${proxyAddress}` }, { retries: 4 })).toMatchObject({
      code: 'HTTP_FAILED',
      message: expect.stringContaining('the proxy refused the tunnel with status 407, after 1 attempt'),
    });
  });

  it('that stays silent is given up', async () => {
    answer = () => undefined;
    expect(await ask([address()], { https_proxy: `http://${proxyAddress}` }, { idleMs: 1_500 })).toMatchObject({
      code: 'HTTP_FAILED',
      message: expect.stringContaining('nothing moved for 1.5 s'),
    });
    expect(tunnels).toHaveLength(1);
  });

  it('without a scheme is refused instead of ignored', async () => {
    expect(await ask([address()], { https_proxy: 'proxy.example.com:8080' })).toMatchObject({ code: 'HTTP_REFUSED' });
  });
});

describe('the door of host', () => {
  it('loads nothing but Node’s own modules until the first request', async () => {
    const code = `
      const { registerHooks } = await import('node:module');
      const loaded = [];
      registerHooks({ resolve(name, context, next) { loaded.push(name); return next(name, context); } });
      await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)});
      console.log(JSON.stringify(loaded.filter((name) => !/^(node:|[.]|file:)/.test(name))));
    `;
    const args = ['--no-warnings', '--input-type=module', '-e', code];
    const result = await runProcess({ program: process.execPath, args, cwd: folder, timeoutMs: 20_000, maxBytes: 10_000 });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.kind === 'exit' && Buffer.from(result.stdout).toString()).toBe('[]\n');
  });
});
