/**
 * The environment of a child process, built from an allow-list.
 *
 * Why not a deny-list: an earlier step of the job can plant LD_PRELOAD, GIT_DIR, npm_config_registry or NODE_OPTIONS, and tomorrow's
 * dangerous variable is not known today. Pure.
 */
import { delimiter, isAbsolute } from 'node:path';

export type Environment = Readonly<Record<string, string>>;

/** Compared in upper case, because proxy variables come in both and Windows ignores case. */
const ALLOWED: ReadonlySet<string> = new Set([
  'PATH',
  'PATHEXT',
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SYSTEMROOT',
  'COMSPEC',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_EXTRA_CA_CERTS',
  'SSH_AUTH_SOCK',
  // By this variable the runner finds what a cancelled job left behind.
  'RUNNER_TRACKING_ID',
]);

/** No program's text is ever translated: some of it is parsed. */
const FIXED: Environment = { LANG: 'C', LC_ALL: 'C' };

/**
 * @param inherited the environment of this process.
 * @param given what the caller sets on purpose; it wins, and may hold names that are never inherited.
 */
export function childEnvironment(inherited: Readonly<Record<string, string | undefined>>, given: Environment = {}): Environment {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(inherited)) {
    if (value === undefined || !ALLOWED.has(name.toUpperCase())) continue;
    const safe = name.toUpperCase() === 'PATH' ? absoluteEntries(value) : value;
    if (safe !== '') kept[name] = safe;
  }
  return { ...kept, ...FIXED, ...given };
}

/** An empty or relative entry of PATH means the working directory, where a repository could place its own `git`. So does a PATH that is empty. */
function absoluteEntries(path: string): string {
  return path
    .split(delimiter)
    .filter((entry) => isAbsolute(entry))
    .join(delimiter);
}
