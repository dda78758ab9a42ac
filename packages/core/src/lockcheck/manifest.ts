/** What the project's own package.json files ask for. Pure. */
import { isJsonObject, type JsonObject, parseJson } from '../foundation/index.ts';
import type { Lockfile } from '../lockfile/index.ts';
import { requirementsOf, workspacesOf } from '../npm/index.ts';
import type { ProjectManifest } from './rule.ts';

/** @returns undefined where the file is no JSON object: what it asks for is not known then. */
export function parseManifest(folder: string, text: string): ProjectManifest | undefined {
  const { value } = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isJsonObject(value)) return undefined;
  const name = typeof value['name'] === 'string' ? value['name'] : undefined;
  return { folder, name, requirements: requirementsOf(value), workspaces: workspacesOf(value), overrides: overridesOf(value['overrides']) };
}

/** Where there is no package.json: the lockfile repeats what the project asks for. */
export function manifestOfLockfile(folder: string, { entries, root, workspaces }: Lockfile): ProjectManifest {
  if (folder === '') return { folder, name: undefined, requirements: root, workspaces, overrides: [] };
  const entry = entries.find(({ key }) => key === folder);
  return { folder, name: entry?.name, requirements: entry?.requirements ?? [], workspaces: [], overrides: [] };
}

/** `overrides` nests: the key is `name` or `name@range`, and `.` stands for the package itself. */
function overridesOf(value: unknown): ProjectManifest['overrides'] {
  const found: { name: string; range: string }[] = [];
  const open: { readonly name: string; readonly value: JsonObject }[] = isJsonObject(value) ? [{ name: '', value }] : [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [key, child] of Object.entries(next.value)) {
      const name = key === '.' ? next.name : key.replace(/(?<=.)@.*$/, '');
      if (typeof child === 'string') found.push({ name, range: child });
      else if (isJsonObject(child)) open.push({ name, value: child });
    }
  }
  return found;
}
