/**
 * Reads what `git log -z --raw` writes in {@link LOG_FORMAT}. Pure.
 *
 * Why this cannot be forged: every field ends with NUL, which no message, name or path can hold. After the fields stand the changed files,
 * each announced by a token that begins with `:`, and then the next hash, which cannot.
 */
import type { Instant } from '../foundation/index.ts';
import { type GitSha, gitSha } from './sha.ts';
import { notUnderstood } from './tokens.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface ChangedFile {
  readonly path: string;
  /** A renamed file is one that was deleted and one that was added. */
  readonly change: 'added' | 'modified' | 'deleted' | 'type-changed';
}

export interface CommitRecord {
  readonly sha: GitSha;
  readonly parents: readonly GitSha[];
  readonly author: Person;
  readonly committer: Person;
  /** When it was committed; authors' dates survive a rebase and are in no order. */
  readonly date: Instant;
  /** As it was written, with blank lines and the final line feed. */
  readonly message: string;
  /** Against the first parent; present where they were asked for. */
  readonly files?: readonly ChangedFile[];
}

/** hash, parents, author, committer, time, message; `%an` and not `%aN`, so that no .mailmap has a say. */
export const LOG_FORMAT = '%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%ct%x00%B%x00';

const CHANGES: Readonly<Record<string, ChangedFile['change']>> = { A: 'added', M: 'modified', D: 'deleted', T: 'type-changed' };

/** @param tokens the output of git, cut at NUL; ended when the consumer stops. */
export async function* commitsOf(
  tokens: AsyncGenerator<string, void, undefined>,
  withFiles: boolean,
): AsyncGenerator<CommitRecord, void, undefined> {
  const next = async (): Promise<string | undefined> => {
    const { value, done } = await tokens.next();
    return done ? undefined : value;
  };
  try {
    let first = await next();
    while (first !== undefined) {
      const commit = await readFields(first, next);
      const files: ChangedFile[] = [];
      first = await readFiles(files, next);
      yield withFiles ? { ...commit, files } : commit;
    }
  } finally {
    await tokens.return();
  }
}

type Next = () => Promise<string | undefined>;

async function readFields(hash: string, next: Next): Promise<CommitRecord> {
  const field = async (): Promise<string> => {
    const value = await next();
    if (value === undefined) throw notUnderstood('a commit that lacks fields');
    return value;
  };
  const sha = object(hash);
  const parents = (await field()).split(' ').filter((parent) => parent !== '');
  const author = { name: await field(), email: await field() };
  const committer = { name: await field(), email: await field() };
  const date = (Number(await field()) * 1000) as Instant;
  const message = await field();
  // The record as a whole ends with NUL as well.
  if ((await field()) !== '') throw notUnderstood('a commit with more fields than were asked for');
  return { sha, parents: parents.map(object), author, committer, date, message };
}

/** Appends the changed files. @returns the token after them. */
async function readFiles(files: ChangedFile[], next: Next): Promise<string | undefined> {
  for (;;) {
    // git sets the files apart from the message by a line feed.
    const token = (await next())?.replace(/^\n/, '');
    if (!token?.startsWith(':')) return token;
    const change = CHANGES[token.split(' ')[4]?.slice(0, 1) ?? ''];
    const path = await next();
    if (change === undefined || path === undefined) throw notUnderstood(JSON.stringify(token));
    files.push({ path, change });
  }
}

function object(text: string): GitSha {
  const sha = gitSha(text);
  if (sha === undefined) throw notUnderstood(`${JSON.stringify(text.slice(0, 80))} in the place of a hash`);
  return sha;
}
