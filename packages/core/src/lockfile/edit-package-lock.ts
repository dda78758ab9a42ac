/**
 * Keeps a package-lock.json (or npm-shrinkwrap.json) true when packages of its project change version or ranges: what is written is what
 * `npm install --package-lock-only` would leave. Pure. Spec: docs.npmjs.com, "package-lock.json", lockfileVersion 1 to 3.
 */
import { isJsonObject, type JsonEdit, type JsonObject, type JsonPath, openJson } from '../foundation/index.ts';
import { editsOf, type PackageChange, type RangeChange } from '../npm/index.ts';

export interface LockedChange extends PackageChange {
  /** The folder of the package, relative to that of the lockfile, with `/`; `` for the lockfile's own. */
  readonly folder: string;
}

/**
 * @param file as it is shown in an error.
 * @returns the text with the changes, every other character as it was; a package that the lockfile does not have is passed over.
 * @throws ArtifactError `JSON_UNREADABLE`.
 */
export function editPackageLock(file: string, text: string, changes: readonly LockedChange[]): string {
  const lockfile = openJson(file, text);
  const links = isJsonObject(lockfile.value) ? legacyLinks(lockfile.value) : [];
  return lockfile.edit(changes.flatMap((change) => [...editsOf(['packages', change.folder], change), ...legacyEdits(links, change)]));
}

/** The first form, which version 2 has besides `packages`: the version of the project itself, and ranges in what links to its folders. */
function legacyEdits(links: readonly Link[], { folder, ranges, version }: LockedChange): readonly JsonEdit[] {
  if (folder === '') return version === undefined ? [] : [{ path: ['version'], value: version }];
  return links.filter((link) => link.folder === folder).flatMap((link) => ranges.flatMap((range) => requiredEdits(link, range)));
}

/** All kinds of dependencies stand in one list here, each name once: what it says tells which of them is meant. */
function requiredEdits({ place, requires }: Link, { dependency, from, to }: RangeChange): readonly JsonEdit[] {
  return requires[dependency] === from ? [{ path: [...pathOf(place), 'requires', dependency], value: to }] : [];
}

/** An entry of the first form, by its way from the top: a whole path for each would be quadratic in the depth. */
interface Place {
  readonly name: string;
  readonly within: Place | undefined;
}

/** An entry of the first form that stands for a folder. */
interface Link {
  readonly folder: string;
  readonly place: Place;
  readonly requires: JsonObject;
}

const FOLDER = 'file:';

/** Iterative, since nesting is under the control of who wrote the file. */
function legacyLinks(root: JsonObject): readonly Link[] {
  const links: Link[] = [];
  const open: { readonly place: Place | undefined; readonly node: JsonObject }[] = [{ place: undefined, node: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { dependencies } = next.node;
    if (!isJsonObject(dependencies)) continue;
    for (const [name, node] of Object.entries(dependencies)) {
      if (!isJsonObject(node)) continue;
      const place = { name, within: next.place };
      const { requires, version } = node;
      if (typeof version === 'string' && version.startsWith(FOLDER) && isJsonObject(requires))
        links.push({ folder: version.slice(FOLDER.length), place, requires });
      open.push({ place, node });
    }
  }
  return links;
}

function pathOf(place: Place): JsonPath {
  const path: string[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.within) path.unshift('dependencies', at.name);
  return path;
}
