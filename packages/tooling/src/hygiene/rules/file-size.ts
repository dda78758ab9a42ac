/** `file-size`: the runner downloads the whole repository for every `uses:`, so a file is at most 1 MiB; bundles and the lockfile may be larger. */
import type { Tree, Violation } from '../../repository/index.ts';

/** Bytes. */
const LIMIT = 1024 * 1024;

export function fileSize(tree: Tree): readonly Violation[] {
  return [...tree.files].flatMap(([file, { bytes }]) => {
    if (bytes <= LIMIT || file.startsWith('dist/') || file === 'package-lock.json') return [];
    return [
      {
        rule: 'file-size',
        file,
        line: 1,
        message: `The file has ${bytes} bytes, and ${LIMIT} are allowed.`,
        fix: 'Generate it when it is needed, or make it smaller.',
      },
    ];
  });
}
