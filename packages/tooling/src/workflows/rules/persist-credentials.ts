/** `persist-credentials`: a checkout leaves no token behind for the steps after it (security.md 5). */
import { type Tree, textOf, type Violation, valueAt } from '../../repository/index.ts';
import { stepsOf, yamlFilesOf } from '../files.ts';

export function persistCredentials(tree: Tree): readonly Violation[] {
  return yamlFilesOf(tree).flatMap((file) =>
    stepsOf(file)
      .filter(({ node }) => /^actions\/checkout@/i.test(textOf(valueAt(node, 'uses')) ?? ''))
      .filter(({ node }) => textOf(valueAt(node, 'with', 'persist-credentials')) !== 'false')
      .map(({ line }) => ({
        rule: 'persist-credentials',
        file: file.path,
        line,
        message: 'The checkout keeps the token in the workspace.',
        fix: 'Write `persist-credentials: false` under `with:`.',
      })),
  );
}
