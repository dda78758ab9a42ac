/** `timeout`: a job that hangs ends after minutes, not after the six hours of the runner. */
import { entryAt, type Tree, type Violation } from '../../repository/index.ts';
import { jobsOf, workflowsOf } from '../files.ts';

export function timeout(tree: Tree): readonly Violation[] {
  return workflowsOf(tree).flatMap((file) =>
    jobsOf(file)
      .filter(({ node }) => entryAt(node, 'steps') !== undefined && entryAt(node, 'timeout-minutes') === undefined)
      .map(({ line }) => ({
        rule: 'timeout',
        file: file.path,
        line,
        message: 'The job has no time limit.',
        fix: 'Write `timeout-minutes: 10`.',
      })),
  );
}
