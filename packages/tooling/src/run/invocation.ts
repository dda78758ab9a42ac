/** Paths as the user writes them. npm changes to the folder of this repository before it starts a script, and tells where it came from. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ArtifactError, quote } from '@artifact-actions/core/foundation';

/** @param path relative to the folder that the user stands in. */
export function fromUser(path: string): string {
  return resolve(process.env['INIT_CWD'] || process.cwd(), path);
}

/** @returns the absolute path. @throws ArtifactError `FILE_NOT_FOUND` where there is no such folder. */
export function requireFolder(path: string): string {
  const absolute = fromUser(path);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true) return absolute;
  throw notFound('folder', absolute);
}

/** @throws ArtifactError `FILE_NOT_FOUND` where there is no such file. */
export function readUserFile(path: string): string {
  const absolute = fromUser(path);
  if (statSync(absolute, { throwIfNoEntry: false })?.isFile() === true) return readFileSync(absolute, 'utf8');
  throw notFound('file', absolute);
}

function notFound(kind: string, path: string): ArtifactError {
  return new ArtifactError('FILE_NOT_FOUND', {
    message: `There is no ${kind} ${quote(path)}.`,
    wanted: `a ${kind} that exists`,
    found: 'nothing',
    fix: 'Correct the path: it is relative to the folder that you are in.',
  });
}
