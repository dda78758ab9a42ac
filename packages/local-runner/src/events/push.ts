/** `push`, of a branch or a tag. Spec: docs.github.com, webhook events and payloads, push; events that trigger workflows, push. */
import { runGit } from '@artifact-actions/testing/repository';
import { commitJsonOf, commitOf, commitsJson, NO_COMMIT } from './commits.ts';
import { actorOf, addressOf, commonFields, defaultBranchOf, type EventOrigin, type EventSettings } from './origin.ts';

export interface PushOptions extends EventOrigin {
  /** Full, such as `refs/tags/v1.0.0`; the default branch without it. */
  readonly ref?: string;
  /** The commit that the ref was at. Without it the ref is new. */
  readonly before?: string;
}

export async function pushEvent(options: PushOptions): Promise<EventSettings> {
  const { ref = `refs/heads/${defaultBranchOf(options)}`, repository, folder } = options;
  const after = await commitOf(options, ref);
  const before = options.before === undefined ? NO_COMMIT : await commitOf(options, options.before);
  const isNew = before === NO_COMMIT;
  const payload = {
    ref,
    before,
    after,
    base_ref: null,
    created: isNew,
    deleted: false,
    forced: !isNew && !(await isAncestor(folder, before, after)),
    compare: addressOf(isNew ? `${repository}/commit/${after}` : `${repository}/compare/${before}...${after}`),
    commits: isNew ? [] : await commitsJson(options, [`${before}..${after}`]),
    head_commit: await commitJsonOf(options, after),
    pusher: { name: actorOf(options) },
    ...commonFields(options),
  };
  return { event: { name: 'push', payload }, ref, sha: after, actor: actorOf(options) };
}

async function isAncestor(folder: string, one: string, other: string): Promise<boolean> {
  return runGit(folder, ['merge-base', '--is-ancestor', one, other]).then(
    () => true,
    () => false,
  );
}
