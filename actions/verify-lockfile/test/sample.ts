/** A small repository with an honest lockfile and a policy, and ways to change it. */
import { createRepository } from '@artifact-actions/testing/repository';

export type Repository = Awaited<ReturnType<typeof createRepository>>;

export const REGISTRY = 'https://registry.example.com/';
export const POLICY = 'lockfile:\n  registries:\n    default: https://registry.example.com/\n';

export const integrity = (seed: string): string => `sha512-${Buffer.alloc(64, seed).toString('base64')}`;

export interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

/** An entry as npm writes it. */
export const locked = (name: string, version: string, registry = REGISTRY): Locked => ({
  version,
  resolved: `${registry}${name}/-/${name}-${version}.tgz`,
  integrity: integrity(`${name}@${version}`),
});

/** A package-lock.json that locks these packages; the first entry's `resolved` stands in line 13. */
export function lockfile(packages: Readonly<Record<string, Locked>>): object {
  const entries = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]);
  const dependencies = { ms: '*' };
  return { name: 'shop', lockfileVersion: 3, packages: { '': { name: 'shop', dependencies }, ...Object.fromEntries(entries) } };
}

/** One commit on main: a manifest, an honest lockfile, a policy. */
export async function createSample(): Promise<Repository> {
  const repository = await createRepository();
  await repository.commit('feat: begin', {
    files: {
      'package.json': { name: 'shop', dependencies: { ms: '*' } },
      'package-lock.json': lockfile({ ms: locked('ms', '2.1.3'), debug: locked('debug', '4.4.1') }),
      '.github/artifacts.yml': POLICY,
    },
  });
  return repository;
}

export const EVIL = { ...locked('ms', '2.1.3'), resolved: 'https://evil.example.net/ms/-/ms-2.1.3.tgz' };
export const TAMPERED = {
  rule: 'source/host',
  severity: 'error',
  file: 'package-lock.json',
  line: 13,
  column: 19,
  subject: 'ms@2.1.3',
} as const;
