/**
 * The one HTTP client: limits on time and size, careful redirects and retries, credentials for their own origin only.
 *
 * Statuses are answers, not errors: the caller decides what a 404 means. No answer at all is an error, never a yes or a no.
 */
import type { IncomingMessage } from 'node:http';
import { ArtifactError, type Secret } from '../foundation/index.ts';
import type { Clock } from './clock.ts';
import { readBody } from './http-body.ts';
import { describeFailure, type Failure, failedError, redirectsError } from './http-failure.ts';
import { type Hop, type HttpMethod, nextHop, type RequestHeaders, requestHeaders } from './http-hop.ts';
import { allowedRetries, retryDelay } from './http-retry.ts';
import { openTransport, type Transport } from './http-transport.io.ts';
import { displayAddress, parseAddress } from './http-url.ts';
import { type Watch, watch } from './http-watch.io.ts';
import type { Log } from './log.ts';

export interface HttpRequest {
  /** GET without it. */
  readonly method?: HttpMethod;
  /** https, or http to a loopback host; without credentials in it. */
  readonly url: string;
  /** A value that is a `Secret` is dropped, like `authorization` and `cookie`, when a redirect leaves the origin. */
  readonly headers?: RequestHeaders;
  /** The whole value of the header, scheme included: `Bearer …`. */
  readonly authorization?: Secret;
  readonly body?: Uint8Array | string;
  /** The most that a body may have after decompression. An answer other than 2xx may always have 64 KiB: it explains itself. */
  readonly maxBytes: number;
  /** For one attempt with its redirects and its body, in milliseconds; 120 000 without it. */
  readonly timeoutMs?: number;
  /** How long nothing may move in either direction, connecting included, in milliseconds; 30 000 without it. */
  readonly idleMs?: number;
  /** How often to ask again; without it 4 times for idempotent methods and never for others. */
  readonly retries?: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; several values are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

export interface HttpClient {
  /**
   * @throws ArtifactError `HTTP_REFUSED` before anything is sent; `HTTP_FAILED` where no answer came; `HTTP_TOO_LARGE`.
   */
  request(request: HttpRequest): Promise<HttpResponse>;
  /** Aborts what is under way and releases the connections that were kept. */
  close(): void;
}

export interface HttpClientOptions {
  readonly clock: Clock;
  readonly userAgent: string;
  readonly log?: Log;
}

const MAX_REDIRECTS = 5;
const ERROR_BYTES = 65_536;
const TIMEOUT_MS = 120_000;
const IDLE_MS = 30_000;

export function createHttpClient({ clock, userAgent, log }: HttpClientOptions): HttpClient {
  const transport = openTransport(userAgent);
  const closing = new AbortController();
  return {
    async request(request) {
      const first = firstHop(request);
      const retries = allowedRetries(first.method, request.retries);
      for (let repeated = 0; ; repeated += 1) {
        const outcome = await attempt(transport, first, request, retries > 0, closing.signal);
        const mayRepeat = repeated < retries && !closing.signal.aborted;
        const delay = mayRepeat ? pauseAfter(outcome, repeated, clock) : undefined;
        if (delay === undefined) return conclude(outcome, first, repeated + 1);
        const what = outcome.kind === 'answer' ? `answered ${outcome.response.status}` : outcome.failure.what;
        log?.debug(`${first.method} ${displayAddress(first.url)}: ${what}; asking again in ${delay} ms.`);
        await clock.sleep(delay);
      }
    },
    close() {
      closing.abort(new Error('the client was closed'));
      transport.close();
    },
  };
}

function firstHop(request: HttpRequest): Hop {
  const { authorization, body } = request;
  const headers = requestHeaders({ ...request.headers, ...(authorization === undefined ? {} : { authorization }) });
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return {
    method: request.method ?? 'GET',
    url: parseAddress(request.url),
    headers,
    ...(bytes === undefined ? {} : { body: bytes }),
  };
}

type Outcome =
  | { readonly kind: 'answer'; readonly response: HttpResponse }
  | { readonly kind: 'failure'; readonly failure: Failure; readonly error: unknown };

/** @returns undefined where asking again would change nothing. */
function pauseAfter(outcome: Outcome, repeated: number, clock: Clock): number | undefined {
  if (outcome.kind === 'failure' && !outcome.failure.transient) return undefined;
  return retryDelay(repeated, outcome.kind === 'answer' ? outcome.response : undefined, clock.now(), clock.random());
}

function conclude(outcome: Outcome, first: Hop, attempts: number): HttpResponse {
  if (outcome.kind === 'answer') return outcome.response;
  throw failedError(first, outcome.failure, attempts, outcome.error);
}

async function attempt(
  transport: Transport,
  first: Hop,
  request: HttpRequest,
  repeatable: boolean,
  closing: AbortSignal,
): Promise<Outcome> {
  const guard = watch({ timeoutMs: request.timeoutMs ?? TIMEOUT_MS, idleMs: request.idleMs ?? IDLE_MS, closing });
  try {
    return { kind: 'answer', response: await follow(transport, first, request.maxBytes, repeatable, guard) };
  } catch (thrown) {
    if (thrown instanceof ArtifactError) throw thrown;
    const error: unknown = guard.signal.aborted ? guard.signal.reason : thrown;
    return { kind: 'failure', failure: describeFailure(error), error };
  } finally {
    guard.stop();
  }
}

async function follow(transport: Transport, first: Hop, maxBytes: number, repeatable: boolean, guard: Watch): Promise<HttpResponse> {
  let hop = first;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const message = await transport.send(hop, { signal: guard.signal, repeatable, onProgress: guard.progress });
    guard.progress();
    const response = await readResponse(message, hop, maxBytes, guard);
    const next = nextHop(hop, response.status, response.headers['location']);
    if (next === undefined) return response;
    hop = next;
  }
  throw redirectsError(first, MAX_REDIRECTS);
}

async function readResponse(message: IncomingMessage, hop: Hop, maxBytes: number, guard: Watch): Promise<HttpResponse> {
  const status = message.statusCode ?? 0;
  const isSuccess = status >= 200 && status < 300;
  const limit = isSuccess ? maxBytes : Math.max(maxBytes, ERROR_BYTES);
  const limits = { address: displayAddress(hop.url), maxBytes: limit, onProgress: guard.progress };
  const body = await readBody(message, limits, hop.method === 'HEAD');
  const headers = Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]);
  return { status, headers: Object.fromEntries(headers), body, url: hop.url.href };
}
