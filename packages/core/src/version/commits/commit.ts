/** From git's record of a commit to a commit whose message is read. Pure. */
import type { CommitRecord } from '../../git/index.ts';
import type { Commit } from '../model.ts';
import { readMessage } from './message.ts';

/** @param record read with its files. */
export function commitOf({ sha, parents, author, message, files = [] }: CommitRecord): Commit {
  return { sha, parents, author, message: readMessage(message), files: files.map(({ path }) => path) };
}
