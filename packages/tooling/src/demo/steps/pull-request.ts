/** A pull request as GitHub shows it to a workflow: the payload of the event, and the merge commit that is checked out. */
import type { Repository } from '@artifact-actions/testing/repository';
import type { BundleOptions } from '@artifact-actions/testing/runner';

/** Opens a pull request from a branch to main, and checks it out as actions/checkout does. */
export async function openPullRequest(repository: Repository, number: number, branch: string, title: string): Promise<BundleOptions> {
  const [base, head] = [await repository.git('rev-parse', 'main'), await repository.git('rev-parse', branch)];
  const ref = `refs/pull/${number}/merge`;
  await repository.git('checkout', '--quiet', '--detach', 'main');
  const sha = await repository.merge(branch, { noFastForward: true, message: `Merge ${head} into ${base}` });
  await repository.git('update-ref', ref, sha);
  const payload = {
    action: 'opened',
    number,
    pull_request: {
      number,
      title,
      state: 'open',
      draft: false,
      user: { login: 'mallory', type: 'User' },
      author_association: 'CONTRIBUTOR',
      base: { ref: 'main', sha: base, label: 'acme:main' },
      head: { ref: branch, sha: head, label: `acme:${branch}` },
      merge_commit_sha: sha,
      commits: 1,
    },
    repository: { full_name: 'acme/shop', default_branch: 'main', private: true },
    sender: { login: 'mallory' },
  };
  return { event: { name: 'pull_request', payload }, ref, sha };
}
