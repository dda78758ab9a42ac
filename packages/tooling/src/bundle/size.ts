/** What the bundles weigh, and what a runner downloads before it starts one. */
import { gzipSync } from 'node:zlib';
import { ArtifactError } from '@artifact-actions/core/foundation';
import { archiveOf } from './archive.ts';
import { readFolder } from './folder.ts';

/** The runner fetches the whole repository for each action that it starts, so this much is a second of every job. Bytes, compressed. */
export const DOWNLOAD_BUDGET = 3_000_000;

export interface Size {
  readonly name: string;
  readonly files: number;
  /** Bytes. */
  readonly raw: number;
  /** Bytes; each file compressed by itself. */
  readonly gzip: number;
}

export function sizeOf(name: string, folder: string): Size {
  const contents = [...readFolder(folder).values()];
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {
    name,
    files: contents.length,
    raw: sum(contents.map((bytes) => bytes.length)),
    gzip: sum(contents.map((bytes) => gzipSync(bytes).length)),
  };
}

/** One line for each bundle. */
export function sizeTable(sizes: readonly Size[]): string {
  const rows = sizes.map(({ name, files, raw, gzip }) => [name, String(files), kilobytes(raw), kilobytes(gzip)]);
  return [['bundle', 'files', 'raw', 'gzip'], ...rows]
    .map(([name = '', ...numbers]) => `${name.padEnd(20)}${numbers.map((text) => text.padStart(12)).join('')}\n`)
    .join('');
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** What a runner downloads of a commit of the working tree as it is. Bytes, compressed. */
export function downloadSize(root: string): number {
  return gzipSync(archiveOf(root)).length;
}

/** @throws ArtifactError `INTERNAL` above {@link DOWNLOAD_BUDGET}. */
export function requireWithinBudget(download: number): void {
  if (download <= DOWNLOAD_BUDGET) return;
  throw new ArtifactError('INTERNAL', {
    message: `A runner would download ${kilobytes(download)}; the budget is ${kilobytes(DOWNLOAD_BUDGET)}.`,
    wanted: `at most ${kilobytes(DOWNLOAD_BUDGET)}`,
    found: kilobytes(download),
    fix: 'Import less into the bundles, or mark what users do not run with `export-ignore` in .gitattributes.',
  });
}
