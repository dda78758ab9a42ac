/** `types-only`: report knows the plans of the deciding folders by type, and nothing that runs. */
import type { Tree, Violation } from '../../repository/index.ts';
import { modulesOf } from '../modules.ts';
import { coreFolderOf, placeOf } from '../place.ts';
import { IMPORT_TABLE } from '../table.ts';
import { targetOf } from '../target.ts';

export function typesOnly(tree: Tree): readonly Violation[] {
  return modulesOf(tree).flatMap(({ path, imports }) => {
    const place = placeOf(path);
    const folders = place.kind === 'core' ? IMPORT_TABLE[place.folder]?.types : undefined;
    if (folders === undefined) return [];
    return imports.flatMap(({ specifier, line, typeOnly }) => {
      const target = targetOf(path, specifier);
      const folder = target.kind === 'file' || target.kind === 'door' ? coreFolderOf(target.path) : undefined;
      if (typeOnly || folder === undefined || !folders.includes(folder)) return [];
      const message = `Only types are imported from ${folder} here.`;
      return [{ rule: 'types-only', file: path, line, message, fix: 'Write `import type`, or take the value as an argument.' }];
    });
  });
}
