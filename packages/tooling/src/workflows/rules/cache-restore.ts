/** `cache-restore`: a job that publishes builds from what is pinned, not from a cache that another run filled (security.md 6). */
import { entriesOf, itemsOf, type Located, type Tree, textOf, type Violation, valueAt } from '../../repository/index.ts';
import { jobsOf, workflowsOf } from '../files.ts';

/** With one of these at `write` a job can hand something to users. */
const PUBLISHING = ['attestations', 'contents', 'id-token', 'packages'];

export function cacheRestore(tree: Tree): readonly Violation[] {
  return workflowsOf(tree).flatMap((file) =>
    jobsOf(file)
      .filter(({ node }) => publishes(node))
      .flatMap(({ node }) => itemsOf(valueAt(node, 'steps')).filter(restoresCache))
      .map(({ line }) => ({
        rule: 'cache-restore',
        file: file.path,
        line,
        message: 'A job that may publish restores a cache.',
        fix: 'Remove the cache, or move the step to a job without write permissions.',
      })),
  );
}

function publishes(job: Located): boolean {
  return entriesOf(valueAt(job, 'permissions')).some(({ key, value }) => PUBLISHING.includes(key) && textOf(value) === 'write');
}

function restoresCache(step: Located): boolean {
  const uses = textOf(valueAt(step, 'uses')) ?? '';
  if (/^actions\/cache(\/restore)?@/i.test(uses)) return true;
  return /\/setup-[\w-]+@/i.test(uses) && !['', 'false'].includes(textOf(valueAt(step, 'with', 'cache')) ?? '');
}
