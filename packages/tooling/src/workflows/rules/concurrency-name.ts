/** `concurrency-name`: in a called file `github.workflow` is the caller's name, and the caller's run would cancel itself (runner.md). */
import { type Located, type Tree, textOf, type Violation, valueAt } from '../../repository/index.ts';
import { isCallable, jobsOf, workflowsOf } from '../files.ts';

export function concurrencyName(tree: Tree): readonly Violation[] {
  return workflowsOf(tree)
    .filter(isCallable)
    .flatMap((file) =>
      [file.root, ...jobsOf(file).map(({ node }) => node)].flatMap((node) => {
        const group = groupOf(node);
        if (!/^\$\{\{\s*github\.workflow\b/.test(textOf(group) ?? '')) return [];
        const message = 'The concurrency group begins with the name of the calling workflow.';
        const fix = 'Begin it with a name of this file, such as `release-`.';
        return [{ rule: 'concurrency-name', file: file.path, line: group?.line ?? node.line, message, fix }];
      }),
    );
}

/** `concurrency: name` and `concurrency: { group: name }` mean the same. */
function groupOf(node: Located): Located | undefined {
  const concurrency = valueAt(node, 'concurrency');
  return concurrency?.kind === 'map' ? valueAt(concurrency, 'group') : concurrency;
}
