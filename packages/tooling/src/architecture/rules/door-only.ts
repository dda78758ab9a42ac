/** `door-only`: a neighbour folder is reached through its index.ts, and another package through `@artifact-actions/<package>/<folder>`. Tests too. */
import type { Tree, Violation } from '../../repository/index.ts';
import { modulesOf } from '../modules.ts';
import { coreFolderOf, workspaceOf } from '../place.ts';
import { targetOf } from '../target.ts';

interface Fault {
  readonly message: string;
  readonly fix: string;
}

export function doorOnly(tree: Tree): readonly Violation[] {
  return modulesOf(tree).flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier, line }) => {
      const fault = faultOf(path, specifier);
      return fault === undefined ? [] : [{ rule: 'door-only', file: path, line, ...fault }];
    }),
  );
}

function faultOf(path: string, specifier: string): Fault | undefined {
  const target = targetOf(path, specifier);
  if (target.kind === 'file')
    return workspaceOf(path) === workspaceOf(target.path) ? insideFault(path, target.path) : leavingFault(target.path);
  if (target.kind !== 'door') return undefined;
  if (workspaceOf(path) === workspaceOf(target.path)) {
    return { message: 'A package does not import itself by its name.', fix: `Import the folder's index.ts by a relative path.` };
  }
  if (/^[^/.]+$/.test(target.folder)) return undefined;
  return {
    message: `${specifier} is not the door of a folder.`,
    fix: `Import \`@artifact-actions/${target.package}/<folder>\`, and export there what is needed.`,
  };
}

/** Inside the library each folder has a door; inside another package files know each other. */
function insideFault(path: string, target: string): Fault | undefined {
  const neighbour = coreFolderOf(target);
  if (neighbour === undefined || neighbour === coreFolderOf(path)) return undefined;
  const door = `packages/core/src/${neighbour}/index.ts`;
  return target === door
    ? undefined
    : { message: `${target} is not the door of ${neighbour}.`, fix: `Import ${door}, and export there what is needed.` };
}

function leavingFault(target: string): Fault {
  return {
    message: `The relative path leaves the package, to ${target}.`,
    fix: 'Import the folder by its name, `@artifact-actions/<package>/<folder>`.',
  };
}
