/** Commits as payloads describe them, and the ones that GitHub itself makes. */
import { ArtifactError, quote } from '@artifact-actions/core/foundation';
import { runGit } from '@artifact-actions/testing/repository';
import { addressOf, type EventOrigin } from './origin.ts';

/** In place of a commit that is not there: before a branch was created. */
export const NO_COMMIT = '0'.repeat(40);

/** @returns the SHA of the commit that a revision names. @throws ArtifactError `GIT_FAILED`. */
export async function commitOf({ folder }: EventOrigin, revision: string): Promise<string> {
  const sha = await runGit(folder, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]).catch((cause: unknown) => {
    throw new ArtifactError('GIT_FAILED', {
      message: `The repository of the run has no commit ${quote(revision)}.`,
      wanted: 'a branch, a tag or a commit of the repository',
      found: quote(revision),
      fix: 'Name a branch or a tag that is in the clone, or the SHA of a commit of one.',
      cause,
    });
  });
  return sha.toString().trim();
}

const FIELDS = ['%H', '%T', '%an', '%ae', '%cn', '%ce', '%cI', '%B'];

/** The commits of a range, oldest first. Actions get them without the lists of files that a webhook has. */
export async function commitsJson({ folder, repository }: EventOrigin, range: readonly string[]): Promise<readonly object[]> {
  const format = `--format=tformat:${FIELDS.map((field) => `${field}%x00`).join('')}%x01`;
  const output = await runGit(folder, ['log', '--reverse', format, ...range, '--']);
  const records = output.toString().split('\u0001').slice(0, -1);
  return records.map((record) => commitJson(repository, record.trimStart().split('\0')));
}

function commitJson(repository: string, fields: readonly string[]): object {
  const [id = '', tree = '', author = '', email = '', committer = '', mail = '', timestamp = '', message = ''] = fields;
  return {
    id,
    tree_id: tree,
    distinct: true,
    message: message.replace(/\n+$/, ''),
    timestamp,
    url: addressOf(`${repository}/commit/${id}`),
    author: { name: author, email },
    committer: { name: committer, email: mail },
  };
}

/** One commit. */
export async function commitJsonOf(origin: EventOrigin, sha: string): Promise<object | null> {
  const [commit = null] = await commitsJson(origin, ['--max-count=1', sha]);
  return commit;
}

const GITHUB = { name: 'GitHub', email: 'noreply@github.com' };

/**
 * Merges without touching the work tree, and lets `ref` point to the result. Dated as `head`, so that the same call gives the same SHA.
 *
 * @throws ArtifactError `GIT_FAILED` where the two conflict: GitHub runs nothing for such a pull request either.
 */
export async function mergeTo(origin: EventOrigin, ref: string, base: string, head: string, message: string): Promise<string> {
  const { folder } = origin;
  const merged = await runGit(folder, ['merge-tree', '--write-tree', base, head]).catch((cause: unknown) => {
    throw new ArtifactError('GIT_FAILED', {
      message: `${head} cannot be merged into ${base}: the two conflict, and GitHub starts nothing for such a merge.`,
      wanted: 'a head that merges into its base without a conflict',
      found: 'a conflict',
      fix: 'Merge or rebase the head, and run the workflow again.',
      cause,
    });
  });
  const tree = merged.toString().trim();
  const date = (await runGit(folder, ['log', '-1', '--format=@%ct +0000', head])).toString().trim();
  const environment = {
    GIT_AUTHOR_NAME: GITHUB.name,
    GIT_AUTHOR_EMAIL: GITHUB.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: GITHUB.name,
    GIT_COMMITTER_EMAIL: GITHUB.email,
    GIT_COMMITTER_DATE: date,
  };
  const commit = ['commit-tree', tree, '-p', base, '-p', head, '-F', '-'];
  const sha = (await runGit(folder, commit, { environment, input: message })).toString().trim();
  await runGit(folder, ['update-ref', ref, sha]);
  return sha;
}
