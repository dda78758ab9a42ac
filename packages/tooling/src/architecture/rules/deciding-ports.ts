/** `deciding-ports`: even the `*.io.ts` files of deciding folders reach the network, the disk and programs through host, git and github alone. */
import type { Tree, Violation } from '../../repository/index.ts';
import { impuritiesOf } from '../impurity.ts';
import { modulesOf } from '../modules.ts';
import { isIo, placeOf } from '../place.ts';
import type { Reach } from '../reach.ts';
import { DECIDING } from '../table.ts';

const OUTSIDE_WORLD: readonly Reach[] = ['network', 'disk', 'program'];

export function decidingPorts(tree: Tree): readonly Violation[] {
  return modulesOf(tree)
    .filter(({ path }) => isIo(path) && isDeciding(path))
    .flatMap((module) =>
      impuritiesOf(module)
        .filter(({ reach }) => OUTSIDE_WORLD.includes(reach))
        .map(({ what, line }) => ({
          rule: 'deciding-ports',
          file: module.path,
          line,
          message: `A deciding folder reaches the world through host, git and github alone, and this file uses ${what}.`,
          fix: 'Use the port that host offers, or extend it.',
        })),
    );
}

function isDeciding(path: string): boolean {
  const place = placeOf(path);
  return place.kind === 'core' && DECIDING.includes(place.folder);
}
