/**
 * `io-imports`: host, git and github are imported only from files named `*.io.ts`, and so are a folder's own `*.io.ts` files.
 *
 * Types are excepted, and index.ts passes on what its own folder offers. The actions conduct: they are no part of this rule.
 */
import type { Tree, Violation } from '../../repository/index.ts';
import { type Import, type Module, modulesOf } from '../modules.ts';
import { coreFolderOf, isIo, placeOf } from '../place.ts';
import { OUTSIDE } from '../table.ts';
import { targetOf } from '../target.ts';

export function ioImports(tree: Tree): readonly Violation[] {
  return modulesOf(tree)
    .filter(({ path }) => placeOf(path).kind === 'core' && !isIo(path))
    .flatMap(impureImports);
}

function impureImports(module: Module): readonly Violation[] {
  return module.imports.flatMap((imported) => {
    const what = imported.typeOnly ? undefined : impureTarget(module.path, imported);
    if (what === undefined) return [];
    const message = `A file without \`.io\` in its name imports ${what} as a value.`;
    const fix = 'Write `import type`, or take the value as an argument, or name the file `*.io.ts`.';
    return [{ rule: 'io-imports', file: module.path, line: imported.line, message, fix }];
  });
}

function impureTarget(path: string, { specifier }: Import): string | undefined {
  const target = targetOf(path, specifier);
  if (target.kind !== 'file' && target.kind !== 'door') return undefined;
  const folder = coreFolderOf(target.path);
  if (folder === coreFolderOf(path)) return isIo(target.path) && !isDoor(path) ? target.path : undefined;
  return folder !== undefined && OUTSIDE.includes(folder) ? folder : undefined;
}

function isDoor(path: string): boolean {
  return /^packages\/core\/src\/[^/]+\/index\.ts$/.test(path);
}
