import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Instant } from '../foundation/index.ts';
import { type ChangedFile, type CommitRecord, commitsOf } from './log-parser.ts';
import type { GitSha } from './sha.ts';
import { NUL, tokensOf } from './tokens.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567' as GitSha;
const LETTERS = { added: 'A', modified: 'M', deleted: 'D', 'type-changed': 'T' } as const;

/** Writes a commit as git does. */
function written(commit: CommitRecord): string {
  const { author, committer } = commit;
  const fields = [commit.sha, commit.parents.join(' '), author.name, author.email, committer.name, committer.email];
  const files = (commit.files ?? []).map(({ path, change }) => `:100644 100644 ${SHA} ${SHA} ${LETTERS[change]}\0${path}\0`);
  return `${[...fields, String(commit.date / 1000), commit.message].join('\0')}\0\0${files.length > 0 ? '\n' : ''}${files.join('')}`;
}

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function parse(bytes: Uint8Array | string, size = 7): Promise<readonly CommitRecord[]> {
  const commits: CommitRecord[] = [];
  for await (const commit of commitsOf(tokensOf(chunked(Buffer.from(bytes), size), NUL), true)) commits.push(commit);
  return commits;
}

const commit: CommitRecord = {
  sha: SHA,
  parents: [],
  author: { name: 'A', email: 'a@example.com' },
  committer: { name: 'B', email: 'b@example.com' },
  date: 1_000_000_000_000 as Instant,
  message: 'feat: one\n\nbody\n',
  files: [{ path: 'a b', change: 'added' }],
};

/** Every text that git can hold in a field: any character but NUL. */
const text = fc.string({ unit: 'binary' }).map((value) => value.toWellFormed().replaceAll('\0', ''));
const sha = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 40, maxLength: 40 })
  .map((digits) => digits.map((digit) => digit.toString(16)).join('') as GitSha);
const person = fc.record({ name: text, email: text });
const file: fc.Arbitrary<ChangedFile> = fc.record({
  path: text,
  change: fc.constantFrom('added', 'modified', 'deleted', 'type-changed'),
});
const anyCommit: fc.Arbitrary<CommitRecord> = fc.record({
  sha,
  parents: fc.array(sha, { maxLength: 3 }),
  author: person,
  committer: person,
  date: fc.nat().map((seconds) => (seconds * 1000) as Instant),
  message: text,
  files: fc.array(file, { maxLength: 4 }),
});

describe('commitsOf', () => {
  it('finds nothing in nothing', async () => {
    expect(await parse('')).toEqual([]);
  });

  it('reads what was written, wherever the chunks begin and end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommit, { maxLength: 5 }), fc.integer({ min: 1, max: 64 }), async (commits, size) => {
        expect(await parse(commits.map(written).join(''), size)).toEqual(commits);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a path that looks like an entry', { files: [{ path: `:100644 100644 ${SHA} ${SHA} D`, change: 'added' }] }],
    ['a path that looks like a hash', { files: [{ path: SHA, change: 'added' }] }],
    ['a path that begins with a line feed', { files: [{ path: '\n:x', change: 'added' }] }],
    ['a message that looks like a commit', { message: `\n${SHA}\n:100644` }],
    ['a message that begins with a byte order mark', { message: '\uFEFFfeat: x' }],
    ['a hash of SHA-256', { sha: 'ab'.repeat(32) as GitSha }],
    ['no message, name and address', { message: '', author: { name: '', email: '' } }],
  ] as const)('is not misled by %s', async (_name, part) => {
    const odd: CommitRecord = { ...commit, ...part };
    expect(await parse(written(commit) + written(odd) + written(commit))).toEqual([commit, odd, commit]);
  });

  it('replaces bytes that are no UTF-8, and keeps the frame', async () => {
    const bytes = Buffer.from(written(commit)).map((byte) => (byte === 'y'.charCodeAt(0) ? 0xff : byte));
    expect(await parse(bytes)).toEqual([{ ...commit, message: 'feat: one\n\nbod\uFFFD\n' }]);
  });

  it.each([
    ['an end inside a token', written(commit).slice(0, -1)],
    ['an end inside a commit', written(commit).slice(0, 42)],
    ['text in the place of a hash', `warning: x\0${written(commit)}`],
    ['a change without its path', written({ ...commit, files: [] }).concat(`\n:100644 100644 ${SHA} ${SHA} A\0`)],
    ['an unknown change', written(commit).replace(' A\0', ' U\0')],
  ])('refuses %s', async (_name, output) => {
    await expect(parse(output)).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  it('ends its source when the consumer stops', async () => {
    let ended = false;
    async function* source(): AsyncGenerator<string, void, undefined> {
      try {
        for (;;)
          yield* written({ ...commit, files: [] })
            .split('\0')
            .slice(0, -1);
      } finally {
        ended = true;
      }
    }
    for await (const { sha } of commitsOf(source(), false)) {
      expect(sha).toBe(SHA);
      break;
    }
    expect(ended).toBe(true);
  });
});
