/**
 * `pull_request`: the run belongs to the merge of base and head, which GitHub makes as soon as the two do not conflict.
 * Spec: docs.github.com, webhook events and payloads, pull_request; events that trigger workflows, pull_request.
 */
import { runGit } from '@artifact-actions/testing/repository';
import { commitOf, commitsJson, mergeTo } from './commits.ts';
import {
  actorOf,
  addressOf,
  commonFields,
  defaultBranchOf,
  type EventOrigin,
  type EventSettings,
  repositoryJson,
  userJson,
} from './origin.ts';

export interface PullRequestOptions extends EventOrigin {
  readonly number: number;
  readonly title: string;
  /** The branch with the changes. */
  readonly head: string;
  /** The default branch without it. */
  readonly base?: string;
  /** `owner/name` of the fork that the branch lies in; its commits must be in the folder all the same. */
  readonly fork?: string;
  /** What the folder calls the head; the branch without it. */
  readonly revision?: string;
  /** `opened` without it. */
  readonly action?: 'opened' | 'synchronize' | 'reopened';
}

/** Creates `refs/pull/NUMBER/merge` and `…/head`. @throws ArtifactError `GIT_FAILED` for a conflict. */
export async function pullRequestEvent(options: PullRequestOptions): Promise<EventSettings> {
  const { number, head, fork, action = 'opened', base = defaultBranchOf(options), revision = head } = options;
  const ref = `refs/pull/${number}/merge`;
  const [baseSha, headSha] = [await commitOf(options, base), await commitOf(options, revision)];
  const sha = await mergeTo(options, ref, baseSha, headSha, `Merge ${headSha} into ${baseSha}`);
  await runGit(options.folder, ['update-ref', `refs/pull/${number}/head`, headSha]);
  const payload = {
    action,
    number,
    pull_request: {
      ...descriptionOf(options),
      base: endOf(options, base, baseSha),
      head: endOf(options, head, headSha, fork),
      merge_commit_sha: sha,
      commits: (await commitsJson(options, [`${baseSha}..${headSha}`])).length,
    },
    ...commonFields(options),
  };
  return { event: { name: 'pull_request', payload }, ref, sha, actor: actorOf(options), fork: fork !== undefined };
}

function descriptionOf(options: PullRequestOptions): object {
  const { number, title, fork, repository } = options;
  return {
    number,
    title,
    body: null,
    state: 'open',
    draft: false,
    labels: [],
    user: userJson(actorOf(options)),
    author_association: fork === undefined ? 'MEMBER' : 'CONTRIBUTOR',
    html_url: addressOf(`${repository}/pull/${number}`),
  };
}

function endOf(options: PullRequestOptions, branch: string, sha: string, fullName = options.repository): object {
  const [owner = ''] = fullName.split('/');
  return { ref: branch, sha, label: `${owner}:${branch}`, user: userJson(owner), repo: repositoryJson(options, fullName) };
}
