/**
 * `merge_group`: a merge queue asks whether what it is about to merge still passes.
 * Spec: docs.github.com, webhook events and payloads, merge_group; events that trigger workflows, merge_group.
 */
import { commitJsonOf, commitOf, mergeTo } from './commits.ts';
import { actorOf, commonFields, defaultBranchOf, type EventOrigin, type EventSettings } from './origin.ts';

export interface MergeGroupOptions extends EventOrigin {
  /** Of the pull request. */
  readonly number: number;
  readonly title: string;
  /** The branch of the pull request. */
  readonly head: string;
  /** The default branch without it. */
  readonly base?: string;
}

/** Creates the branch of the queue. @throws ArtifactError `GIT_FAILED` for a conflict. */
export async function mergeGroupEvent(options: MergeGroupOptions): Promise<EventSettings> {
  const { number, title, head, base = defaultBranchOf(options) } = options;
  const [baseSha, headSha] = [await commitOf(options, base), await commitOf(options, head)];
  const ref = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${baseSha}`;
  const sha = await mergeTo(options, ref, baseSha, headSha, `Merge pull request #${number} from ${head}\n\n${title}`);
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: sha,
      head_ref: ref,
      base_sha: baseSha,
      base_ref: `refs/heads/${base}`,
      head_commit: await commitJsonOf(options, sha),
    },
    ...commonFields(options),
  };
  return { event: { name: 'merge_group', payload }, ref, sha, actor: actorOf(options) };
}
