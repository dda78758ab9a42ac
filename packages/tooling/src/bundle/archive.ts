/** What GitHub serves for a commit, and a runner downloads for every action that it starts. */
import { join, resolve } from 'node:path';
import { runGit } from '../command/run.ts';
import { withTemporaryFolder } from '../command/temporary.ts';

/**
 * The tar archive of a commit of the working tree as it is: `git archive`, which honours `export-ignore`.
 *
 * Index and objects are written to a temporary folder: the repository does not notice.
 */
export function archiveOf(root: string): Buffer {
  return withTemporaryFolder((temporary) => {
    const variables = {
      GIT_INDEX_FILE: join(temporary, 'index'),
      GIT_OBJECT_DIRECTORY: temporary,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(root, runGit(root, ['rev-parse', '--git-path', 'objects']).toString().trim()),
    };
    runGit(root, ['add', '--all'], variables);
    const tree = runGit(root, ['write-tree'], variables).toString().trim();
    return runGit(root, ['archive', '--format=tar', tree], variables);
  });
}
