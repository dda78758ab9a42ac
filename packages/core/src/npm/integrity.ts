/**
 * Subresource Integrity values as lockfiles write them. Pure. Spec: W3C SRI section 3.5; npm uses sha512, formerly sha1.
 *
 * Why our own: the SRI grammar ignores what it does not understand, and what is ignored protects nothing. Here every part must be right.
 */
export interface IntegrityHash {
  readonly algorithm: 'sha512' | 'sha384' | 'sha256' | 'sha1' | 'md5';
  /** Base64. */
  readonly digest: string;
}

export type Integrity =
  | { readonly kind: 'valid'; readonly hashes: readonly IntegrityHash[] }
  | { readonly kind: 'malformed'; readonly because: string };

/** Bytes of a digest, strongest first. */
const LENGTHS: readonly (readonly [IntegrityHash['algorithm'], number])[] = [
  ['sha512', 64],
  ['sha384', 48],
  ['sha256', 32],
  ['sha1', 20],
  ['md5', 16],
];

/** @param text one or more `algorithm-base64`, separated by single blanks. */
export function parseIntegrity(text: string): Integrity {
  const hashes: IntegrityHash[] = [];
  for (const part of text.split(' ')) {
    const hash = parseHash(part);
    if (typeof hash === 'string') return { kind: 'malformed', because: hash };
    hashes.push(hash);
  }
  return { kind: 'valid', hashes };
}

/** The hashes of the strongest algorithm: they alone decide, SRI section 3.3.4. */
export function strongest(hashes: readonly IntegrityHash[]): readonly IntegrityHash[] {
  const algorithm = LENGTHS.map(([name]) => name).find((name) => hashes.some((hash) => hash.algorithm === name));
  return hashes.filter((hash) => hash.algorithm === algorithm);
}

function parseHash(part: string): IntegrityHash | string {
  const dash = part.indexOf('-');
  const name = part.slice(0, Math.max(0, dash));
  const known = LENGTHS.find(([algorithm]) => algorithm === name);
  if (known === undefined) return name === '' ? 'it has no algorithm in front' : `"${name}" is no algorithm that npm checks`;
  const [algorithm, length] = known;
  const digest = part.slice(dash + 1);
  const bytes = Buffer.from(digest, 'base64');
  if (bytes.toString('base64') !== digest) return 'its digest is no canonical base64';
  if (bytes.length !== length) return `its digest has ${bytes.length} bytes, and ${algorithm} has ${length}`;
  return { algorithm, digest };
}
