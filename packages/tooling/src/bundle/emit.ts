/**
 * TypeScript to JavaScript, for the bundler: ncc cannot run TypeScript 7.
 *
 * The emission starts from nothing, so that no file of an earlier build gets into a bundle. It lies inside the repository, because from
 * there third-party packages are found in the root's node_modules.
 */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ArtifactError, isJsonObject, parseJson } from '@artifact-actions/core/foundation';
import { runNode } from '../command/run.ts';

/** Where `actions/<name>/src/main.ts` becomes `actions/<name>/src/main.js`. Relative to the root; part of the comments in a bundle. */
const EMITTED = 'build/emitted';

/** @returns the folder that mirrors the sources. @throws ArtifactError `INTERNAL` with what the compiler said. */
export function emit(root: string): string {
  const folder = join(root, EMITTED);
  rmSync(folder, { recursive: true, force: true });
  const compiler = 'node_modules/typescript/bin/tsc';
  const { succeeded, output } = runNode(root, compiler, ['--project', 'tsconfig.json', '--outDir', EMITTED, '--incremental', 'false']);
  if (!succeeded) throw rejected(output);
  shareLibrary(root, folder);
  for (const name of PURE_PACKAGES) declarePure(root, folder, name);
  return folder;
}

/**
 * Packages whose modules do nothing when they are loaded, which their package.json does not say. The bundler then leaves out what nobody
 * uses: `@actions/core` brings an HTTP client, and with it undici, for its OIDC token alone. That is two thirds of a bundle, and a fifth of
 * its start-up time.
 */
const PURE_PACKAGES = ['@actions/core', '@actions/http-client'];

/** Puts a copy of the package, with the declaration, where the emitted files find it first. */
function declarePure(root: string, folder: string, name: string): void {
  const copy = join(folder, 'node_modules', name);
  cpSync(join(root, 'node_modules', name), copy, { recursive: true });
  const { value } = parseJson(readFileSync(join(copy, 'package.json'), 'utf8'));
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...(isJsonObject(value) ? value : {}), sideEffects: false }));
}

/** Lets `@artifact-actions/core/<folder>` mean the emitted library: its own `exports`, where `default` names the JavaScript. */
function shareLibrary(root: string, folder: string): void {
  const library = join(folder, 'packages/core');
  const link = join(folder, 'node_modules/@artifact-actions/core');
  copyFileSync(join(root, 'packages/core/package.json'), join(library, 'package.json'));
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(library, link, 'junction');
}

function rejected(output: string): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: `The sources do not compile, so nothing is bundled:\n${output.trim()}`,
    wanted: 'sources without type errors',
    found: output.trim(),
    fix: 'npm run types',
  });
}
