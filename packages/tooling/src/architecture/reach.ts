/** The ways out of pure code: which globals and built-in modules reach what. Pure. */

/** What is reached: the network, the disk, another program, the clock, randomness, or this process and its surroundings. */
export type Reach = 'network' | 'disk' | 'program' | 'clock' | 'random' | 'process';

/** Globals that are impure whatever is done with them. */
export const GLOBALS: ReadonlyMap<string, Reach> = new Map<string, Reach>([
  ['process', 'process'],
  ['global', 'process'],
  ['globalThis', 'process'],
  ['require', 'process'],
  ['console', 'process'],
  ['fetch', 'network'],
  ['WebSocket', 'network'],
  ['EventSource', 'network'],
  ['performance', 'clock'],
  ['setImmediate', 'clock'],
  ['setInterval', 'clock'],
  ['setTimeout', 'clock'],
]);

/** The part of node:crypto, and of the global `crypto`, whose result no argument determines. */
export const CRYPTO_RANDOM: readonly string[] = [
  'generateKey',
  'generateKeyPair',
  'generateKeyPairSync',
  'generateKeySync',
  'getRandomValues',
  'randomBytes',
  'randomFill',
  'randomFillSync',
  'randomInt',
  'randomUUID',
];

/** Members of globals that are pure otherwise. */
export const MEMBERS: ReadonlyMap<string, Reach> = new Map<string, Reach>([
  ['Date.now', 'clock'],
  ['AbortSignal.timeout', 'clock'],
  ['Math.random', 'random'],
  ...CRYPTO_RANDOM.map((name): [string, Reach] => [`crypto.${name}`, 'random']),
]);

/** Built-in modules that compute and nothing else; of node:crypto the random part is looked at by name. */
export const PURE_BUILTINS: ReadonlySet<string> = new Set(
  [
    'assert assert/strict buffer crypto events path path/posix path/win32 querystring',
    'stream stream/promises stream/web string_decoder url util util/types zlib',
  ]
    .join(' ')
    .split(' '),
);

/** What the other built-in modules reach; one that is not listed here counts as `process`. */
export const BUILTINS: ReadonlyMap<string, Reach> = new Map<string, Reach>([
  ['fs', 'disk'],
  ['fs/promises', 'disk'],
  ['dgram', 'network'],
  ['dns', 'network'],
  ['dns/promises', 'network'],
  ['http', 'network'],
  ['http2', 'network'],
  ['https', 'network'],
  ['net', 'network'],
  ['tls', 'network'],
  ['child_process', 'program'],
  ['cluster', 'program'],
  ['worker_threads', 'program'],
  ['timers', 'clock'],
  ['timers/promises', 'clock'],
  ['perf_hooks', 'clock'],
]);
