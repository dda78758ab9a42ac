/** git: the state of a clone, its commits, files and refs, read only; and, through a door of its own, commits and tags. */
export type { Ends, Head, RepositoryState } from './commits.io.ts';
export type { TreeEntry } from './entries.ts';
export type { HistoryQuery, Tag } from './history.io.ts';
export type { ChangedFile, CommitRecord, Person } from './log-parser.ts';
export type { Ref } from './refs.ts';
export { openRepository, type Repository } from './repository.io.ts';
export { type GitSha, gitSha } from './sha.ts';
export type { FileAt } from './trees.io.ts';
export { type GitWriter, openWriter, type Signature } from './writer.io.ts';
