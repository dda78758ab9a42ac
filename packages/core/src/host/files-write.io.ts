/** Writing to what {@link Workspace.locate} found: atomic, and through no link. */
import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ArtifactError } from '../foundation/index.ts';
import { errnoOf } from './errno.ts';
import { replacedError, unreadableError } from './files-errors.ts';
import type { Located } from './files-read.io.ts';

/**
 * A reader sees the old content or the new one, never a part: the bytes go to a temporary name in the same folder, which is then renamed.
 * Renaming replaces a link that stands in the file's place; it does not follow it.
 */
export async function writeFileOf(path: Located, content: Uint8Array | string): Promise<void> {
  const folder = dirname(path.absolute);
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    await makeFolder(folder, path);
    const mode = await modeOf(path);
    const handle = await open(temporary, 'wx');
    try {
      if (mode !== undefined) await handle.chmod(mode);
      await handle.writeFile(content);
    } finally {
      await handle.close();
    }
    await rename(temporary, path.absolute);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error instanceof ArtifactError ? error : unreadableError(path.relative, error);
  }
}

/** One level at a time, each looked at before the next: creating them at once would follow a link that was placed on the way. */
async function makeFolder(folder: string, path: Located): Promise<void> {
  const real = await realpath(folder).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (real === undefined) {
    await makeFolder(dirname(folder), path);
    await mkdir(folder).catch((error: unknown) => {
      if (errnoOf(error) !== 'EEXIST') throw error;
    });
    // What is there now need not be what was made.
    if ((await realpath(folder)) !== folder) throw replacedError(path.relative);
  } else if (real !== folder) throw replacedError(path.relative);
}

/** The permissions of the file that is replaced: a script stays executable. */
async function modeOf(path: Located): Promise<number | undefined> {
  try {
    const found = await lstat(path.absolute);
    if (found.isDirectory()) throw unreadableError(path.relative, 'it is a folder');
    return found.isFile() ? found.mode & 0o777 : undefined;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
