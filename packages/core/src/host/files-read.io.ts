/** Reading what {@link Workspace.locate} found, without trusting that it is still the same. */
import type { Dirent, Stats } from 'node:fs';
import { constants, type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { ArtifactError, byText } from '../foundation/index.ts';
import { errnoOf } from './errno.ts';
import { replacedError, tooLargeError, unreadableError } from './files-errors.ts';

/** A path inside, as {@link Workspace.locate} found it. */
export interface Located {
  /** Without a symbolic link in it, when it was located. */
  readonly absolute: string;
  /** Relative to the workspace with `/`, `.` for its root; under the temporary folder the absolute path. */
  readonly relative: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

/** No link at the end, and no waiting for the other side of a pipe. Windows has neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const ABSENT: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

export async function readFileOf(path: Located, limitBytes: number): Promise<Uint8Array | undefined> {
  const handle = await openFile(path);
  if (handle === undefined) return undefined;
  try {
    const opened = await handle.stat();
    await checkUnreplaced(path, opened);
    if (!opened.isFile()) throw unreadableError(path.relative, opened.isDirectory() ? 'it is a folder' : 'it is no regular file');
    if (opened.size > limitBytes) throw tooLargeError(path.relative, opened.size, limitBytes);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function openFile(path: Located): Promise<FileHandle | undefined> {
  try {
    return await open(path.absolute, OPEN_FLAGS);
  } catch (error) {
    if (ABSENT.has(errnoOf(error))) return undefined;
    throw errnoOf(error) === 'ELOOP' ? replacedError(path.relative) : unreadableError(path.relative, error);
  }
}

/** O_NOFOLLOW guards the last name only: a folder on the way may have become a link between locating and opening. */
async function checkUnreplaced(path: Located, opened: Stats): Promise<void> {
  try {
    const real = await realpath(path.absolute);
    const there = await stat(real);
    if (real === path.absolute && there.ino === opened.ino && there.dev === opened.dev) return;
  } catch (error) {
    throw unreadableError(path.relative, error);
  }
  throw replacedError(path.relative);
}

export async function kindOf(path: Located): Promise<'file' | 'directory' | 'absent'> {
  const found = await statOf(path);
  if (found === undefined) return 'absent';
  return found.isDirectory() ? 'directory' : 'file';
}

export async function listFolder(folder: Located): Promise<readonly FolderEntry[] | undefined> {
  if ((await statOf(folder)) === undefined) return undefined;
  try {
    const entries = await readdir(folder.absolute, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: entryKind(entry) })).sort((a, b) => byText(a.name, b.name));
  } catch (error) {
    throw unreadableError(folder.relative, error);
  }
}

async function statOf(path: Located): Promise<Stats | undefined> {
  try {
    if ((await realpath(path.absolute)) !== path.absolute) throw replacedError(path.relative);
    return await stat(path.absolute);
  } catch (error) {
    if (ABSENT.has(errnoOf(error))) return undefined;
    throw error instanceof ArtifactError ? error : unreadableError(path.relative, error);
  }
}

function entryKind(entry: Dirent): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'directory';
  return entry.isFile() ? 'file' : 'other';
}
