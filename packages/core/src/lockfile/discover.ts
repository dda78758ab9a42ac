/** Which files are lockfiles, by name. Pure. */
import type { LockfileFormat } from './model.ts';

/** Every name of the npm world, and the format of those that we read. */
const NAMES: ReadonlyMap<string, LockfileFormat> = new Map([
  ['package-lock.json', 'package-lock'],
  ['npm-shrinkwrap.json', 'npm-shrinkwrap'],
  ['yarn.lock', 'unread'],
  ['pnpm-lock.yaml', 'unread'],
  ['bun.lock', 'unread'],
  ['bun.lockb', 'unread'],
  ['deno.lock', 'unread'],
  ['vlt-lock.json', 'unread'],
  ['aube-lock.yaml', 'unread'],
]);

/** The names of all lockfiles, those that this version does not read included. */
export const LOCKFILE_NAMES: readonly string[] = [...NAMES.keys()];

/** The names of the lockfiles that this version reads. */
export const READ_NAMES: readonly string[] = [...NAMES].filter(([, format]) => format !== 'unread').map(([name]) => name);

/** The format that a path's name stands for: undefined for no lockfile, `unread` for one whose format this version cannot read. */
export function formatOf(path: string): LockfileFormat | undefined {
  // What lies in node_modules was installed, not locked by this project.
  if (/(?:^|\/)node_modules\//.test(path)) return undefined;
  return NAMES.get(path.slice(path.lastIndexOf('/') + 1));
}
