/** Histories for tests, as git would tell them. */
import { createHash } from 'node:crypto';
import { ArtifactError, type Instant } from '@artifact-actions/core/foundation';
import { type CommitRecord, type GitSha, gitSha } from '@artifact-actions/core/git';

export interface Told {
  readonly id: string;
  readonly message: string;
  /** Ids; the commit before it where there are none. */
  readonly parents?: readonly string[];
  readonly files?: readonly string[];
  readonly author?: string;
}

/** The hash of the commit with this id, the same in every history. */
export function shaOf(id: string): GitSha {
  const digest = createHash('sha1').update(id).digest('hex');
  const sha = gitSha(digest);
  if (sha !== undefined) return sha;
  throw new ArtifactError('INTERNAL', {
    message: `The digest ${digest} is no name of a commit.`,
    wanted: '40 hex digits, as SHA-1 has them',
    found: digest,
    fix: 'Look at gitSha of core.',
  });
}

/** @param told oldest first. @returns newest first, as git lists them. */
export function history(told: readonly Told[]): readonly CommitRecord[] {
  return told
    .map(({ id, message, parents, files = [`${id}.txt`], author = 'Ada' }, index) => {
      const before = told[index - 1];
      const person = { name: author, email: `${author.toLowerCase()}@example.com` };
      return {
        sha: shaOf(id),
        parents: (parents ?? (before === undefined ? [] : [before.id])).map(shaOf),
        author: person,
        committer: person,
        date: Date.UTC(2026, 0, 1, index) as Instant,
        message,
        files: files.map((path) => ({ path, change: 'modified' as const })),
      };
    })
    .toReversed();
}
