/** Paths in lockfiles: relative to the folder of the lockfile, with `/`. Pure. */
import { posix } from 'node:path';

/** `./packages/a/` -> `packages/a`. */
export function normalisePath(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/')).replace(/\/$/, '').replace(/^\.\//, '');
}

/** The path in a range that is one. A version is none, though a folder may be called `^2.1.0`. */
export function pathOfRange(range: string): string | undefined {
  return /^(?:file:|link:|portal:|(?=\.{0,2}[\\/]))(.*)$/s.exec(range)?.[1];
}

/** Whether a range asks for this very path, both seen from one folder. A range that is no path asks for none, not for the folder itself. */
export function asksForPath(range: string, path: string): boolean {
  const asked = pathOfRange(range);
  return asked !== undefined && normalisePath(asked) === normalisePath(path);
}

/** Whether a path, seen from the lockfile's folder, is absolute or leads out of the workspace. */
export function leavesWorkspace(lockfile: string, path: string): boolean {
  // npm reads `file:` as a URL, where `%2e` is a dot.
  const plain = decoded(path).replaceAll('\\', '/');
  if (plain.startsWith('/') || plain.startsWith('~') || /^[a-z]:/i.test(plain)) return true;
  const target = posix.join(posix.dirname(lockfile), plain);
  return target === '..' || target.startsWith('../');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
