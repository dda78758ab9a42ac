/** `script-expression`: no expression inside a script, where its value would be executed (security.md 1). */
import { positionsOf, type Tree, type Violation } from '../../repository/index.ts';
import { scriptsOf, yamlFilesOf } from '../files.ts';

export function scriptExpression(tree: Tree): readonly Violation[] {
  return yamlFilesOf(tree).flatMap((file) =>
    scriptsOf(file).flatMap(({ source, lineAt }) =>
      positionsOf(source, '${{').map((position) => ({
        rule: 'script-expression',
        file: file.path,
        line: lineAt(position),
        message: 'An expression inside a script is pasted into code.',
        fix: 'Give the value to the step through `env:`, and read the variable.',
      })),
    ),
  );
}
