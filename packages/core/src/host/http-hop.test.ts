import { describe, expect, it } from '@jest/globals';
import { Secret } from '../foundation/index.ts';
import { type Hop, type HttpMethod, nextHop, requestHeaders } from './http-hop.ts';

const body = new TextEncoder().encode('{}');
const refused = expect.objectContaining({ code: 'HTTP_REFUSED' });

function hop(method: HttpMethod, url = 'https://example.com/a/b'): Hop {
  const headers = {
    authorization: 'Bearer 1',
    cookie: 'a=b',
    'proxy-authorization': 'Basic 2',
    'x-token': new Secret('3'),
    accept: '*/*',
    'content-type': 'application/json',
  };
  return { method, url: new URL(url), headers, ...(method === 'GET' || method === 'HEAD' ? {} : { body }) };
}

describe('nextHop', () => {
  it.each([
    [200, '/c'],
    [304, '/c'],
    [404, '/c'],
    [302, undefined],
  ])('takes %i with location %s for the answer', (status, location) => {
    expect(nextHop(hop('GET'), status, location)).toBeUndefined();
  });

  it.each([
    ['/c', 'https://example.com/c'],
    ['c', 'https://example.com/a/c'],
    ['?d', 'https://example.com/a/b?d'],
    ['//other.example.com/', 'https://other.example.com/'],
    ['https://other.example.com/x#y', 'https://other.example.com/x'],
  ])('resolves %s', (location, href) => {
    expect(nextHop(hop('GET'), 302, location)?.url.href).toBe(href);
  });

  it('keeps everything at the same origin', () => {
    expect(nextHop(hop('GET'), 307, '/c')?.headers).toEqual(hop('GET').headers);
    expect(nextHop(hop('GET'), 307, 'https://example.com:443/c')?.headers).toEqual(hop('GET').headers);
  });

  it.each([
    ['another host', 'https://other.example.com/'],
    ['another port', 'https://example.com:8443/'],
    ['a host under it', 'https://a.example.com/'],
  ])('drops what is secret on the way to %s', (_name, location) => {
    expect(nextHop(hop('GET'), 302, location)?.headers).toEqual({ accept: '*/*', 'content-type': 'application/json' });
  });

  it.each<[HttpMethod, number, HttpMethod, boolean]>([
    ['POST', 301, 'GET', false],
    ['POST', 302, 'GET', false],
    ['POST', 303, 'GET', false],
    ['POST', 307, 'POST', true],
    ['POST', 308, 'POST', true],
    ['PUT', 302, 'PUT', true],
    ['PUT', 303, 'GET', false],
    ['HEAD', 303, 'HEAD', false],
    ['HEAD', 302, 'HEAD', false],
  ])('a %s that is answered %i becomes a %s', (method, status, expected, withBody) => {
    const next = nextHop(hop(method), status, '/c');
    expect(next?.method).toBe(expected);
    expect(next?.body !== undefined).toBe(withBody);
    if (method !== expected) expect(next?.headers).not.toHaveProperty('content-type');
  });

  it.each<[string, HttpMethod, string, string]>([
    ['leaves https', 'GET', 'https://example.com/', 'http://localhost/'],
    ['goes to http elsewhere', 'GET', 'http://localhost/', 'http://example.com/'],
    ['brings credentials', 'GET', 'https://example.com/', 'https://user@example.com/'],
    ['leaves the web', 'GET', 'https://example.com/', 'file:///etc/passwd'],
    ['goes nowhere', 'GET', 'https://example.com/', 'https://'],
    ['would carry a body to another origin', 'POST', 'https://example.com/', 'https://other.example.com/'],
  ])('refuses a redirect that %s', (_name, method, from, location) => {
    expect(() => nextHop(hop(method, from), 307, location)).toThrow(refused);
  });
});

describe('requestHeaders', () => {
  it('writes names in lower case', () => {
    expect(requestHeaders({ Accept: 'text/plain' })).toEqual({ accept: 'text/plain' });
  });

  it.each<[string, Record<string, string | Secret>]>([
    ['a line break in a value', { accept: 'a\r\nx: y' }],
    ['a line break in a secret', { authorization: new Secret('Bearer x\n') }],
    ['NUL', { accept: 'a\0' }],
    ['a character outside ASCII', { accept: 'ä' }],
    ['a blank in a name', { 'a b': 'c' }],
    ['an empty name', { '': 'c' }],
  ])('refuses %s', (_name, headers) => {
    expect(() => requestHeaders(headers)).toThrow(refused);
  });
});
