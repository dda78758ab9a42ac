/** `secrets-inherit`: a called workflow gets the secrets that it names, not all that there are (runner.md). */
import { type Tree, textOf, type Violation, valueAt } from '../../repository/index.ts';
import { jobsOf, workflowsOf } from '../files.ts';

export function secretsInherit(tree: Tree): readonly Violation[] {
  return workflowsOf(tree).flatMap((file) =>
    jobsOf(file).flatMap(({ node }) => {
      const secrets = valueAt(node, 'secrets');
      if (secrets === undefined || textOf(secrets) !== 'inherit') return [];
      const message = 'The called workflow gets every secret that there is.';
      return [{ rule: 'secrets-inherit', file: file.path, line: secrets.line, message, fix: 'Pass each secret by its name.' }];
    }),
  );
}
