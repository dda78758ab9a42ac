/** Finds the endpoint of a request. Pure. */
import type { Endpoint } from './model.ts';

export interface Found {
  readonly endpoint: Endpoint;
  readonly parameters: Readonly<Record<string, string>>;
}

/** @param path still encoded, without the query. HEAD is answered as GET. */
export function findEndpoint(endpoints: readonly Endpoint[], method: string, path: string): Found | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  for (const endpoint of endpoints) {
    const parameters = endpoint.method === wanted ? expressionOf(endpoint.path).exec(path)?.groups : undefined;
    if (parameters !== undefined) return { endpoint, parameters: decoded(parameters) };
  }
  return undefined;
}

function expressionOf(path: string): RegExp {
  const body = path.replace(/\{(\w+)(\.\.\.)?\}/g, (_whole, name, rest) => `(?<${name}>${rest === undefined ? '[^/]+' : '.*'})`);
  return new RegExp(`^${body}$`);
}

function decoded(parameters: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value = '']) => [name, decode(value)]));
}

/** A malformed escape stays as it is: it names nothing that exists. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
