/** Real lockfiles: the machine's own npm resolves a package against its registry, and installs nothing. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArtifactError } from '@artifact-actions/core/foundation';

export interface LockfileForm {
  readonly lockfileVersion: 2 | 3;
  /** Whether it says where packages come from; npm can be set to leave that out. */
  readonly origins: boolean;
}

/** Writes package.json and package-lock.json into an empty folder. @returns the text of the lockfile. */
export function lockPackage(folder: string, name: string, { lockfileVersion, origins }: LockfileForm): string {
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ name: 'real', version: '1.0.0', dependencies: { [name]: '*' } }, null, 2)}\n`,
  );
  const flags = ['--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund', `--lockfile-version=${lockfileVersion}`];
  npm(folder, ['install', ...flags, `--omit-lockfile-registry-resolved=${!origins}`]);
  return readFileSync(join(folder, 'package-lock.json'), 'utf8');
}

/** The registry that the machine's npm resolves from. */
export function machineRegistry(folder: string): string {
  return npm(folder, ['config', 'get', 'registry']).trim();
}

function npm(folder: string, args: readonly string[]): string {
  const run = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status === 0) return run.stdout;
  throw new ArtifactError('PROCESS_FAILED', {
    message: `npm ${args.join(' ')} failed: ${run.error?.message ?? run.stderr.trim()}`,
    wanted: 'an npm that reaches its registry',
    found: `status ${run.status}`,
    fix: 'Check the network and the registry of npm.',
  });
}
