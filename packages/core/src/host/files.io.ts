/**
 * Files, confined to the workspace and to RUNNER_TEMP.
 *
 * Why: paths come from inputs, and the repository that they point into may hold symbolic links that an attacker committed. A
 * {@link WorkspacePath} has passed {@link Workspace.locate}; a `string` has not. Every access checks again that no link took its place.
 */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ArtifactError, type Brand, quote } from '../foundation/index.ts';
import { errnoOf } from './errno.ts';
import { outsideError } from './files-errors.ts';
import { type FolderEntry, kindOf, type Located, listFolder, readFileOf } from './files-read.io.ts';
import { realTarget } from './files-real.io.ts';
import { writeFileOf } from './files-write.io.ts';
import { checkPathText, isInside, relativeTo } from './paths.ts';

export type WorkspacePath = Brand<Located, 'WorkspacePath'>;

export interface Workspace {
  readonly root: WorkspacePath;
  readonly temporary: WorkspacePath;

  /**
   * Resolves a path of the user. It need not exist yet. Links that stay inside are followed.
   *
   * @param from the folder that a relative path starts from; the root without it.
   * @throws ArtifactError `PATH_OUTSIDE_WORKSPACE` for what leaves directly, through `..` or through a link, and for a link that points
   *   nowhere; `INPUT_INVALID` for NUL, CR and LF.
   */
  locate(path: string, from?: WorkspacePath): Promise<WorkspacePath>;

  /**
   * @returns undefined where there is no such file.
   * @throws ArtifactError `FILE_TOO_LARGE`; `FILE_UNREADABLE` for a folder, a device, or a lack of permission.
   */
  read(path: WorkspacePath, limitBytes: number): Promise<Uint8Array | undefined>;

  /**
   * Replaces the file as a whole or not at all, and creates its folders. A link in its place is replaced, not followed.
   *
   * @throws ArtifactError `FILE_UNREADABLE` for a folder, a lack of permission or of room.
   */
  write(path: WorkspacePath, content: Uint8Array | string): Promise<void>;

  /** What is there; devices and pipes count as files, which {@link Workspace.read} then refuses. */
  kind(path: WorkspacePath): Promise<'file' | 'directory' | 'absent'>;

  /** The entries of a folder, sorted by name; undefined where there is no such folder. */
  list(folder: WorkspacePath): Promise<readonly FolderEntry[] | undefined>;
}

/**
 * @param folders `temporary` is RUNNER_TEMP; it may lie anywhere.
 * @throws ArtifactError `FILE_NOT_FOUND` where one of the two does not exist.
 */
export async function openWorkspace(folders: { readonly root: string; readonly temporary: string }): Promise<Workspace> {
  const root = await realFolder(folders.root);
  const temporary = await realFolder(folders.temporary);
  const enter = (path: string, target: string | undefined): WorkspacePath => {
    if (target !== undefined && isInside(root, target)) return branded(target, relativeTo(root, target));
    if (target !== undefined && isInside(temporary, target)) return branded(target, target);
    throw outsideError(path, target);
  };
  return {
    root: enter(folders.root, root),
    temporary: enter(folders.temporary, temporary),
    async locate(path, from) {
      checkPathText(path);
      return enter(path, await realTarget(resolve(from?.absolute ?? root, path)));
    },
    read: readFileOf,
    write: writeFileOf,
    kind: kindOf,
    list: listFolder,
  };
}

function branded(absolute: string, relative: string): WorkspacePath {
  return { absolute, relative } as WorkspacePath;
}

async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    throw new ArtifactError('FILE_NOT_FOUND', {
      message: `The folder ${quote(folder)} does not exist.`,
      wanted: 'a folder to work in',
      found: errnoOf(error) ?? 'nothing',
      fix: 'Set GITHUB_WORKSPACE and RUNNER_TEMP to folders that exist.',
      cause: error,
    });
  }
}
