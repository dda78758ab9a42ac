/**
 * An honest package-lock.json, ways to tamper with it, and what verify-lockfile says of the result. For tests of the rules.
 */
import type { Finding, Instant } from '@artifact-actions/core/foundation';
import { type LockfileSettings, parseManifest, planLockcheck } from '@artifact-actions/core/lockcheck';
import { parseLockfile } from '@artifact-actions/core/lockfile';

export type Json = Record<string, unknown>;
export type Packages = Record<string, Json>;

export const ROOT = 'https://registry.example.com/';
export const GITHUB = 'https://npm.pkg.github.com/';
export const sha512 = (seed: string): string => `sha512-${Buffer.alloc(64, seed).toString('base64')}`;
export const sha1 = (seed: string): string => `sha1-${Buffer.alloc(20, seed).toString('base64')}`;
const NOW = Date.parse('2026-11-24T12:00:00Z') as Instant;

export const MANIFEST: Json = {
  name: 'shop',
  workspaces: ['./packages/*'],
  dependencies: { ms: '^2.1.0', '@example/auth': '^1.0.0', debug: '^4.0.0' },
  devDependencies: { 'ms-old': 'npm:ms@^1.0.0', tool: '^1.0.0' },
};

/** An honest file: registry packages, a scope with a registry of its own, an alias, a workspace, a bundled package, a nested twin. */
export function honest(): Packages {
  return {
    '': { ...MANIFEST },
    'packages/web': { name: '@example/web', version: '1.0.0', dependencies: { ms: '^2.1.0' } },
    'node_modules/@example/web': { resolved: 'packages/web', link: true },
    'node_modules/@example/auth': {
      version: '1.0.0',
      resolved: `${GITHUB}download/@example/auth/1.0.0/${'a'.repeat(40)}`,
      integrity: sha512('auth'),
    },
    'node_modules/ms': { version: '2.1.3', resolved: `${ROOT}ms/-/ms-2.1.3.tgz`, integrity: sha512('ms') },
    'node_modules/ms-old': { name: 'ms', version: '1.0.0', resolved: `${ROOT}ms/-/ms-1.0.0.tgz`, integrity: sha512('old') },
    'node_modules/debug': {
      version: '4.4.1',
      resolved: `${ROOT}debug/-/debug-4.4.1.tgz`,
      integrity: sha512('debug'),
      dependencies: { ms: '^2.1.3' },
    },
    'node_modules/debug/node_modules/ms': { version: '2.1.3', resolved: `${ROOT}ms/-/ms-2.1.3.tgz`, integrity: sha512('ms') },
    'node_modules/tool': {
      version: '1.0.0',
      resolved: `${ROOT}tool/-/tool-1.0.0.tgz`,
      integrity: sha512('tool'),
      bundleDependencies: ['inner'],
      dependencies: { inner: '1.0.0' },
    },
    'node_modules/tool/node_modules/inner': { version: '1.0.0', inBundle: true },
  };
}

export const SETTINGS: LockfileSettings = { registries: { default: ROOT, '@example': GITHUB } };

export interface World {
  readonly packages?: Packages;
  readonly text?: string;
  readonly base?: Packages;
  readonly isUntouched?: boolean;
  readonly settings?: LockfileSettings;
  readonly manifest?: Json;
  readonly file?: string;
}

export const textOf = (packages: Packages): string =>
  JSON.stringify({ name: 'shop', lockfileVersion: 3, requires: true, packages }, null, 2);

export function check({
  packages = honest(),
  text = textOf(packages),
  base,
  isUntouched = false,
  settings = SETTINGS,
  manifest = MANIFEST,
  file = 'package-lock.json',
}: World) {
  const lockfile = parseLockfile(file, text);
  const root = parseManifest('', JSON.stringify(manifest));
  const facts = {
    lockfile,
    base: base && parseLockfile(file, textOf(base)),
    isUntouched,
    manifests: root === undefined ? [] : [root],
    registries: { publicRegistry: 'https://public.example.com/', npmrc: { default: undefined, scopes: new Map<string, string>() } },
    changedNpmrc: undefined,
  };
  const policy = { settings, file: '.github/artifacts.yml', locate: () => null, change: undefined };
  const { findings, plan } = planLockcheck({ base: base && 'b'.repeat(40), lockfiles: [facts], policy }, NOW);
  return { findings, plan, text };
}

export const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, severity, subject }) => `${severity} ${rule} ${subject}`);

/** The text of the line that a finding points at, from its column on. */
export function pointed(text: string, finding: Finding | undefined): string | undefined {
  const { line = 0, column = 1 } = finding?.location ?? {};
  return text.split('\n')[line - 1]?.slice(column - 1);
}

export const change = (key: string, fields: Json): Packages => {
  const packages = honest();
  return { ...packages, [key]: { ...packages[key], ...fields } };
};
export const without = (key: string, field: string): Packages => {
  const packages = honest();
  const { [field]: _, ...rest } = packages[key] ?? {};
  return { ...packages, [key]: rest };
};
export const add = (key: string, entry: Json): Packages => ({ ...honest(), [key]: entry });
export const resolved = (url: string): Packages => change('node_modules/ms', { resolved: url });
