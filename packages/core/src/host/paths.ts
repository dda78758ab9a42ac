/** The rules about paths that need no disk. Pure. */
import { isAbsolute, relative, sep } from 'node:path';
import { ArtifactError, quote } from '../foundation/index.ts';

/** Whether `path` is `folder` or lies under it; both absolute and free of links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** `path` as seen from `folder`, with `/` on every system; `.` for the folder itself. */
export function relativeTo(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.';
}

/** @throws ArtifactError `INPUT_INVALID` for a path with NUL, which ends it for the system, or CR and LF, which forge log lines. */
export function checkPathText(path: string): void {
  if (!/[\0\r\n]/.test(path)) return;
  throw new ArtifactError('INPUT_INVALID', {
    message: `The path ${quote(path)} holds a control character.`,
    wanted: 'a path without NUL, CR and LF',
    found: quote(path),
    fix: 'Remove the character; lists of paths are one path a line.',
  });
}
