/** Temporary folders of the tools. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives `use` an empty folder, by its real path because compilers resolve links, and removes it afterwards, whatever happens. */
export function withTemporaryFolder<Value>(use: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'artifact-actions-tooling-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
