/** GitHub behind its wires: from a recorded request to an answer. Knows repositories, tokens and limits; knows no sockets. */
import { createHash } from 'node:crypto';
import { messageOf } from '@artifact-actions/core/foundation';
import { BAD_CREDENTIALS, type Caller, identify, refuse, type TokenGrant } from './access.ts';
import { notFound, problem } from './answers.ts';
import { ENDPOINTS } from './endpoints/index.ts';
import type { Answer, RecordedRequest, ServedRepository } from './model.ts';
import { findEndpoint } from './router.ts';

/** Requests an hour. */
const LIMITS: Readonly<Record<Caller['kind'], number>> = { anonymous: 60, unknown: 60, known: 5000 };
const HOUR = 3600;

export interface ServiceSettings {
  readonly apiUrl: string;
  readonly repositories: readonly ServedRepository[];
  readonly tokens: ReadonlyMap<string, TokenGrant>;
  readonly treeLimit: number;
}

export class Service {
  readonly #settings: ServiceSettings;
  readonly #used = new Map<string, number>();
  #requests = 0;
  /** Seconds since 1970. */
  readonly #reset = Math.floor(Date.now() / 1000) + HOUR;

  constructor(settings: ServiceSettings) {
    this.#settings = settings;
  }

  /** The answer with all the headers that GitHub adds. A bug of the fake becomes status 500 with its message, so that tests show it. */
  async answer(request: RecordedRequest): Promise<Answer> {
    const caller = identify(request.headers['authorization'], this.#settings.tokens);
    const plain = await this.#decide(request, caller).catch((thrown: unknown) => problem(500, messageOf(thrown)));
    return this.finish(plain, request, caller);
  }

  /** Adds the common headers, and turns an answer that the client already has into status 304. */
  finish(answer: Answer, request: RecordedRequest, caller = identify(request.headers['authorization'], this.#settings.tokens)): Answer {
    const etag = `W/"${createHash('sha256')
      .update(answer.headers['content-type'] ?? '')
      .update(answer.body)
      .digest('hex')}"`;
    const known = answer.status === 200 && matches(request.headers['if-none-match'], etag);
    this.#requests += 1;
    const headers = {
      server: 'github.com',
      'x-github-request-id': `FA4E:${this.#requests.toString(16).toUpperCase().padStart(4, '0')}`,
      'x-github-api-version-selected': '2022-11-28',
      'cache-control': `${caller.kind === 'known' ? 'private' : 'public'}, max-age=60, s-maxage=60`,
      vary: 'Accept, Authorization, Accept-Encoding, X-Requested-With',
      ...this.#rateLimit(caller, known ? 0 : 1),
      ...(answer.status === 200 ? { etag } : {}),
      ...answer.headers,
    };
    return known ? { status: 304, headers, body: answer.body.subarray(0, 0) } : { ...answer, headers };
  }

  async #decide(request: RecordedRequest, caller: Caller): Promise<Answer> {
    if (request.headers['user-agent'] === undefined) {
      return problem(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.');
    }
    if (caller.kind === 'unknown') return BAD_CREDENTIALS;
    const url = new URL(request.path, this.#settings.apiUrl);
    const found = findEndpoint(ENDPOINTS, request.method, url.pathname);
    if (found === undefined) return notFound();
    const { endpoint, parameters } = found;
    const repository = this.#repository(`${parameters['owner']}/${parameters['repo']}`);
    if (repository === undefined) return notFound(endpoint.documentation);
    const { apiUrl, treeLimit } = this.#settings;
    const question = { repository, parameters, query: url.searchParams, accept: request.headers['accept'] ?? '', apiUrl, treeLimit };
    return refuse(caller, repository, endpoint) ?? endpoint.answer(question);
  }

  #repository(fullName: string): ServedRepository | undefined {
    return this.#settings.repositories.find((each) => each.fullName.toLowerCase() === fullName.toLowerCase());
  }

  /** An answer 304 costs nothing. */
  #rateLimit(caller: Caller, cost: number): Readonly<Record<string, string>> {
    const who = caller.kind === 'known' ? caller.token : '';
    const used = (this.#used.get(who) ?? 0) + cost;
    this.#used.set(who, used);
    const limit = LIMITS[caller.kind];
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(this.#reset),
      'x-ratelimit-resource': 'core',
    };
  }
}

/** If-None-Match: a list, compared weakly. */
function matches(header: string | undefined, etag: string): boolean {
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header?.split(',').some((tag) => opaque(tag) === opaque(etag)) ?? false;
}
