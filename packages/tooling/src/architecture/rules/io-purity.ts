/** `io-purity`: shipping code without `.io` in its name decides; time, randomness and the environment are its arguments. */
import type { Tree, Violation } from '../../repository/index.ts';
import { impuritiesOf } from '../impurity.ts';
import { modulesOf } from '../modules.ts';
import { isIo, ships } from '../place.ts';

export function ioPurity(tree: Tree): readonly Violation[] {
  const pure = modulesOf(tree).filter(({ path }) => ships(path) && !isIo(path));
  return pure.flatMap((module) =>
    impuritiesOf(module).map(({ what, line }) => ({
      rule: 'io-purity',
      file: module.path,
      line,
      message: `A file without \`.io\` in its name is pure, and this one uses ${what}.`,
      fix: 'Take the value as an argument, or move the code to a `*.io.ts` file.',
    })),
  );
}
