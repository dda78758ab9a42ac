/** The files that findings point into. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** By path, relative to `folder`; what cannot be read is missing. */
export type Sources = ReadonlyMap<string, string>;

/** Reads them now, for a later step may change them. */
export async function readSources(folder: string, files: Iterable<string | undefined>): Promise<Sources> {
  const texts = new Map<string, string>();
  for (const file of new Set(files)) {
    const text = file === undefined ? undefined : await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (file !== undefined && text !== undefined) texts.set(file, text);
  }
  return texts;
}
