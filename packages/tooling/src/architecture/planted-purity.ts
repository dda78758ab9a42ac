/** Faults in how files reach the world, each with controls that come near and are allowed. */
import type { Planted } from '../repository/index.ts';

const CORE = 'packages/core/src';
const FILE = `${CORE}/oci/a.ts`;

export const PLANTED_PURITY: readonly Planted[] = [
  {
    rule: 'io-purity',
    what: 'the clock',
    files: {
      [FILE]: [
        'export const a = Date.now();',
        'export const b = new Date();',
        'export const c = new Date;',
        'export const d = Date();',
        "export const e = Date['now'];",
        'export const f = performance.now();',
        'setTimeout(() => a, 1);',
        'export const g = { setInterval };',
        'export const h = AbortSignal.timeout(5);',
        "import { setTimeout as sleep } from 'node:timers/promises';",
      ].join('\n'),
    },
    at: Array.from({ length: 10 }, (_, index) => `${FILE}:${index + 1}`),
  },
  {
    rule: 'io-purity',
    what: 'randomness',
    files: {
      [FILE]: [
        "import { createHash, randomUUID as uuid } from 'node:crypto';",
        "import * as ns from 'node:crypto';",
        'export const a = ns.randomBytes(8);',
        'export const b = crypto.randomUUID();',
        'export const c = [1, 2].map(Math.random);',
      ].join('\n'),
    },
    at: [1, 3, 4, 5].map((line) => `${FILE}:${line}`),
  },
  {
    rule: 'io-purity',
    what: 'the network, the disk and other programs',
    files: {
      [FILE]: [
        "import { readFileSync } from 'node:fs';",
        "import { readFile } from 'fs/promises';",
        "import http from 'node:http';",
        "import https from 'node:https';",
        "import net from 'node:net';",
        "export { spawn } from 'node:child_process';",
        "export const answer = fetch('https://example.com');",
        "export const lazy = () => import('node:fs');",
      ].join('\n'),
    },
    at: Array.from({ length: 8 }, (_, index) => `${FILE}:${index + 1}`),
  },
  {
    rule: 'io-purity',
    what: 'the process and its surroundings, in the library and in an action,',
    files: {
      [FILE]: [
        'export const home = process.env.HOME;',
        'export const text = `${process.cwd()}`;',
        'export const roundabout = globalThis.process;',
        "import { argv } from 'node:process';",
        "import os from 'node:os';",
        'console.log(home);',
      ].join('\n'),
      'actions/x/src/main.ts': '\nprocess.exitCode = 1;',
    },
    at: [...Array.from({ length: 6 }, (_, index) => `${FILE}:${index + 1}`), 'actions/x/src/main.ts:2'],
  },
  {
    rule: 'io-purity',
    what: 'a name that only looks like a global, a type, a text, and what computes',
    files: {
      [FILE]: [
        "import { createHash, type randomUUID } from 'node:crypto';",
        "import type { Stats } from 'node:fs';",
        "import { posix } from 'node:path';",
        "import { gunzipSync } from 'node:zlib';",
        'export interface Port { readonly fetch: typeof fetch; process(): void; setTimeout: 1 }',
        'export function use(fetch: Port, process: { env: string }) { return fetch.fetch(process.env); }',
        'export const at = new Date(0), parsed = Date.parse("2026-01-01"), utc = Date.UTC(2026);',
        'export const record = { process: 1, fetch: 2 };',
        'export const { process: renamed } = record;',
        'export const text = "Date.now() process.env" + `Math.random()`; // Date.now(), process',
        'export const pattern = /process\\.env|fetch(/;',
        'export const port = { randomUUID: () => "" }; port.randomUUID();',
        'export function local(crypto: { randomUUID(): string }) { return crypto.randomUUID(); }',
        'export const largest = Math.max(1, 2);',
        "export { a as process, fetch } from './b.ts';",
        'export type Pair = [fetch: string, process: NodeJS.Process]; export type Socket = WebSocket;',
        'export class Box { fetch = 1; process() { return this.fetch; } }',
      ].join('\n'),
    },
    at: [],
  },
  {
    rule: 'io-purity',
    what: 'a file that says `.io`, a test, and a package that never ships',
    files: {
      [`${CORE}/host/clock.io.ts`]: 'export const now = () => Date.now();',
      [`${CORE}/host/clock.test.ts`]: "import { tmpdir } from 'node:os';\nprocess.env.X = tmpdir();",
      'actions/x/test/support.ts': "import { mkdtemp } from 'node:fs/promises';",
      'packages/testing/src/registry/server.ts': "import http from 'node:http';",
    },
    at: [],
  },
  {
    rule: 'deciding-ports',
    what: 'a deciding folder that goes round host',
    files: {
      [`${CORE}/sbom/read.io.ts`]: "import { readFile } from 'node:fs/promises';\n\nexport const answer = fetch('https://example.com');",
      [`${CORE}/version/apply.io.ts`]: "import { execFile } from 'node:child_process';",
    },
    at: [`${CORE}/sbom/read.io.ts:1`, `${CORE}/sbom/read.io.ts:3`, `${CORE}/version/apply.io.ts:1`],
  },
  {
    rule: 'deciding-ports',
    what: 'a deciding folder that asks host, and host itself',
    files: {
      [`${CORE}/sbom/read.io.ts`]: "import { readFile } from '../host/index.ts';\nimport type { Stats } from 'node:fs';",
      [`${CORE}/host/files.io.ts`]: "import { readFile } from 'node:fs/promises';",
    },
    at: [],
  },
];
