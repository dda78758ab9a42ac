/** The bundles of all actions. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ArtifactError, byText } from '@artifact-actions/core/foundation';
import { runNode } from '../command/run.ts';
import { emit } from './emit.ts';

const WORKER = join(import.meta.dirname, 'worker.ts');

/** The folders of `actions` that have a `src/main.ts`. */
export function actionsOf(root: string): readonly string[] {
  const names = readdirSync(join(root, 'actions')).sort(byText);
  return names.filter((name) => existsSync(join(root, 'actions', name, 'src/main.ts')));
}

/**
 * Bundles every action of the repository at `root` into `out/<name>`, each of which is replaced as a whole. The bytes depend on the sources
 * and on package-lock.json alone.
 *
 * @throws ArtifactError `INTERNAL` for sources that do not compile or cannot be bundled.
 */
export function buildBundles(root: string, out: string): void {
  const emitted = emit(root);
  for (const name of actionsOf(root)) {
    const { succeeded, output } = runNode(root, WORKER, [join(emitted, 'actions', name, 'src/main.js'), join(out, name)]);
    if (!succeeded) throw unbundled(name, output.trim());
  }
}

function unbundled(name: string, output: string): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: `actions/${name} cannot be bundled:\n${output}`,
    wanted: 'a bundle',
    found: output,
    fix: `Correct actions/${name} or what it imports, then run npm run build.`,
  });
}
