/**
 * lockfileVersion 2 says everything twice: `packages` for npm 7 and newer, `dependencies` for npm 6. Where the halves differ, what is
 * installed depends on who installs. Version 3 has one half; a second one would be for npm 6 alone. Pure.
 */
import { posix } from 'node:path';
import { describeValue, isJsonObject, type JsonDocument, type JsonObject, type JsonPath, quote } from '../../foundation/index.ts';
import type { LockedPackage, ParseProblem } from '../model.ts';
import { nameFromPath } from './package-path.ts';

interface Legacy {
  readonly name: string;
  readonly entry: JsonObject;
  /** Where it stands under `dependencies`. */
  readonly place: JsonPath;
  /** Its key under `packages`. */
  readonly key: string;
  /** How many folders deep it stands, from 1. */
  readonly depth: number;
}

/** Folders in folders; npm never gets near it. Keys and places grow with the depth, so the time would with its square. */
const DEEPEST = 100;

/** @param entries what `packages` was read as. */
export function splitBrain(
  document: JsonDocument,
  value: JsonObject,
  packages: JsonObject,
  entries: readonly LockedPackage[],
): readonly ParseProblem[] {
  const { dependencies } = value;
  if (value['lockfileVersion'] !== 2 && dependencies === undefined) return [];
  const asked = filesAskedFor(entries);
  const seen = new Set<string>();
  const problems: ParseProblem[] = [];
  for (const legacy of walk(isJsonObject(dependencies) ? dependencies : {}, packages)) {
    seen.add(legacy.key);
    const difference = compare(legacy, packages[legacy.key], asked);
    if (difference !== undefined)
      problems.push({ ...split(legacy.key, difference.found), span: document.spanOf([...legacy.place, difference.field]) });
  }
  for (const [key, entry] of Object.entries(packages)) {
    if (seen.has(key) || !isLegacyKnown(key, entry)) continue;
    problems.push({ ...split(key, 'stands under "packages" alone'), span: document.keySpanOf(['packages', key]) });
  }
  return problems;
}

/** npm 6 knows no entry for the project, for its folders, and for what is extraneous. */
function isLegacyKnown(key: string, entry: unknown): boolean {
  return nameFromPath(key) !== undefined && isJsonObject(entry) && entry['extraneous'] !== true;
}

/** Every entry of the nested half, with the key that it has in the flat one. Iterative, for the nesting is the file's. */
function* walk(dependencies: JsonObject, packages: JsonObject): Generator<Legacy> {
  const open = [{ dependencies, folder: '', place: ['dependencies'] as JsonPath, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder, depth } = next;
    for (const [name, entry] of Object.entries(next.dependencies)) {
      if (!isJsonObject(entry)) continue;
      const key = `${folder}node_modules/${name}`;
      const place = [...next.place, name];
      yield { name, entry, place, key, depth };
      if (isJsonObject(entry['dependencies']) && depth <= DEEPEST) {
        const inside = `${folderOf(key, packages[key])}/`;
        open.push({ dependencies: entry['dependencies'], folder: inside, place: [...place, 'dependencies'], depth: depth + 1 });
      }
    }
  }
}

/** What is linked keeps its own dependencies where it really lies. */
function folderOf(key: string, entry: unknown): string {
  return isJsonObject(entry) && entry['link'] === true && typeof entry['resolved'] === 'string' ? entry['resolved'] : key;
}

interface Difference {
  readonly field: string;
  readonly found: string;
}

function compare({ name, entry, depth }: Legacy, modern: unknown, asked: ReadonlySet<string>): Difference | undefined {
  if (depth > DEEPEST) return { field: 'version', found: `stands more than ${DEEPEST} folders deep under "dependencies"` };
  if (!isJsonObject(modern)) return { field: 'version', found: 'stands under "dependencies" alone' };
  const version = typeof entry['version'] === 'string' ? entry['version'] : '';
  if (modern['link'] === true) return linkDiffers(version, modern['resolved']);
  // Where the version is an address, npm 6 has no other.
  const isAddress = version.includes(':') && !version.startsWith('npm:');
  if (isAddress && !isSameAddress(version, name, modern['resolved'], asked)) return differs('version', version, modern['resolved']);
  if (!isAddress && !isSameVersion(version, name, modern)) return differs('version', entry['version'], modern['version']);
  if (entry['resolved'] !== modern['resolved'] && !(isAddress && entry['resolved'] === undefined))
    return differs('resolved', entry['resolved'], modern['resolved']);
  if (entry['integrity'] !== modern['integrity']) return differs('integrity', entry['integrity'], modern['integrity']);
  return undefined;
}

function isSameAddress(version: string, name: string, resolved: unknown, asked: ReadonlySet<string>): boolean {
  return version === resolved || (typeof resolved === 'string' && asked.has(`${name} ${version} ${resolved}`));
}

/** npm 6 has a file as it was asked for: seen from the folder that asks. Name, range, and the file seen from the project. */
function filesAskedFor(entries: readonly LockedPackage[]): ReadonlySet<string> {
  const files = entries.flatMap(({ key, requirements }) =>
    requirements
      .filter(({ range }) => range.startsWith('file:'))
      .map(({ name, range }) => `${name} ${range} file:${posix.join(key, range.slice('file:'.length))}`),
  );
  return new Set(files);
}

/** npm 6 writes the version of an alias as `npm:NAME@VERSION`. */
function isSameVersion(legacy: string, name: string, { name: alias, version }: JsonObject): boolean {
  const real = typeof alias === 'string' ? alias : name;
  return typeof version === 'string' && (legacy === version || legacy === `npm:${real}@${version}`);
}

/** Some versions of npm write `#` as `%23` in one of the halves. */
function linkDiffers(version: string, resolved: unknown): Difference | undefined {
  const path = typeof resolved === 'string' ? resolved : '';
  return version.replaceAll('%23', '#') === `file:${path.replaceAll('%23', '#')}` ? undefined : differs('version', version, `file:${path}`);
}

function differs(field: string, legacy: unknown, modern: unknown): Difference {
  return {
    field,
    found: `has ${describeValue(legacy)} under "dependencies" and ${describeValue(modern)} under "packages" as its ${field}`,
  };
}

function split(key: string, found: string): Pick<ParseProblem, 'kind' | 'subject' | 'found'> {
  return { kind: 'v2-split-brain', subject: nameFromPath(key) ?? key, found: `has two halves that differ: ${quote(key)} ${found}` };
}
