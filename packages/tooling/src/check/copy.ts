/** A second copy of the repository in another place, as a contributor's clone would be, but without a download. */
import { copyFileSync, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isJsonObject, parseJson } from '@artifact-actions/core/foundation';
import { readTree } from '../repository/index.ts';

/** Copies the files that git tracks or would track, and makes the installed packages usable from the copy. */
export function copyRepository(root: string, copy: string): void {
  for (const path of readTree(root).files.keys()) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    copyFileSync(join(root, path), join(copy, path));
  }
  shareModules(root, copy);
}

/** The bundler numbers modules by the way from the root to a module and to its own loaders, so that it must lie where it always lies. */
const BUNDLER = '@vercel/ncc';

/**
 * Copies the bundler and the packages that a bundle can contain, and links the other tools: the bundler follows links, and a path that
 * leads out of the repository would show in the bundle.
 */
export function shareModules(root: string, copy: string): void {
  const copied = new Set([BUNDLER, ...runtimePackages(root)]);
  for (const name of installedPackages(root)) {
    const from = join(root, 'node_modules', name);
    const to = join(copy, 'node_modules', name);
    mkdirSync(dirname(to), { recursive: true });
    // A relative link leads to a workspace; in the copy the same text leads to the copy's own.
    if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to, 'dir');
    else if (copied.has(name)) cpSync(from, to, { recursive: true });
    else symlinkSync(from, to, 'dir');
  }
}

function installedPackages(root: string): readonly string[] {
  const modules = join(root, 'node_modules');
  const visible = readdirSync(modules).filter((name) => !name.startsWith('.'));
  return visible.flatMap((name) => (name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name]));
}

/** What package-lock.json installs for more than development and for every platform; Node itself is among the optional packages. */
function runtimePackages(root: string): ReadonlySet<string> {
  const { value } = parseJson(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages = isJsonObject(value) && isJsonObject(value['packages']) ? value['packages'] : {};
  const names = new Set<string>();
  for (const [path, entry] of Object.entries(packages)) {
    const spare = !isJsonObject(entry) || ['dev', 'optional', 'devOptional'].some((flag) => entry[flag] === true);
    if (path.startsWith('node_modules/') && !spare) names.add(path.slice('node_modules/'.length));
  }
  return names;
}
