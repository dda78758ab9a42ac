import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { renderLicences } from './licences.ts';

let root: string;
beforeEach(async () => {
  root = await createTemporaryFolder('licences');
});
afterEach(() => removeFolder(root));

/** Writes a package. @returns the path of a module in it. */
function install(path: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const target = join(root, 'node_modules', path, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return join(root, 'node_modules', path, 'lib/index.js');
}

const packageJson = (name: string, version: string, more: Readonly<Record<string, unknown>> = { license: 'MIT' }): string =>
  JSON.stringify({ name, version, ...more });

describe('renderLicences', () => {
  it('sorts by name, keeps two versions apart, lists one version once, and passes over our own modules', () => {
    const modules = [
      install('b', { 'package.json': packageJson('b', '1.0.0'), LICENSE: 'text of b 1\r\nsecond line\n' }),
      install('@s/a', { 'package.json': packageJson('@s/a', '1.0.0'), 'licence.md': 'text of a', NOTICE: 'notice of a' }),
      install('@s/a/node_modules/b', { 'package.json': packageJson('b', '2.0.0'), LICENSE: 'text of b 2' }),
      install('c/node_modules/b', { 'package.json': packageJson('b', '2.0.0'), LICENSE: 'text of b 2' }),
      join(root, 'packages/core/src/index.js'),
    ];
    expect(renderLicences(modules)).toBe(`@s/a 1.0.0 (MIT)
================

notice of a

text of a


b 1.0.0 (MIT)
=============

text of b 1
second line


b 2.0.0 (MIT)
=============

text of b 2
`);
  });

  it('says what package.json declares where the package has no licence file', () => {
    const module = install('data', { 'package.json': packageJson('data', '1.0.0', { license: 'CC-BY-3.0', author: { name: 'Ada' } }) });
    expect(renderLicences([module])).toContain('Its package.json declares: CC-BY-3.0, by Ada.');
  });

  it('refuses a package without any licence', () => {
    const module = install('none', { 'package.json': packageJson('none', '1.0.0', {}) });
    expect(() => renderLicences([module])).toThrow('which has no licence file and declares no licence');
  });

  it('says so where there is nothing to list', () => {
    expect(renderLicences([])).toBe('This bundle contains no third-party software.\n');
  });
});
