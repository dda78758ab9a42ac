/** Where a path really leads, for one that need not exist yet. */
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ArtifactError, messageOf, quote } from '../foundation/index.ts';
import { errnoOf } from './errno.ts';

/**
 * @param absolute a normalised absolute path.
 * @returns the path without links; undefined where a link on the way points nowhere or in a circle, for what is written through it
 *   could appear anywhere.
 * @throws ArtifactError `FILE_UNREADABLE` where a folder on the way may not be searched.
 */
export async function realTarget(absolute: string): Promise<string | undefined> {
  try {
    return await realpath(absolute);
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'ELOOP') return undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw unsearchable(absolute, error);
  }
  if (await isLink(absolute)) return undefined;
  const folder = await realTarget(dirname(absolute));
  return folder === undefined ? undefined : join(folder, basename(absolute));
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function unsearchable(path: string, error: unknown): ArtifactError {
  return new ArtifactError('FILE_UNREADABLE', {
    message: `The path ${quote(path)} cannot be followed: ${messageOf(error)}.`,
    wanted: 'folders that may be searched',
    found: errnoOf(error) ?? messageOf(error),
    fix: 'Correct the permissions of the folders on the way.',
    cause: error,
  });
}
