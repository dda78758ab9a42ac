/**
 * Sends one request and hands out the response as it begins: the only importer of `@actions/http-client`, which knows the proxy variables.
 *
 * Why not its `request()`: that one cannot be aborted, forgets the port when it drops credentials on a redirect, and retries without asking.
 * Why the dynamic import: it brings undici, which costs more than all of ours to load, and many runs need no network.
 */

import * as http from 'node:http';
import * as https from 'node:https';
import { Readable } from 'node:stream';
import type { HttpClient } from '@actions/http-client';
import { Secret } from '../foundation/index.ts';
import { ENCODINGS } from './http-body.ts';
import type { Hop } from './http-hop.ts';
import { checkProxy, isLoopback } from './http-url.ts';

export interface SendOptions {
  readonly signal: AbortSignal;
  /** Whether a failure will be answered by another attempt. */
  readonly repeatable: boolean;
  /** Called for every part of the body that is sent. */
  readonly onProgress: () => void;
}

export interface Transport {
  /** @throws what the connection throws, or the reason of the signal. */
  send(hop: Hop, options: SendOptions): Promise<http.IncomingMessage>;
  close(): void;
}

/** Bytes of a request body that are handed over at once. */
const SLICE = 65_536;

export function openTransport(userAgent: string): Transport {
  /** One client per scheme, because a client keeps the first agent that it made. */
  const clients = new Map<string, Promise<HttpClient>>();
  const clientOf = (protocol: string): Promise<HttpClient> => {
    const client = clients.get(protocol) ?? load(userAgent);
    clients.set(protocol, client);
    return client;
  };
  return {
    async send(hop, options) {
      const client = await clientOf(hop.url.protocol);
      const sent = client.requestRaw(
        {
          parsedUrl: hop.url,
          httpModule: hop.url.protocol === 'https:' ? https : http,
          options: await requestOptions(client, hop, options),
        },
        hop.body === undefined ? null : Readable.from(slices(hop.body, options.onProgress)),
      );
      // While a proxy still builds the tunnel, aborting the request settles nothing: the signal itself has to.
      const { message } = await Promise.race([sent, aborted(options.signal)]);
      return message;
    },
    close() {
      for (const client of clients.values()) void client.then((open) => open.dispose());
      clients.clear();
    },
  };
}

async function load(userAgent: string): Promise<HttpClient> {
  const { HttpClient } = await import('@actions/http-client');
  return new HttpClient(userAgent, [], { keepAlive: true, allowRedirects: false, allowRetries: false });
}

async function requestOptions(client: HttpClient, hop: Hop, { signal, repeatable }: SendOptions): Promise<http.RequestOptions> {
  const { getProxyUrl } = await import('@actions/http-client');
  // RFC 6761: names under localhost are this machine, whatever a name server or a proxy thinks of them.
  const loopback = isLoopback(hop.url.hostname);
  const hostname = hop.url.hostname.endsWith('.localhost') ? 'localhost' : hop.url.hostname;
  const target = `${hop.url.protocol}//${loopback ? 'localhost' : hop.url.host}`;
  checkProxy(getProxyUrl(target));
  const agent = client.getAgent(target);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: hop.url.port || (hop.url.protocol === 'https:' ? 443 : 80),
    path: `${hop.url.pathname}${hop.url.search}`,
    method: hop.method,
    headers: wireHeaders(client, hop),
    // A kept connection may have died unseen; what is not repeated gets a fresh one. (Tunnels are never kept.)
    agent: repeatable || !(agent instanceof http.Agent) ? agent : false,
    signal,
  };
}

function wireHeaders(client: HttpClient, hop: Hop): Record<string, string> {
  const given = Object.entries(hop.headers).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]);
  return {
    'accept-encoding': ENCODINGS,
    ...(client.userAgent === undefined ? {} : { 'user-agent': client.userAgent }),
    ...(hop.body === undefined ? {} : { 'content-length': String(hop.body.length) }),
    ...Object.fromEntries(given),
    host: hop.url.host,
  };
}

function* slices(body: Uint8Array, onProgress: () => void): Generator<Uint8Array> {
  for (let start = 0; start < body.length; start += SLICE) {
    onProgress();
    yield body.subarray(start, start + SLICE);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const give = (): void => reject(signal.reason);
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}
