/** `single-file`: where the table grants a package to one file, that file is the only one that knows the package. */
import type { Tree, Violation } from '../../repository/index.ts';
import { modulesOf } from '../modules.ts';
import { placeOf } from '../place.ts';
import { packageRow } from '../table.ts';
import { targetOf } from '../target.ts';

export function singleFile(tree: Tree): readonly Violation[] {
  const keeper = new Map<string, string>();
  const found: Violation[] = [];
  for (const module of modulesOf(tree)) {
    const place = placeOf(module.path);
    if (place.kind !== 'core') continue;
    for (const { specifier, line } of module.imports) {
      const target = targetOf(module.path, specifier);
      if (target.kind !== 'third-party' || packageRow(place.folder, target.name)?.oneFile !== true) continue;
      const key = `${place.folder} ${target.name}`;
      const first = keeper.get(key) ?? module.path;
      keeper.set(key, first);
      if (first !== module.path) found.push(violation(module.path, line, target.name, first));
    }
  }
  return found;
}

function violation(file: string, line: number, name: string, keeper: string): Violation {
  return { rule: 'single-file', file, line, message: `${keeper} already knows ${name}.`, fix: `Use what ${keeper} exports, or extend it.` };
}
