/** Is dist what the sources say, byte by byte, whoever builds it and wherever? */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ArtifactError } from '@artifact-actions/core/foundation';
import { buildBundles } from '../bundle/build.ts';
import { runGit } from '../command/run.ts';
import { withTemporaryFolder } from '../command/temporary.ts';
import { firstDifference, sayDifference } from './compare.ts';
import { copyRepository } from './copy.ts';

/**
 * Builds twice, in the repository and in a copy of it elsewhere, and compares both builds with each other and with dist.
 *
 * @throws ArtifactError `INTERNAL` naming the first difference and the command that mends it.
 */
export function checkDist(root: string): void {
  withTemporaryFolder((temporary) => {
    const [built, copy] = [join(temporary, 'built'), join(temporary, 'copy/of/the/repository')];
    buildBundles(root, built);
    copyRepository(root, copy);
    buildBundles(copy, join(copy, 'built'));
    judgeDist(root, built, join(copy, 'built'));
  });
}

/** Judges the dist of the repository at `root` by two builds of it. @throws as {@link checkDist}. */
export function judgeDist(root: string, built: string, again: string): void {
  requireReproducible(built, again);
  requireSame(built, root);
  requireTracked(root);
}

function requireReproducible(built: string, again: string): void {
  const difference = firstDifference(built, again);
  if (difference === undefined) return;
  throw failure(
    `Two builds of the same sources differ: ${sayDifference(difference)} in the build of a copy.`,
    'Look there for a path, a time or an order that depends on the machine.',
  );
}

function requireSame(built: string, root: string): void {
  const difference = firstDifference(built, join(root, 'dist'));
  if (difference === undefined) return;
  const [name = ''] = difference.path.split('/');
  const abandoned = difference.kind === 'extra' && !existsSync(join(built, name));
  const fix = abandoned ? `rm -r dist/${name} && git add --all dist` : 'npm run build && git add --all dist';
  throw failure(`dist is not what the sources say: dist/${sayDifference(difference)}.`, fix);
}

/** Right bytes in the working tree are not enough: the next commit must have them, whatever .gitignore says. */
function requireTracked(root: string): void {
  const status = runGit(root, ['status', '--porcelain', '--untracked-files=all', '--ignored', '--', 'dist']).toString();
  const line = status.split('\n').find((each) => each !== '' && each[1] !== ' ');
  if (line === undefined) return;
  throw failure(
    `${line.slice(3)} is right, but the next commit would not have it (git status: ${line.slice(0, 2)}).`,
    `git add --all --force dist`,
  );
}

function failure(message: string, fix: string): ArtifactError {
  return new ArtifactError('INTERNAL', { message, wanted: 'a dist that is built from the sources', found: message, fix });
}
