/** Where the worked examples lie that are shared with other repositories. They are no part of this one: without them their tests are skipped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));

/** What the variable names, or a folder beside the repository; beside the folder of worktrees, where this is one of them. */
const FOLDERS: readonly (string | undefined)[] = [
  process.env['SHARED_DATA'],
  ...['..', '../..'].map((up) => join(REPOSITORY, up, 'shared/data')),
];

/** @returns the path of a shared file; undefined where nobody has put it there. */
export function sharedFile(name: string): string | undefined {
  return FOLDERS.flatMap((folder) => (folder === undefined ? [] : [join(folder, name)])).find(existsSync);
}
