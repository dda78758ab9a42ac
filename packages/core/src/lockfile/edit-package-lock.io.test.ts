import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasNpm, runNpm } from '@artifact-actions/testing/npm';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { editPackageJson, type PackageChange } from '../npm/index.ts';
import { editPackageLock, type LockedChange } from './edit-package-lock.ts';

/** Packages that ask for each other in every way that npm locks without a network. */
const MANIFESTS: Readonly<Record<string, object>> = {
  '': {
    name: 'root',
    version: '1.0.0',
    workspaces: ['packages/*'],
    dependencies: { a: '^1.0.0', tool: 'file:tool' },
    devDependencies: { '@scope/c': '~1.0.0' },
  },
  'packages/a': { name: 'a', version: '1.0.0' },
  'packages/b': {
    name: 'b',
    version: '1.0.0',
    dependencies: { a: '^1.0.0' },
    peerDependencies: { '@scope/c': '~1.0.0' },
    peerDependenciesMeta: { '@scope/c': { optional: true } },
  },
  'packages/c': { name: '@scope/c', version: '1.0.0', devDependencies: { b: '1.0.0', a: '>=1.0.0' }, optionalDependencies: { a: '1' } },
  tool: { name: 'tool', version: '0.1.0', dependencies: { a: '1.0.0' } },
};

/** Folder to what becomes of its package. */
const CHANGES: Readonly<Record<string, PackageChange>> = {
  '': {
    version: '1.0.1',
    ranges: [
      { field: 'dependencies', dependency: 'a', from: '^1.0.0', to: '^2.0.0' },
      { field: 'devDependencies', dependency: '@scope/c', from: '~1.0.0', to: '~1.1.0' },
    ],
  },
  'packages/a': { version: '2.0.0', ranges: [] },
  'packages/b': {
    version: '1.0.1',
    ranges: [
      { field: 'dependencies', dependency: 'a', from: '^1.0.0', to: '^2.0.0' },
      { field: 'peerDependencies', dependency: '@scope/c', from: '~1.0.0', to: '~1.1.0' },
    ],
  },
  'packages/c': {
    version: '1.1.0',
    ranges: [
      { field: 'devDependencies', dependency: 'b', from: '1.0.0', to: '1.0.1' },
      { field: 'optionalDependencies', dependency: 'a', from: '1', to: '2' },
    ],
  },
  tool: { version: undefined, ranges: [{ field: 'dependencies', dependency: 'a', from: '1.0.0', to: '2.0.0' }] },
};

const LOCKED: readonly LockedChange[] = Object.entries(CHANGES).map(([of, change]) => ({ folder: of, ...change }));

let folder: string;
let home: string;

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** A project whose lockfile npm wrote. */
beforeEach(async () => {
  home = await createTemporaryFolder('npm');
  folder = join(home, 'project');
  for (const [path, manifest] of Object.entries(MANIFESTS)) {
    const file = join(folder, path, 'package.json');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
});
afterEach(() => removeFolder(home));

(hasNpm ? describe : describe.skip)('editPackageLock, beside the real npm', () => {
  it.each([
    ['package-lock.json', 1],
    ['package-lock.json', 2],
    ['package-lock.json', 3],
    ['npm-shrinkwrap.json', 3],
  ] as const)('leaves in %s of version %d what npm itself would leave', async (lockfile, version) => {
    await runNpm(home, folder, 'install', '--package-lock-only', `--lockfile-version=${version}`);
    if (lockfile === 'npm-shrinkwrap.json') await runNpm(home, folder, 'shrinkwrap');
    for (const [path, change] of Object.entries(CHANGES)) {
      const file = join(path, 'package.json');
      await edit(file, (text) => editPackageJson(file, text, change));
    }
    await edit(lockfile, (text) => editPackageLock(lockfile, text, LOCKED));

    const written = await readFile(join(folder, lockfile), 'utf8');
    await runNpm(home, folder, 'install', '--package-lock-only', `--lockfile-version=${version}`);
    expect(written).toBe(await readFile(join(folder, lockfile), 'utf8'));
    await runNpm(home, folder, 'ci', '--dry-run');
    await runNpm(home, folder, 'install');
    expect(JSON.parse(await runNpm(home, folder, 'ls', '--all', '--json'))).not.toHaveProperty('problems');
  });
});

describe('editPackageLock', () => {
  it('passes over what the lockfile does not have, and other packages of the same range', () => {
    const text = '{"version":"1.0.0","packages":{"":{"name":"root"},"node_modules/b":{"version":"1.0.0"}}}';
    const changes = [
      { folder: 'packages/x', version: '2.0.0', ranges: [] },
      { folder: '', version: '1.1.0', ranges: [] },
    ];
    expect(editPackageLock('package-lock.json', text, changes)).toBe(text.replace('1.0.0', '1.1.0'));
  });

  it('reaches a folder outside, and one that stands deep in the first form', () => {
    const text = JSON.stringify({
      packages: { '../b': { version: '1.0.0', dependencies: { a: '1' } } },
      dependencies: { x: { version: '1.0.0', dependencies: { b: { version: 'file:../b', requires: { a: '1', c: '1' } } } }, y: 1 },
    });
    const changes: LockedChange[] = [
      { folder: '../b', version: '1.1.0', ranges: [{ field: 'dependencies', dependency: 'a', from: '1', to: '2' }] },
    ];
    expect(JSON.parse(editPackageLock('package-lock.json', text, changes))).toEqual({
      packages: { '../b': { version: '1.1.0', dependencies: { a: '2' } } },
      dependencies: { x: { version: '1.0.0', dependencies: { b: { version: 'file:../b', requires: { a: '2', c: '1' } } } }, y: 1 },
    });
  });

  it.each([
    ['a list', '[]'],
    ['null', 'null'],
    ['no packages', '{"packages":1,"dependencies":[1]}'],
  ])('leaves %s alone', (_name, text) => {
    expect(editPackageLock('package-lock.json', text, LOCKED)).toBe(text);
  });

  it('overflows no stack in a deep tree', () => {
    const depth = 4_000;
    const text = `${'{"dependencies":{"a":'.repeat(depth)}1${'}}'.repeat(depth)}`;
    expect(editPackageLock('package-lock.json', text, LOCKED)).toBe(text);
  });
});
