/** The lockfiles of a repository, kept true to the package.json files that a plan changes. Pure. */
import { posix } from 'node:path';
import { editPackageLock, formatOf } from '../../lockfile/index.ts';
import { notSupportedYet } from '../not-supported.ts';
import type { PackageChanges } from './package-changes.ts';

/** A change that makes the lockfiles of other package managers wrong; the names of the rest hold neither. */
const HELD: Readonly<Record<string, 'ranges' | 'versions'>> = {
  'aube-lock.yaml': 'ranges',
  'bun.lock': 'versions',
  'bun.lockb': 'versions',
  'deno.lock': 'ranges',
  'pnpm-lock.yaml': 'ranges',
  'vlt-lock.json': 'ranges',
  'yarn.lock': 'ranges',
};

/** Whether a lockfile is one that we write: others are only looked at. */
export function isWritten(file: string): boolean {
  const format = formatOf(file);
  return format === 'package-lock' || format === 'npm-shrinkwrap';
}

/**
 * @param file relative to the top of the repository.
 * @returns the text with the changes.
 * @throws ArtifactError `JSON_UNREADABLE`; `NOT_SUPPORTED_YET` for a lockfile that would be wrong afterwards and that nobody writes yet.
 */
export function editLockfile(file: string, text: string, changes: PackageChanges): string {
  const folder = posix.dirname(file);
  if (isWritten(file)) {
    const locked = [...changes].map(([path, change]) => ({ ...change, folder: posix.relative(folder, path) }));
    return editPackageLock(file, text, locked);
  }
  const inside = [...changes].filter(([path]) => !posix.relative(folder, path).startsWith('..'));
  const held = isClassicYarn(file, text) ? undefined : HELD[posix.basename(file)];
  const isWrong = inside.some(([, { ranges, version }]) => (held === 'versions' && version !== undefined) || (held && ranges.length > 0));
  if (isWrong) throw notSupportedYet(file, 'npm, whose lockfile is written along');
  return text;
}

/** Yarn 1 locks nothing of a workspace; later versions list the ranges of its packages, and begin with `__metadata`. */
function isClassicYarn(file: string, text: string): boolean {
  return posix.basename(file) === 'yarn.lock' && !/^__metadata:/m.test(text);
}
