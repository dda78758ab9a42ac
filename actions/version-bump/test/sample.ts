/** A repository of three packages with every form of file that a release changes, and helpers to look at what became of it. */

import { createRepository, type Files, type Repository, runGit } from '@artifact-actions/testing/repository';
import { type BundleRun, runBundle } from '@artifact-actions/testing/runner';

export const NOW = '2026-03-01T12:00:00Z';

/** Indentation, line ends, mark and end of file differ on purpose. */
export const MANIFESTS = {
  'package.json': '{\n\t"name": "root", "private": true,\n\t"workspaces": ["packages/*"],\n\t"devDependencies": { "a": "^1.0.0" }\n}\n',
  'packages/a/package.json': '\ufeff{\r\n    "version": "1.0.0",\r\n    "name": "a"\r\n}',
  'packages/b/package.json': '{"name":"b","version":"1.0.0","dependencies":{"a":"^1.0.0"},"x":["a","^1.0.0"]}',
  'packages/c/package.json': '{ "name": "c", "version": "1.0.0" }\n\n',
} as const;

const LOCKFILE = {
  name: 'root',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { name: 'root', workspaces: ['packages/*'], devDependencies: { a: '^1.0.0' } },
    'node_modules/a': { resolved: 'packages/a', link: true },
    'node_modules/b': { resolved: 'packages/b', link: true },
    'node_modules/c': { resolved: 'packages/c', link: true },
    'packages/a': { version: '1.0.0' },
    'packages/b': { version: '1.0.0', dependencies: { a: '^1.0.0' } },
    'packages/c': { version: '1.0.0' },
  },
};

/** The next release has `a` 2.0.0 by its commit, and `b` 1.0.1 by its range. */
export async function createWorkspace(files: Files = {}): Promise<Repository> {
  const repository = await createRepository();
  await repository.commit('chore: begin', { files: { ...MANIFESTS, 'package-lock.json': LOCKFILE, ...files } });
  for (const name of ['a', 'b', 'c']) await repository.tag(`${name}@1.0.0`);
  await repository.commit('feat!: drop x', { files: { 'packages/a/index.js': '1\n' } });
  return repository;
}

/** One package, whose next version is 1.1.0. */
export async function createPackage(files: Files = {}, message = 'feat: x'): Promise<Repository> {
  const repository = await createRepository();
  await repository.commit('chore: begin', { files: { 'package.json': { name: 'app', version: '1.0.0' }, ...files } });
  await repository.tag('v1.0.0');
  await repository.commit(message, { files: { 'index.js': '1\n' } });
  return repository;
}

export function bump(repository: Repository, inputs: Readonly<Record<string, string>> = {}): Promise<BundleRun> {
  return runBundle('version-bump', { workspace: repository.path, inputs: { 'as-of': NOW, ...inputs } });
}

/** File to content, as HEAD has it. */
export async function filesOf(repository: Repository): Promise<Readonly<Record<string, string>>> {
  const names = (await repository.git('ls-tree', '-r', '-z', '--name-only', 'HEAD')).split('\0').filter((name) => name !== '');
  const texts = await Promise.all(names.map((name) => runGit(repository.path, ['cat-file', 'blob', `HEAD:${name}`])));
  return Object.fromEntries(names.map((name, index) => [name, texts[index]?.toString() ?? '']));
}

/** Tag to the subject of its commit; annotated tags in brackets. */
export async function tagsOf(repository: Repository): Promise<Readonly<Record<string, string>>> {
  const lines = await repository.git('for-each-ref', '--format=%(refname:strip=2)%09%(objecttype)%09%(subject)%09%(*subject)', 'refs/tags');
  const rows = lines.split('\n').map((line) => line.split('\t'));
  return Object.fromEntries(rows.map(([name = '', type, subject = '', target = '']) => [name, type === 'tag' ? `[${target}]` : subject]));
}
