/** `env-file`: no script changes the environment or the PATH of the steps after it (security.md 7). */
import type { Tree, Violation } from '../../repository/index.ts';
import { scriptsOf, yamlFilesOf } from '../files.ts';

const WAYS = /\bGITHUB_(?:ENV|PATH)\b|\b(?:exportVariable|addPath)\(|::(?:set-env|add-path)\b/g;

export function envFile(tree: Tree): readonly Violation[] {
  return yamlFilesOf(tree).flatMap((file) =>
    scriptsOf(file).flatMap(({ source, lineAt }) =>
      [...source.matchAll(WAYS)].map((match) => ({
        rule: 'env-file',
        file: file.path,
        line: lineAt(match.index),
        message: `\`${match[0]}\` changes the environment of later steps.`,
        fix: 'Pass the value as an output of the step.',
      })),
    ),
  );
}
