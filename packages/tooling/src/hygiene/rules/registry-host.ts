/** `registry-host`: the public registry's address comes from npm at run time; only the lockfile, and the bundles that contain npm's code, may name it. */
import { lineAt, positionsOf, type Rule, type Tree, type Violation } from '../../repository/index.ts';

/** @param host in lower case. */
export function registryHost(host: string): Rule {
  return (tree: Tree): readonly Violation[] =>
    [...tree.files]
      .filter(([file]) => file !== 'package-lock.json' && !file.startsWith('dist/'))
      .flatMap(([file, { text }]) =>
        positionsOf(text.toLowerCase(), host).map((position) => ({
          rule: 'registry-host',
          file,
          line: lineAt(text, position),
          message: 'The line names the host of the public npm registry.',
          fix: 'Ask npm’s configuration for it, or use example.com in a fixture.',
        })),
      );
}
