/** actions/upload-artifact: keeps files in the memory of the run. Facts: actions/upload-artifact, README.md and search.ts. */
import { glob, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { byText, count, quote } from '@artifact-actions/core/foundation';
import { unsupported } from '../../language/index.ts';
import type { ArtifactFiles } from '../artifacts.ts';
import { type BuiltIn, type BuiltInCall, failed, isTrue } from './built-in.ts';

export const UPLOAD_ARTIFACT: BuiltIn = {
  inputs: { name: 'artifact', path: '', 'if-no-files-found': 'warn', overwrite: 'false', 'include-hidden-files': 'false' },
  run: upload,
};

async function upload(call: BuiltInCall): Promise<void> {
  const { active, input } = call;
  const { artifacts } = active.frame.job;
  const name = input('name');
  const files = await collect(call);
  if (files.size === 0) return nothingFound(call);
  if (artifacts.has(name) && !isTrue(call, 'overwrite')) {
    const message =
      'Failed to CreateArtifact: Received non-retryable error: (409) Conflict: an artifact with this name already exists on the workflow run';
    throw failed(message, 'a name that no artifact of the run has', name);
  }
  artifacts.set(name, files);
  active.record.write('output', `Artifact ${name} holds ${count(files.size, 'file')}.`);
}

function nothingFound({ active, input }: BuiltInCall): void {
  const [path, wish] = [input('path'), input('if-no-files-found')];
  const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
  if (wish === 'error') throw failed(message, 'at least one file', 'none');
  if (wish === 'warn') active.record.annotate({ type: 'warning', message });
  else if (wish !== 'ignore') throw failed(`Unrecognized if-no-files-found input. Provided: ${wish}.`, 'warn, error or ignore', wish);
}

/** Paths in the artifact are relative to the folder that all searched places have in common. */
async function collect(call: BuiltInCall): Promise<ArtifactFiles> {
  const places = await placesOf(call);
  const hidden = isTrue(call, 'include-hidden-files');
  const found = new Set<string>();
  for (const { path } of places) for (const file of await filesBelow(path)) found.add(file);
  const root = commonFolder(places.map(({ base }) => base));
  const files = new Map<string, Uint8Array>();
  for (const file of [...found].sort(byText)) {
    const name = relative(root, file).split(sep).join('/');
    if (hidden || !name.split('/').some((part) => part.startsWith('.'))) files.set(name, await readFile(file));
  }
  return files;
}

interface Searched {
  readonly path: string;
  /** A folder itself, the folder of a file, the part of a pattern before its first wildcard. */
  readonly base: string;
}

async function placesOf({ active, input, step }: BuiltInCall): Promise<readonly Searched[]> {
  const { workspace } = active.frame.job;
  const places: Searched[] = [];
  const lines = input('path')
    .split('\n')
    .map((line) => line.trim());
  for (const line of lines.filter((each) => each !== '')) {
    if (line.startsWith('!')) throw unsupported(step.place, `the path ${quote(line)} of ${step.uses}`, 'Name what belongs in instead.');
    const pattern = resolve(workspace, line);
    for await (const path of glob(pattern)) places.push({ path, base: fixedPart(pattern) ?? (await folderOf(path)) });
  }
  return places;
}

/** The folders in front of the first wildcard; undefined where there is none. */
function fixedPart(pattern: string): string | undefined {
  const [, fixed] = /^([^*?[]*)\/[^/]*[*?[]/.exec(pattern) ?? [];
  return fixed;
}

async function folderOf(path: string): Promise<string> {
  return (await stat(path)).isDirectory() ? path : dirname(path);
}

async function filesBelow(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, basename(entry.name)));
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  let common = first;
  while (!others.every((each) => each === common || each.startsWith(common.endsWith(sep) ? common : `${common}${sep}`)))
    common = dirname(common);
  return common;
}
