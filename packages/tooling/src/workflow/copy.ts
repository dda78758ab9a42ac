/** A copy of the user's repository: a run makes merge commits and refs, which have no business in the original. */
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { runGit } from '../command/run.ts';
import { requireFolder } from '../run/invocation.ts';

export interface Copy {
  readonly folder: string;
  /** The top of the original. */
  readonly original: string;
  /** The branch that is checked out in the original, `main` where none is. It stands for the default branch. */
  readonly branch: string;
}

/** Gives `use` a repository with the commits, branches and tags of the original, and removes it afterwards. */
export async function withCopy<Value>(repository: string, use: (copy: Copy) => Promise<Value>): Promise<Value> {
  const original = git(requireFolder(repository), 'rev-parse', '--show-toplevel');
  const current = git(original, 'branch', '--show-current');
  const branch = current || 'main';
  const folder = await createTemporaryFolder('workflow');
  try {
    git(folder, 'init', '--quiet', '--template=');
    const fetch = ['fetch', '--quiet', '--update-head-ok', '--update-shallow', original];
    git(folder, ...fetch, '+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*');
    if (current === '') git(folder, ...fetch, `+HEAD:refs/heads/${branch}`);
    return await use({ folder, original, branch });
  } finally {
    await removeFolder(folder);
  }
}

export function git(folder: string, ...args: readonly string[]): string {
  return runGit(folder, args).toString().trim();
}
