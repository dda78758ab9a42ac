/** git, read only: the state of a clone, its commits, files and refs. */
export type { Head, RepositoryState } from './commits.io.ts';
export type { TreeEntry } from './entries.ts';
export type { HistoryQuery } from './history.io.ts';
export type { ChangedFile, CommitRecord, Person } from './log-parser.ts';
export type { Ref } from './refs.ts';
export { openRepository, type Repository } from './repository.io.ts';
export { type GitSha, gitSha } from './sha.ts';
