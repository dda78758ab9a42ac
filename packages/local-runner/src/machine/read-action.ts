/** Reads the metadata of an action from its folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAction } from '../language/index.ts';
import type { ActionDefinition } from '../model/index.ts';

/** In the order in which the runner looks for them. */
const FILES = ['action.yml', 'action.yaml'];

/**
 * @param shown the folder as messages name it: `octo-org/shop/actions/x@v1`, `./x`.
 * @returns undefined where there is no such file. @throws ArtifactError `WORKFLOW_INVALID`, `WORKFLOW_UNSUPPORTED`.
 */
export async function readActionIn(folder: string, shown: string): Promise<ActionDefinition | undefined> {
  for (const file of FILES) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (text !== undefined) return readAction(text, `${shown}/${file}`);
  }
  return undefined;
}
