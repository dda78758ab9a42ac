/** Real git repositories for tests and the demo, with the same SHAs on every machine. */
export { runGit } from './git.ts';
export { type CommitOptions, createRepository, type Files, type Person, Repository } from './repository.ts';
