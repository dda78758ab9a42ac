/** From a file to a lockfile, whatever its format. Pure. */
import { formatOf } from './discover.ts';
import { parsePackageLock } from './formats/package-lock.ts';
import { type Lockfile, type LockfileFormat, unreadLockfile } from './model.ts';

/** What cannot be read is in `problems`, and nothing is thrown. */
type Parser = (file: string, format: LockfileFormat, text: string) => Lockfile;

const PARSERS: Readonly<Record<LockfileFormat, Parser>> = {
  'package-lock': parsePackageLock,
  'npm-shrinkwrap': parsePackageLock,
  unread: (file, _format, text) => unreadLockfile(file, text),
};

/** @param file its name says which format it has; the text is that of the file as it is. */
export function parseLockfile(file: string, text: string): Lockfile {
  const format = formatOf(file) ?? 'unread';
  return PARSERS[format](file, format, text);
}
