/** actions/download-artifact: writes what an earlier job has kept. Facts: actions/download-artifact, README.md. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { count } from '@artifact-actions/core/foundation';
import { type BuiltIn, type BuiltInCall, failed } from './built-in.ts';

export const DOWNLOAD_ARTIFACT: BuiltIn = { inputs: { name: '', path: '.' }, run: download };

/** One artifact goes into the folder itself; without a name each gets a folder of its own there. */
async function download({ active, input }: BuiltInCall): Promise<void> {
  const { artifacts, workspace } = active.frame.job;
  const [name, folder] = [input('name'), resolve(workspace, input('path'))];
  const one = artifacts.get(name);
  if (name !== '' && one === undefined) {
    throw failed(`Unable to download artifact(s): Artifact not found for name: ${name}`, 'an artifact of this run', name);
  }
  const wanted = one === undefined ? [...artifacts].map(([each, files]) => [join(folder, each), files] as const) : [[folder, one] as const];
  for (const [target, files] of wanted) {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), bytes);
    }
  }
  active.record.write('output', `Total of ${count(wanted.length, 'artifact')} downloaded.`);
  active.record.setOutput('download-path', folder);
}
