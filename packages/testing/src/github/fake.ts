/** The server in front of the service: sockets, records and faults. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ArtifactError } from '@artifact-actions/core/foundation';
import type { TokenGrant } from './access.ts';
import { answerOf, type Fault, Faults } from './faults.ts';
import type { Answer, RecordedRequest } from './model.ts';
import { Service } from './service.ts';

export interface GitHubFakeOptions {
  /** By `owner/name`. */
  readonly repositories?: Readonly<Record<string, { readonly path: string; readonly private?: boolean }>>;
  /** By token. */
  readonly tokens?: Readonly<Record<string, TokenGrant>>;
  /** Entries of a tree beyond which the list is cut; 100,000 by default, as in the real API. */
  readonly treeLimit?: number;
}

export interface GitHubFake {
  /** For GITHUB_API_URL; without a final `/`. */
  readonly url: string;
  /** Every request so far, those that met a fault included. */
  readonly requests: readonly RecordedRequest[];
  /** Lets the next matching requests fail. Faults apply in the order in which they were added. */
  fail(fault: Fault): void;
  /** Ends the server and all its connections. */
  close(): Promise<void>;
}

/** Starts the fake on a free port of this machine. */
export async function startGitHubFake(options: GitHubFakeOptions = {}): Promise<GitHubFake> {
  const requests: RecordedRequest[] = [];
  const faults = new Faults();
  const server = createServer((incoming, response) => {
    const answered = readRequest(incoming).then((request) => {
      requests.push(request);
      return respond(service, faults.take(request.method, request.path), request, response);
    });
    // A client that goes away in the middle of its request gets no answer.
    answered.catch(() => response.destroy());
  });
  const url = `http://127.0.0.1:${await listen(server)}`;
  const service = new Service({
    apiUrl: url,
    repositories: Object.entries(options.repositories ?? {}).map(([fullName, { path, private: hidden = false }], index) => ({
      id: index + 1,
      fullName,
      path,
      private: hidden,
    })),
    tokens: new Map(Object.entries(options.tokens ?? {})),
    treeLimit: options.treeLimit ?? 100_000,
  });
  return { url, requests, fail: (fault) => faults.add(fault), close: () => close(server) };
}

async function respond(service: Service, fault: Fault | undefined, request: RecordedRequest, response: ServerResponse): Promise<void> {
  if (fault?.with === 'hang') return;
  if (fault?.with === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const answer = (fault && insteadOf(fault, request, service)) ?? (await service.answer(request));
  response.writeHead(answer.status, headersOf(answer));
  if (fault?.with !== 'truncate') response.end(answer.body);
  else response.write(answer.body.subarray(0, answer.body.length / 2), () => response.socket?.destroy());
}

/** What GitHub itself answers carries its headers; a page of a proxy does not. */
function insteadOf(fault: Fault, request: RecordedRequest, service: Service): Answer | undefined {
  const answer = answerOf(fault);
  return answer === undefined || fault.with === 'wrong-content-type' ? answer : service.finish(answer, request);
}

/** 304 has no body and must not claim one. */
function headersOf({ status, headers, body }: Answer): Record<string, string> {
  return status === 304 ? { ...headers } : { ...headers, 'content-length': String(body.length) };
}

async function readRequest(incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString(),
  };
}

/** @returns the port. */
function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(noPort());
    });
  });
}

function noPort(): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: 'The server of the GitHub fake listens on no port.',
    wanted: 'a TCP port',
    found: 'another kind of address',
    fix: 'This is a bug of the fake.',
  });
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
