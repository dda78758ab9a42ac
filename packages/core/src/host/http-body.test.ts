import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readBody } from './http-body.ts';

const plain = Buffer.from('text '.repeat(100));

/** Reads a body that arrives in pieces of 16 KiB. */
async function read(body: Buffer, headers: Record<string, string> = {}, maxBytes = 1_000, isHead = false): Promise<string> {
  const pieces = Array.from({ length: Math.ceil(body.length / 16_384) }, (_, index) => body.subarray(index * 16_384, (index + 1) * 16_384));
  const message = Object.assign(Readable.from(pieces), { headers });
  const limits = { address: 'https://example.com/', maxBytes, onProgress: () => undefined };
  return Buffer.from(await readBody(message, limits, isHead)).toString();
}

describe('readBody', () => {
  it.each([
    ['gzip', gzipSync(plain)],
    ['GZIP', gzipSync(plain)],
    ['x-gzip', gzipSync(plain)],
    ['deflate', deflateSync(plain)],
    ['br', brotliCompressSync(plain)],
    ['gzip, br', brotliCompressSync(gzipSync(plain))],
    ['identity', plain],
    ['', plain],
  ])('decodes %j', async (coding, body) => {
    expect(await read(body, { 'content-encoding': coding })).toBe(plain.toString());
  });

  it('decodes nothing for HEAD', async () => {
    expect(await read(Buffer.alloc(0), { 'content-encoding': 'gzip', 'content-length': '5000' }, 1_000, true)).toBe('');
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50_000_000)))],
  ])('stops a bomb of %s early', async (coding, body) => {
    const before = process.memoryUsage().arrayBuffers;
    await expect(read(body, { 'content-encoding': coding }, 100_000)).rejects.toMatchObject({ code: 'HTTP_TOO_LARGE' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('accepts the limit and refuses one byte more', async () => {
    expect(await read(plain, {}, plain.length)).toHaveLength(plain.length);
    await expect(read(plain, {}, plain.length - 1)).rejects.toMatchObject({ code: 'HTTP_TOO_LARGE' });
  });

  it('refuses a length that is announced beyond the limit', async () => {
    await expect(read(Buffer.alloc(0), { 'content-length': '1001' })).rejects.toMatchObject({
      code: 'HTTP_TOO_LARGE',
      found: '1001 bytes',
    });
  });

  it.each(['zstd', 'constructor', 'gzip, zstd'])('refuses the encoding %j, which nobody asked for', async (coding) => {
    await expect(read(plain, { 'content-encoding': coding })).rejects.toMatchObject({ code: 'HTTP_FAILED' });
  });

  it.each([
    ['breaks off', gzipSync(plain).subarray(0, -5)],
    ['is none', plain],
    ['has a wrong checksum', Buffer.concat([gzipSync(plain).subarray(0, -8), Buffer.alloc(8)])],
  ])('fails where the gzip %s', async (_name, body) => {
    await expect(read(body, { 'content-encoding': 'gzip' })).rejects.toBeDefined();
  });
});
