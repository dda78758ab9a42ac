import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSample, type Sample } from '../../test/sample.ts';
import { type NodeRun, runNode } from '../command/run.ts';
import { SAMPLE, SAMPLE_FILES } from './sample.ts';

const README = 'actions/verify-lockfile/README.md';
const COMPOSITE_PAGE = 'docs/composite.md';
let repository: Sample;

const docs = (...args: readonly string[]): NodeRun => runNode(repository.root, join(import.meta.dirname, 'main.ts'), args);

beforeAll(async () => {
  repository = await createSample();
  // The readers of the inputs are functions, which no generator calls.
  repository.write('actions/verify-lockfile/src/inputs.ts', `export const description = ${JSON.stringify(SAMPLE)};\n`);
  repository.write(README, SAMPLE_FILES[README] ?? '');
  repository.write(COMPOSITE_PAGE, SAMPLE_FILES[COMPOSITE_PAGE] ?? '');
});
afterAll(() => repository.remove());

describe('npm run docs', () => {
  it('writes what is generated, so that the check is content', () => {
    expect(docs('--check').succeeded).toBe(false);
    expect(docs().output).toMatch(/^10 generated files, 8 written\.\n$/);
    expect(docs('--check')).toEqual({ succeeded: true, output: '10 generated files, all as they should be.\n' });
  });

  it('names every file that is stale, missing or left over, and the command that mends it; and the command does', () => {
    repository.write(README, (SAMPLE_FILES[README] ?? '').replace('Number of lockfiles', 'Amount'));
    repository.write('docs/rules/source-gone.md', '# source/gone\n');
    rmSync(join(repository.root, 'schema/report.schema.json'));
    const { succeeded, output } = docs('--check');
    expect(succeeded).toBe(false);
    expect(output).toContain(`${README} differs from its source in line `);
    expect(output).toContain('docs/rules/source-gone.md is the page of no rule');
    expect(output).toContain('schema/report.schema.json differs from its source in line 1');
    expect(output).toContain('To mend it: npm run docs && git add --all action.yml actions docs schema');
    docs();
    expect(docs('--check').succeeded).toBe(true);
    expect(existsSync(join(repository.root, 'docs/rules/source-gone.md'))).toBe(false);
  });

  it('says which marker a README lacks', () => {
    repository.write(README, '# verify-lockfile\n');
    expect(docs()).toEqual({
      succeeded: false,
      output: expect.stringContaining(`${README} lacks the marker "<!-- inputs -->"`),
    });
  });

  it('says which file describes no action', () => {
    repository.write('actions/version-bump/src/inputs.ts', 'export const inputs = {};\n');
    expect(docs().output).toContain('actions/version-bump/src/inputs.ts does not describe the action version-bump.');
  });
});
