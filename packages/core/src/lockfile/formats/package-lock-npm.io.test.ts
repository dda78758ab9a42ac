import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasNpm, runNpm } from '@artifact-actions/testing/npm';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Lockfile } from '../model.ts';
import { parsePackageLock } from './package-lock.ts';

/** A project of folders, which npm locks without a network: workspaces that ask for each other, links in links, a tarball, `#` in a name. */
const MANIFESTS: Readonly<Record<string, object>> = {
  shop: { name: 'shop', workspaces: ['packages/*'], dependencies: { local: 'file:tools/local', 'has-hash': 'file:tools/has#hash' } },
  'shop/packages/web': {
    name: '@example/web',
    version: '1.0.0',
    dependencies: { '@example/api': '1.0.0', vendored: 'file:../../vendored-1.0.0.tgz' },
  },
  'shop/packages/api': { name: '@example/api', version: '1.0.0', devDependencies: { '@example/web': '*' } },
  'shop/tools/local': { name: 'local', version: '1.0.0', dependencies: { outer: 'file:../../../outer' } },
  'shop/tools/has#hash': { name: 'has-hash', version: '1.0.0', dependencies: { local: 'file:../local' } },
  outer: { name: 'outer', version: '2.0.0', dependencies: { local: 'file:../shop/tools/local' } },
  vendored: { name: 'vendored', version: '1.0.0', bundleDependencies: ['inner'], dependencies: { inner: '1.0.0' } },
  'vendored/node_modules/inner': { name: 'inner', version: '1.0.0' },
};

let folder: string;

async function lock(version: 2 | 3): Promise<Lockfile> {
  await runNpm(folder, join(folder, 'shop'), 'install', '--package-lock-only', `--lockfile-version=${version}`);
  return parsePackageLock('package-lock.json', 'package-lock', await readFile(join(folder, 'shop/package-lock.json'), 'utf8'));
}

(hasNpm ? describe : describe.skip)('a lockfile that npm itself writes', () => {
  beforeAll(async () => {
    folder = await createTemporaryFolder('npm');
    for (const [path, manifest] of Object.entries(MANIFESTS)) {
      const file = join(folder, path, 'package.json');
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(manifest));
    }
    await runNpm(folder, join(folder, 'vendored'), 'pack', '--pack-destination', join(folder, 'shop'));
  });
  afterAll(() => removeFolder(folder));

  it.each([2, 3] as const)('is read without a problem in lockfileVersion %d', async (version) => {
    const { problems, formatVersion, entries } = await lock(version);
    expect([problems, formatVersion]).toEqual([[], version]);
    expect(entries.map(({ key, source, bundled }) => `${key} ${source.kind}${bundled ? ' bundled' : ''}`).sort()).toEqual([
      '../outer workspace',
      'node_modules/@example/api link',
      'node_modules/@example/web link',
      'node_modules/has-hash link',
      'node_modules/local link',
      'node_modules/outer link',
      'node_modules/vendored file',
      'node_modules/vendored/node_modules/inner unstated bundled',
      'packages/api workspace',
      'packages/web workspace',
      'tools/has#hash workspace',
      'tools/local workspace',
    ]);
  });
});
