/** The report that an action of this repository leaves. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ArtifactError } from '@artifact-actions/core/foundation';

/**
 * @param file what the output `report-file` says.
 * @returns undefined where it says nothing, or the file is not there. @throws ArtifactError `REPORT_UNREADABLE` for what is no JSON.
 */
export async function readReport(workspace: string, file: string | undefined): Promise<unknown> {
  if (file === undefined || file === '') return undefined;
  const path = resolve(workspace, file);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ArtifactError('REPORT_UNREADABLE', {
      message: `The report ${path} is no JSON.`,
      wanted: 'JSON',
      found: text.slice(0, 200),
      fix: 'Look at the action that wrote it.',
      cause,
    });
  }
}
