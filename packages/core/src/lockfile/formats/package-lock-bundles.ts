/**
 * Which entries lie in the tarball of a package around them. Pure.
 *
 * Why not `inBundle`: npm does not believe it either. It asks the registry for every entry that no bundle holds by this reckoning, its
 * own (Node.getBundler of @npmcli/arborist): what a package names under `bundleDependencies`, what that asks for, and what lies below.
 */
import { isJsonObject, type JsonObject } from '../../foundation/index.ts';
import { nameFromPath, ownerOf } from './package-path.ts';

const REQUIREMENTS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

/** The keys of `packages` that are bundled; what the project or a folder of it bundles comes from the registry all the same: it is no tarball yet. */
export function bundledKeys(packages: JsonObject): ReadonlySet<string> {
  const bundled = new Set<string>();
  for (const [owner, entry] of Object.entries(packages)) {
    if (nameFromPath(owner) === undefined || !isJsonObject(entry)) continue;
    const open = namesIn(entry).map((name) => `${owner}/node_modules/${name}`);
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (bundled.has(key) || !isJsonObject(packages[key])) continue;
      bundled.add(key);
      for (const required of requiredBy(key, packages, owner)) open.push(required);
    }
  }
  return bundled;
}

function namesIn({ bundleDependencies, dependencies }: JsonObject): readonly string[] {
  if (bundleDependencies === true) return Object.keys(isJsonObject(dependencies) ? dependencies : {});
  return Array.isArray(bundleDependencies) ? bundleDependencies.filter((name) => typeof name === 'string') : [];
}

/** What a bundled entry asks for, as far as Node.js finds it not further up than the owner of the bundle. */
function requiredBy(key: string, packages: JsonObject, owner: string): readonly string[] {
  const entry = packages[key];
  if (!isJsonObject(entry)) return [];
  const names = REQUIREMENTS.flatMap((kind) => Object.keys(isJsonObject(entry[kind]) ? entry[kind] : {}));
  return names.flatMap((name) => {
    for (let folder: string | undefined = key; folder?.startsWith(owner); folder = ownerOf(folder)) {
      const found = `${folder}/node_modules/${name}`;
      if (packages[found] !== undefined) return [found];
    }
    return [];
  });
}
