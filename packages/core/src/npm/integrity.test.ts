import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type IntegrityHash, parseIntegrity, strongest } from './integrity.ts';

const LENGTHS = { sha512: 64, sha384: 48, sha256: 32, sha1: 20, md5: 16 } as const;

const hash = fc
  .constantFrom<IntegrityHash['algorithm']>('sha512', 'sha384', 'sha256', 'sha1', 'md5')
  .chain((algorithm) =>
    fc
      .uint8Array({ minLength: LENGTHS[algorithm], maxLength: LENGTHS[algorithm] })
      .map((bytes): IntegrityHash => ({ algorithm, digest: Buffer.from(bytes).toString('base64') })),
  );
const write = ({ algorithm, digest }: IntegrityHash): string => `${algorithm}-${digest}`;

describe('an integrity value', () => {
  it('gives back every list of digests', () => {
    fc.assert(
      fc.property(fc.array(hash, { minLength: 1, maxLength: 4 }), (hashes) => {
        expect(parseIntegrity(hashes.map(write).join(' '))).toEqual({ kind: 'valid', hashes });
      }),
    );
  });

  it('is malformed or means other bytes after any change of a character', () => {
    fc.assert(
      fc.property(hash, fc.nat(), fc.string({ minLength: 0, maxLength: 1 }), (original, position, char) => {
        const text = write(original);
        const at = position % text.length;
        const changed = text.slice(0, at) + char + text.slice(at + 1);
        fc.pre(changed !== text);
        const parsed = parseIntegrity(changed);
        if (parsed.kind === 'valid') expect(bytesOf(parsed.hashes[0])).not.toBe(bytesOf(original));
      }),
      { numRuns: 2000 },
    );
  });

  const SHA512 = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
  it.each([
    ['nothing', '', /no algorithm in front/],
    ['a blank', ' ', /no algorithm in front/],
    ['no algorithm', `-${SHA512.slice(7)}`, /no algorithm in front/],
    ['a digest alone', SHA512.slice(7), /./],
    ['an unknown algorithm', SHA512.replace('sha512', 'sha3'), /"sha3" is no algorithm/],
    ['a capital letter', SHA512.replace('sha', 'SHA'), /"SHA512" is no algorithm/],
    ['the name of what every object has', SHA512.replace('sha512', 'constructor'), /"constructor" is no algorithm/],
    ['no digest', 'sha512-', /has 0 bytes, and sha512 has 64/],
    ['a short digest', 'sha512-AAAA', /has 3 bytes, and sha512 has 64/],
    ['the digest of another algorithm', SHA512.replace('sha512', 'sha256'), /has 64 bytes, and sha256 has 32/],
    ['base64 without its end', SHA512.replace(/=+$/, ''), /no canonical base64/],
    ['base64 with bits left over', `${SHA512.slice(0, -3)}R==`, /no canonical base64/],
    ['base64 for addresses', `sha512-${Buffer.alloc(64, 255).toString('base64url')}==`, /no canonical base64/],
    ['an option', `${SHA512}?x`, /no canonical base64/],
    ['a line break', `${SHA512}\n`, /no canonical base64/],
    ['two blanks', `${SHA512}  ${SHA512}`, /no algorithm in front/],
    ['a tab', `${SHA512}\t${SHA512}`, /no canonical base64/],
    ['one bad digest among good ones', `${SHA512} sha512-AAAA`, /has 3 bytes/],
  ])('is malformed with %s', (_sentence, text, because) => {
    expect(parseIntegrity(text)).toEqual({ kind: 'malformed', because: expect.stringMatching(because) });
  });
});

function bytesOf(hash: IntegrityHash | undefined): string {
  return `${hash?.algorithm} ${Buffer.from(hash?.digest ?? '', 'base64').toString('hex')}`;
}

describe('the strongest hashes', () => {
  const of = (...algorithms: readonly IntegrityHash['algorithm'][]) => algorithms.map((algorithm) => ({ algorithm, digest: algorithm }));
  it.each([
    ['all of the best algorithm', of('sha1', 'sha512', 'sha256', 'sha512'), of('sha512', 'sha512')],
    ['sha384 before sha256', of('sha256', 'sha384'), of('sha384')],
    ['sha1 before md5', of('md5', 'sha1'), of('sha1')],
    ['none of none', [], []],
  ])('are %s', (_sentence, hashes, expected) => {
    expect(strongest(hashes)).toEqual(expected);
  });
});
