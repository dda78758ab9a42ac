/** `import-table`: every import of shipping code stands in the table, and every folder has a row. */
import { SyntaxKind } from 'typescript/unstable/ast';
import { isCallExpression, isStringLiteral } from 'typescript/unstable/ast/is';
import type { Tree, Violation } from '../../repository/index.ts';
import { type Import, lineOf, type Module, modulesOf, nodesOf } from '../modules.ts';
import { coreFolderOf, placeOf, workspaceOf } from '../place.ts';
import { IMPORT_TABLE, OTHER_PACKAGES, packageRow, SHIPPING_PACKAGE } from '../table.ts';
import { type Target, targetOf } from '../target.ts';

const FIX = 'Move the code to a folder that may import this, or add the edge to the table with a decision record.';

export function importTable(tree: Tree): readonly Violation[] {
  return [...unknownFolders(tree), ...modulesOf(tree).flatMap(forbidden)];
}

/** One violation for each folder without a row, at its first file. */
function unknownFolders(tree: Tree): readonly Violation[] {
  const first = new Map<string, string>();
  for (const { path } of modulesOf(tree)) {
    const home = homeOf(path);
    if (home !== undefined && !first.has(home)) first.set(home, path);
  }
  return [...first].map(([home, file]) => ({
    rule: 'import-table',
    file,
    line: 1,
    message: `${home} has no row in the import table.`,
    fix: 'Add the folder to packages/tooling/src/architecture/table.ts with a decision record, or move the file to a folder that exists.',
  }));
}

/** The folder that would need a row and has none. */
function homeOf(path: string): string | undefined {
  const place = placeOf(path);
  if (place.kind === 'core' && !Object.hasOwn(IMPORT_TABLE, place.folder)) return `packages/core/src/${place.folder}`;
  const known = place.kind !== 'package' || place.name === SHIPPING_PACKAGE || OTHER_PACKAGES.includes(place.name);
  return known ? undefined : `packages/${place.name}`;
}

function forbidden(module: Module): readonly Violation[] {
  const place = placeOf(module.path);
  if (place.kind !== 'core' && place.kind !== 'action') return [];
  const found = module.imports.flatMap((imported) => {
    const target = targetOf(module.path, imported.specifier);
    const message = place.kind === 'core' ? refuseInCore(place.folder, target) : refuseInAction(module.path, target);
    return message === undefined ? [] : [violation(module, imported, message)];
  });
  return [...found, ...computedImports(module)];
}

function refuseInCore(folder: string, target: Target): string | undefined {
  if (target.kind === 'builtin') return undefined;
  if (target.kind === 'third-party') return packageRow(folder, target.name) ? undefined : `${folder} does not import ${target.name}.`;
  if (target.kind === 'door' && target.package !== SHIPPING_PACKAGE)
    return `${folder} does not import ${target.package}, which never ships.`;
  const neighbour = coreFolderOf(target.path);
  if (neighbour === undefined) return `${folder} does not import ${target.path}, which lies outside the library's folders.`;
  const row = IMPORT_TABLE[folder];
  const allowed = neighbour === folder || row?.folders.includes(neighbour) || row?.types?.includes(neighbour);
  return allowed ? undefined : `${folder} does not import ${neighbour}.`;
}

function refuseInAction(path: string, target: Target): string | undefined {
  if (target.kind === 'builtin') return undefined;
  if (target.kind === 'third-party') return `An action does not import a third-party package: ${target.name}.`;
  if (target.kind === 'file')
    return workspaceOf(target.path) === workspaceOf(path) ? undefined : `An action does not import ${target.path}.`;
  return target.package === SHIPPING_PACKAGE ? undefined : `An action does not import ${target.package}, which never ships.`;
}

/** An import whose name is computed cannot be compared with the table. */
function computedImports(module: Module): readonly Violation[] {
  const calls = [...nodesOf(module.syntax)].filter(isCallExpression).filter((call) => call.expression.kind === SyntaxKind.ImportKeyword);
  const computed = calls.filter((call) => call.arguments[0] === undefined || !isStringLiteral(call.arguments[0]));
  return computed.map((call) =>
    violation(module, { line: lineOf(module, call) }, 'The name of this import is computed.', 'Write the name as a string.'),
  );
}

function violation(module: Module, { line }: Pick<Import, 'line'>, message: string, fix = FIX): Violation {
  return { rule: 'import-table', file: module.path, line, message, fix };
}
