import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSample, type Sample } from '../../test/sample.ts';
import { buildBundles } from '../bundle/build.ts';
import { runGit } from '../command/run.ts';
import { checkDist, judgeDist } from './dist.ts';

let sample: Sample;
beforeEach(async () => {
  sample = await createSample();
});
afterEach(() => sample.remove());

const stage = (): Buffer => runGit(sample.root, ['add', '--all', '--force', 'dist']);

describe('checkDist', () => {
  it('finds the same bytes in a build of a copy at another place, with other file times, and in dist', () => {
    sample.install();
    buildBundles(sample.root, join(sample.root, 'dist'));
    stage();
    expect(() => checkDist(sample.root)).not.toThrow();
  });
});

describe('judgeDist', () => {
  const judge = (): void => judgeDist(sample.root, join(sample.root, 'built'), join(sample.root, 'again'));
  beforeEach(() => {
    sample.write('built/sample/index.js', 'first\nsecond\n');
    for (const same of ['again', 'dist']) cpSync(join(sample.root, 'built'), join(sample.root, same), { recursive: true });
    stage();
  });

  it('is content with what is built from the sources and added to the index', () => {
    expect(judge).not.toThrow();
  });

  it.each([
    ['a build that depends on the machine', ['again/sample/index.js'], 'sample/index.js differs in line 2', 'Look there'],
    ['a file that only one build has', ['again/sample/1.index.js'], 'sample/1.index.js should not be there', 'Look there'],
    ['a changed file', ['dist/sample/index.js'], 'dist/sample/index.js differs in line 2', 'npm run build'],
    ['a missing file', ['built/sample/1.index.js', 'again/sample/1.index.js'], 'dist/sample/1.index.js is missing', 'npm run build'],
    ['a file too many', ['dist/sample/1.index.js'], 'dist/sample/1.index.js should not be there', 'npm run build'],
    ['the bundle of an action that has gone', ['dist/gone/index.js'], 'dist/gone/index.js should not be there', 'rm -r dist/gone'],
  ])('names %s, and the command that mends it', (_name, paths, message, fix) => {
    for (const path of paths) sample.write(path, 'first\n2nd\n');
    expect(judge).toThrow(expect.objectContaining({ message: expect.stringContaining(message), fix: expect.stringContaining(fix) }));
  });

  it.each([
    ['a file that was never added', ''],
    ['a file that .gitignore hides', 'dist/\n'],
  ])('names %s, though its bytes are right', (_name, ignore) => {
    runGit(sample.root, ['rm', '--quiet', '--cached', 'dist/sample/index.js']);
    sample.write('.gitignore', ignore);
    expect(judge).toThrow('dist/sample/index.js is right, but the next commit would not have it');
  });
});
