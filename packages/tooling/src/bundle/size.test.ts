import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSample, type Sample } from '../../test/sample.ts';
import { runGit } from '../command/run.ts';
import { DOWNLOAD_BUDGET, downloadSize, requireWithinBudget, sizeOf, sizeTable } from './size.ts';

let sample: Sample;
beforeEach(async () => {
  sample = await createSample();
});
afterEach(() => sample.remove());

/** Does not compress, so that sizes can be foretold. */
const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex');

describe('downloadSize', () => {
  it('counts what is not committed yet, compressed, and writes nothing to the repository', () => {
    const before = downloadSize(sample.root);
    sample.write('dist/sample/index.js', noise(200_000));
    const more = downloadSize(sample.root) - before;
    expect(more).toBeGreaterThan(100_000);
    expect(more).toBeLessThan(150_000);
    expect(runGit(sample.root, ['count-objects']).toString()).toBe('0 objects, 0 kilobytes\n');
    expect(runGit(sample.root, ['ls-files']).toString()).toBe('');
  });

  it('leaves out what .gitattributes marks with export-ignore', () => {
    sample.write('.gitattributes', 'large export-ignore\n');
    const before = downloadSize(sample.root);
    sample.write('large', noise(200_000));
    expect(downloadSize(sample.root) - before).toBeLessThan(1_000);
  });
});

describe('requireWithinBudget', () => {
  it('allows the budget itself', () => expect(() => requireWithinBudget(DOWNLOAD_BUDGET)).not.toThrow());
  it('refuses a byte more', () => expect(() => requireWithinBudget(DOWNLOAD_BUDGET + 1)).toThrow('the budget is 3000 kB'));
});

describe('sizeOf', () => {
  it('adds up the files of a bundle, and sizeTable prints a line for it', () => {
    sample.write('dist/sample/index.js', 'a'.repeat(3_000));
    sample.write('dist/sample/deep/1.index.js', 'b'.repeat(2_000));
    const size = sizeOf('sample', join(sample.root, 'dist/sample'));
    expect(size).toMatchObject({ name: 'sample', files: 2, raw: 5_000 });
    expect(size.gzip).toBeLessThan(100);
    expect(sizeTable([size])).toMatch(/^bundle +files +raw +gzip\nsample +2 +5 kB +0 kB\n$/);
  });
});
