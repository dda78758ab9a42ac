/** `deciding-isolation`: the folders that decide do not know each other, not even by type; publish alone reads sbom's image inventory. */
import type { Tree, Violation } from '../../repository/index.ts';
import { modulesOf } from '../modules.ts';
import { coreFolderOf, placeOf } from '../place.ts';
import { DECIDING, DECIDING_EDGES } from '../table.ts';
import { targetOf } from '../target.ts';

export function decidingIsolation(tree: Tree): readonly Violation[] {
  return modulesOf(tree).flatMap(({ path, imports }) => {
    const place = placeOf(path);
    if (place.kind !== 'core' || !DECIDING.includes(place.folder)) return [];
    return imports.flatMap(({ specifier, line }) => {
      const other = otherDecider(path, specifier, place.folder);
      if (other === undefined) return [];
      const fix = 'Move what both need to the ground or to a standard’s folder, or let the action pass it on.';
      return [{ rule: 'deciding-isolation', file: path, line, message: `${place.folder} does not know ${other}.`, fix }];
    });
  });
}

function otherDecider(path: string, specifier: string, folder: string): string | undefined {
  const target = targetOf(path, specifier);
  if (target.kind !== 'file' && target.kind !== 'door') return undefined;
  const other = coreFolderOf(target.path);
  if (other === undefined || other === folder || !DECIDING.includes(other)) return undefined;
  return DECIDING_EDGES[folder]?.includes(other) === true ? undefined : other;
}
