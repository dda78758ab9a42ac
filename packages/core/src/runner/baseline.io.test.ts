import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { docsOf } from '../foundation/index.ts';
import { openWorkspace } from '../host/index.ts';
import { createReport } from '../report/index.ts';
import { readBaseline } from './baseline.io.ts';

/** A report with one finding about `subject`. */
function reportOf(subject: string): string {
  const rule = 'source/host';
  const finding = { rule, severity: 'error', subject, message: 'm', fix: 'f', docs: docsOf(rule), location: null } as const;
  return JSON.stringify(createReport({ action: 'verify-lockfile', dryRun: false, findings: [finding], receipts: [] }, String));
}

let folder: string;
beforeEach(async () => {
  folder = await createTemporaryFolder('baseline');
  await mkdir(join(folder, 'work/web'), { recursive: true });
  await mkdir(join(folder, 'temp'));
});
afterEach(() => removeFolder(folder));

/** The subjects that are known. @param base the files of the base; undefined: the run is not judged by one. */
async function known(path: string | undefined, base?: Readonly<Record<string, string>>, directory = '.'): Promise<readonly string[]> {
  const workspace = await openWorkspace({ root: join(folder, 'work'), temporary: join(folder, 'temp') });
  const judge = base && {
    readFile: async (name: string) => (base[name] === undefined ? undefined : new TextEncoder().encode(base[name])),
  };
  const sources = { action: 'verify-lockfile', workspace, directory: await workspace.locate(directory), top: workspace.root, judge };
  return [...(await readBaseline(sources, path))].map((fingerprint) => String(JSON.parse(fingerprint)[1]));
}
const write = (path: string, subject: string): Promise<void> => writeFile(join(folder, path), reportOf(subject));

describe('the baseline', () => {
  it('knows nothing where none is named', async () => {
    expect(await known(undefined, { 'old.json': reportOf('base') })).toEqual([]);
  });

  it('is read from the working tree, seen from the working directory', async () => {
    await write('work/web/old.json', 'head');
    expect(await known('old.json', undefined, 'web')).toEqual(['head']);
  });

  it('is read from the base where that judges, and not from the head', async () => {
    await write('work/web/old.json', 'head');
    expect(await known('old.json', { 'web/old.json': reportOf('base') }, 'web')).toEqual(['base']);
    expect(await known('./../web/old.json', { 'web/old.json': reportOf('base') }, 'web')).toEqual(['base']);
  });

  it('knows nothing where the base has none', async () => {
    await write('work/old.json', 'head');
    expect(await known('old.json', {})).toEqual([]);
  });

  it('is read under RUNNER_TEMP in any case, where the workflow has put it', async () => {
    await write('temp/old.json', 'workflow');
    expect(await known(join(folder, 'temp/old.json'), { 'old.json': reportOf('base') })).toEqual(['workflow']);
  });

  it('is that of the base where the head makes it a link to a laxer one that the base has too', async () => {
    await write('work/examples.json', 'everything');
    await symlink('examples.json', join(folder, 'work/old.json'));
    expect(await known('old.json', { 'old.json': reportOf('base'), 'examples.json': reportOf('everything') })).toEqual(['base']);
  });

  it('is that of the base where the head makes it a link to what an earlier step has left', async () => {
    await write('temp/report.json', 'everything');
    await symlink('../temp/report.json', join(folder, 'work/old.json'));
    expect(await known('old.json', { 'old.json': reportOf('base') })).toEqual(['base']);
  });

  it.each([
    ['is absent', 'none.json', { code: 'FILE_NOT_FOUND', message: 'The baseline "none.json" does not exist.' }],
    ['lies outside', '../old.json', { code: 'PATH_OUTSIDE_WORKSPACE' }],
    ['is a folder', 'web', { code: 'FILE_UNREADABLE' }],
  ])('is an error where it %s', async (_sentence, path, error) => {
    await expect(known(path)).rejects.toMatchObject(error);
  });

  it('is an error where it is no report', async () => {
    await writeFile(join(folder, 'work/old.json'), '{}');
    await expect(known('old.json')).rejects.toMatchObject({ code: 'REPORT_UNREADABLE' });
  });
});
