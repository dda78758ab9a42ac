import { describe, expect, it } from '@jest/globals';
import { checkProxy, displayAddress, isLoopback, parseAddress } from './http-url.ts';

const refused = expect.objectContaining({ code: 'HTTP_REFUSED' });

describe('isLoopback', () => {
  it.each([
    'http://localhost',
    'http://a.b.localhost',
    'http://127.0.0.1',
    'http://127.255.0.9',
    'http://127.1',
    'http://[::1]',
    'http://LOCALHOST',
  ])('%s is this machine', (address) => {
    expect(isLoopback(new URL(address).hostname)).toBe(true);
  });

  it.each([
    'http://example.com',
    'http://localhost.example.com',
    'http://notlocalhost',
    'http://127.0.0.1.example.com',
    'http://0.0.0.0',
    'http://128.0.0.1',
    'http://[::2]',
    'http://[::ffff:127.0.0.1]',
  ])('%s is not', (address) => {
    expect(isLoopback(new URL(address).hostname)).toBe(false);
  });
});

describe('parseAddress', () => {
  it.each([
    ['https', 'https://example.com/a?b=c', 'https://example.com/a?b=c'],
    ['http to this machine', 'http://localhost:8080/', 'http://localhost:8080/'],
    ['a fragment, without it', 'https://example.com/a#b', 'https://example.com/a'],
  ])('accepts %s', (_name, text, href) => {
    expect(parseAddress(text).href).toBe(href);
  });

  it.each([
    ['http to another machine', 'http://example.com/'],
    ['a user', 'https://user@example.com/'],
    ['a password', 'https://:password@example.com/'],
    ['another scheme', 'file:///etc/passwd'],
    ['a relative address', '/v2/'],
    ['nothing', ''],
  ])('refuses %s', (_name, text) => {
    expect(() => parseAddress(text)).toThrow(refused);
  });

  it('does not repeat credentials in its error', () => {
    expect(() => parseAddress('https://user:hunter2@example.com/a?sig=hunter2')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});

describe('displayAddress', () => {
  it('leaves the query out', () => {
    expect(displayAddress(new URL('https://example.com:8443/a/b?signature=x'))).toBe('https://example.com:8443/a/b');
  });
});

describe('checkProxy', () => {
  it.each(['', 'http://proxy.example.com:8080/', 'https://user:pw@proxy.example.com/'])('accepts %j', (proxy) => {
    expect(() => checkProxy(proxy)).not.toThrow();
  });

  it.each(['proxy.example.com:8080', 'socks5://proxy.example.com/', 'http:///'])('refuses %j, which would be misunderstood', (proxy) => {
    expect(() => checkProxy(proxy)).toThrow(refused);
  });
});
