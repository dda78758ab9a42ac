/** Keys under `packages` of a package-lock.json: paths in the file system, with `/`, relative to the lockfile. Pure. */
const FOLDER = 'node_modules/';

/** The name of the folder under the last node_modules; undefined for a folder of the project. */
export function nameFromPath(key: string): string | undefined {
  const at = lastFolder(key);
  return at === -1 ? undefined : key.slice(at + FOLDER.length);
}

/** The key of what the last node_modules belongs to, `""` being the project; undefined for a folder of the project. */
export function ownerOf(key: string): string | undefined {
  const at = lastFolder(key);
  return at === -1 ? undefined : key.slice(0, Math.max(0, at - 1));
}

/** A folder that is called `my_node_modules` is another one. */
function lastFolder(key: string): number {
  return `/${key}`.lastIndexOf(`/${FOLDER}`);
}
