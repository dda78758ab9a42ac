/** The descriptions of all actions: what every generated file comes from. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ArtifactError, byText, isJsonObject } from '@artifact-actions/core/foundation';
import type { ActionDescription } from '@artifact-actions/core/runner';

/**
 * Reads `actions/<name>/src/inputs.ts` of every action that has one, sorted by name.
 *
 * @throws ArtifactError `INTERNAL` for a file that exports no description of its own folder.
 */
export async function readDescriptions(root: string): Promise<readonly ActionDescription[]> {
  const names = readdirSync(join(root, 'actions')).filter((name) => existsSync(join(root, sourceOf(name))));
  return await Promise.all(names.sort(byText).map((name) => readDescription(root, name)));
}

/** The file that describes an action. */
export function sourceOf(name: string): string {
  return `actions/${name}/src/inputs.ts`;
}

async function readDescription(root: string, name: string): Promise<ActionDescription> {
  const { description }: { readonly description?: unknown } = await import(pathToFileURL(join(root, sourceOf(name))).href);
  if (isDescription(description) && description.name === name) return description;
  throw new ArtifactError('INTERNAL', {
    message: `${sourceOf(name)} does not describe the action ${name}.`,
    wanted: `an export "description: ActionDescription" with the name "${name}"`,
    found: isDescription(description) ? `the description of "${description.name}"` : typeof description,
    fix: `Export the description from ${sourceOf(name)}, under the name of its folder.`,
  });
}

/** The compiler has checked what is inside; here it is only told apart from nothing. */
function isDescription(value: unknown): value is ActionDescription {
  return isJsonObject(value) && typeof value['name'] === 'string' && isJsonObject(value['inputs']) && isJsonObject(value['rules']);
}
