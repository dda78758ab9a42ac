/** Repositories to try documented things on: an honest one, and changes that findings are made of. */
import { createRepository, type Repository } from '@artifact-actions/testing/repository';

const INTEGRITY = `sha512-${Buffer.alloc(64, 'ms').toString('base64')}`;

/** A lockfile of one package, which comes from `host`. */
export function lockfileFrom(host: string): object {
  return {
    name: 'shop',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'shop', dependencies: { ms: '^2.1.0' } },
      'node_modules/ms': { version: '2.1.3', resolved: `https://${host}/ms/-/ms-2.1.3.tgz`, integrity: INTEGRITY },
    },
  };
}

export const HOST = 'registry.example.com';

/** What a project of npm has, with registry.example.com as its registry. */
export const PROJECT = {
  'package.json': { name: 'shop', dependencies: { ms: '^2.1.0' } },
  'package-lock.json': lockfileFrom(HOST),
  '.npmrc': `registry=https://${HOST}/\n`,
};

export async function createProject(files: Readonly<Record<string, string | object>> = {}): Promise<Repository> {
  const repository = await createRepository();
  await repository.commit('chore: begin', { files: { ...PROJECT, ...files } });
  return repository;
}

/** A policy whose exceptions hold whenever the test runs. */
export function unexpired(policy: string): string {
  return policy.replace(/(?<=expires: )\d{4}/g, '9999');
}
