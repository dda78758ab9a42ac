/** Reads the repository from the disk: what git tracks, and what it would track, because a new file must already keep the rules. */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tree, TreeFile } from './tree.ts';

/** The top of this checkout, without a slash at the end. */
export const REPOSITORY_ROOT = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/[\\/]$/, '');

/** git's own limit is 1 MiB of output, which a large repository exceeds. Bytes. */
const MAX_LISTING = 64 * 1024 * 1024;

/** Reads every file below `root` that git does not ignore. Files that are deleted but still tracked do not count. */
export function readTree(root: string): Tree {
  const files = new Map<string, TreeFile>();
  for (const path of listFiles(root)) {
    const file = readTreeFile(join(root, path));
    if (file !== undefined) files.set(path, file);
  }
  return { files };
}

function listFiles(root: string): readonly string[] {
  // In a container the checkout often belongs to another user, which git refuses to read unless it is told that this is meant.
  const args = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listing = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: MAX_LISTING });
  return [...new Set(listing.split('\0').filter((path) => path !== ''))].sort();
}

function readTreeFile(path: string): TreeFile | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() === true) return { text: readlinkSync(path), bytes: stat.size, kind: 'link' };
  return stat?.isFile() === true ? { text: readFileSync(path, 'utf8'), bytes: stat.size, kind: 'file' } : undefined;
}
