/** What a package.json asks for, and the entries of a lockfile that repeat it. Pure. Spec: docs.npmjs.com, "package.json". */
import { isJsonObject, type JsonObject } from '../foundation/index.ts';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** What a package asks for. */
export interface Requirement {
  readonly name: string;
  /** As written: a range, an alias, a git address, a path. */
  readonly range: string;
  readonly kind: (typeof KINDS)[number];
}

/** What is no text, or stands where an object should, is passed over. */
export function requirementsOf(value: JsonObject): readonly Requirement[] {
  return KINDS.flatMap((kind) => {
    const wanted = value[kind];
    if (!isJsonObject(wanted)) return [];
    return Object.entries(wanted).flatMap(([name, range]) => (typeof range === 'string' ? [{ name, range, kind }] : []));
  });
}

/** The folders that are declared as workspaces, paths or globs, as written: a list, or one under `packages`. */
export function workspacesOf({ workspaces }: JsonObject): readonly string[] {
  const declared = isJsonObject(workspaces) ? workspaces['packages'] : workspaces;
  return Array.isArray(declared) ? declared.filter((path) => typeof path === 'string') : [];
}
