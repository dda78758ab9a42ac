/** Temporary folders for tests. Who creates one removes it; nothing is removed behind a test's back, so a failing run can be looked at. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param purpose stands in the folder's name, behind a prefix that no other package uses: what is left over is known to be ours.
 * @returns the real path: on some machines the temporary folder is itself a link, and product code resolves links.
 */
export async function createTemporaryFolder(purpose: string): Promise<string> {
  return mkdtemp(join(await realpath(tmpdir()), `artifact-actions-testing-${purpose}-`));
}

/** Removes a folder with everything in it; git's read-only objects included. */
export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
}
