/** The real npm of this machine, deaf to its configuration: the account of the user, and the settings of the npm that started the tests. */
import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Tests that need npm are skipped where there is none. */
export const hasNpm = spawnSync('npm', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Runs npm without a network and without scripts. @returns its output. @throws where it fails.
 *
 * @param home for its cache and its configuration.
 */
export async function runNpm(home: string, folder: string, ...args: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    npm_config_cache: join(home, 'cache'),
    npm_config_userconfig: join(home, 'none'),
  };
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { stdout } = await promisify(execFile)('npm', [...args, ...quiet], { cwd: folder, env });
  return stdout;
}
