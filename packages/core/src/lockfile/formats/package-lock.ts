/**
 * package-lock.json and npm-shrinkwrap.json, lockfileVersion 2 and 3. Pure.
 *
 * `packages` is what npm reads since version 7: a path in the file system to what lies there, "" being the project. Version 2 repeats it
 * as `dependencies` for npm 6, and the two halves must agree. Spec: docs.npmjs.com, "package-lock.json".
 */
import { isJsonObject, type JsonObject, parseJson } from '../../foundation/index.ts';
import { requirementsOf, workspacesOf } from '../../npm/index.ts';
import type { LockedPackage, LockField, Lockfile, LockfileFormat, PackageSource } from '../model.ts';
import { textProblems } from '../text-problems.ts';
import { bundledKeys } from './package-lock-bundles.ts';
import { jsonProblems, shapeProblems } from './package-lock-problems.ts';
import { splitBrain } from './package-lock-split-brain.ts';
import { nameFromPath } from './package-path.ts';

const FIELDS: Readonly<Record<Exclude<LockField, 'key'>, string>> = {
  name: 'name',
  version: 'version',
  resolved: 'resolved',
  integrity: 'integrity',
};

/** @param text the file as it is; what cannot be read is in `problems`, and nothing is thrown. */
export function parsePackageLock(file: string, format: LockfileFormat, text: string): Lockfile {
  // A byte order mark becomes a blank, so that every offset stays.
  const document = parseJson(text.replace(/^\uFEFF/, ' '));
  const value = isJsonObject(document.value) ? document.value : {};
  const packages = isJsonObject(value['packages']) ? value['packages'] : {};
  const project = isJsonObject(packages['']) ? packages[''] : {};
  const bundled = bundledKeys(packages);
  const entries = Object.entries(packages).flatMap(([key, entry]) =>
    key !== '' && isJsonObject(entry) ? [lockedPackage(key, entry, bundled.has(key))] : [],
  );
  const formatVersion = value['lockfileVersion'];
  const marks = textProblems(text);
  return {
    file,
    format,
    formatVersion: typeof formatVersion === 'number' ? formatVersion : undefined,
    entries,
    root: requirementsOf(project),
    workspaces: workspacesOf(project),
    problems: [...marks, ...jsonProblems(document, marks), ...shapeProblems(document), ...splitBrain(document, value, packages, entries)],
    text,
    spanOf: ({ key }, field) =>
      field === 'key' ? document.keySpanOf(['packages', key]) : document.spanOf(['packages', key, FIELDS[field]]),
  };
}

function lockedPackage(key: string, entry: JsonObject, bundled: boolean): LockedPackage {
  const folder = nameFromPath(key);
  const name = typeof entry['name'] === 'string' ? entry['name'] : (folder ?? nameFromFolder(key));
  return {
    key,
    name,
    requiredAs: isStrayPath(key) ? key : (folder ?? name),
    version: typeof entry['version'] === 'string' ? entry['version'] : undefined,
    source: sourceOf(key, entry),
    integrity: typeof entry['integrity'] === 'string' ? entry['integrity'] : undefined,
    bundled,
    requirements: requirementsOf(entry),
  };
}

/**
 * A path that no package manager writes has no name in it, so that it stays whole: as a name it is refused. Backslashes and other cases
 * of node_modules are its path on some systems only.
 */
function isStrayPath(key: string): boolean {
  if (key.includes('\\')) return true;
  const folders = /(?<=^|\/)node_modules(?=\/)/gi;
  if ((key.match(folders) ?? []).some((folder) => folder !== 'node_modules')) return true;
  return key.includes('node_modules/') && !/^(?:[^/].*\/)?node_modules\//.test(key);
}

/** npm leaves the name of a folder's package out where the folder is called like it. */
function nameFromFolder(key: string): string {
  const [name = key, scope = ''] = key.split('/').reverse();
  return scope.startsWith('@') ? `${scope}/${name}` : name;
}

function sourceOf(key: string, entry: JsonObject): PackageSource {
  const resolved = typeof entry['resolved'] === 'string' ? entry['resolved'] : undefined;
  if (entry['link'] === true) return { kind: 'link', path: resolved ?? '' };
  if (nameFromPath(key) === undefined && !isStrayPath(key)) return { kind: 'workspace', path: key };
  return resolved === undefined ? { kind: 'unstated' } : sourceOfAddress(resolved);
}

const GIT = /^(?:git(?:\+[a-z]+)?:|git@|(?:github|gitlab|bitbucket|gist):|ssh:)/i;

function sourceOfAddress(resolved: string): PackageSource {
  if (GIT.test(resolved)) return { kind: 'git', url: resolved };
  if (/^file:/i.test(resolved)) return { kind: 'file', path: resolved.slice('file:'.length) };
  return { kind: 'tarball', url: resolved };
}
