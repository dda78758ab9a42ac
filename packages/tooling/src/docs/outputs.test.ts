/** Every declared output is written on every path. Spec: contract.md section 1. */

import { type BundleRun, runBundle } from '@artifact-actions/testing/runner';
import { afterAll, describe, expect, it } from '@jest/globals';
import { REPOSITORY_ROOT } from '../repository/index.ts';
import { readDescriptions } from './descriptions.ts';
import { createProject, lockfileFrom } from './project.ts';

const cleanups: (() => Promise<void>)[] = [];
afterAll(async () => void (await Promise.all(cleanups.map((clean) => clean()))));

/** The project with another lockfile on top, checked as a push of it. */
async function run(files: Readonly<Record<string, object>>, inputs: Readonly<Record<string, string>> = {}): Promise<BundleRun> {
  const repository = await createProject();
  const before = await repository.git('rev-parse', 'HEAD');
  const after = await repository.commit('change', { files });
  const result = await runBundle('verify-lockfile', {
    workspace: repository.path,
    inputs,
    event: { name: 'push', payload: { before, after } },
  });
  cleanups.push(result.remove, () => repository.remove());
  return result;
}

const [description] = (await readDescriptions(REPOSITORY_ROOT)).filter(({ name }) => name === 'verify-lockfile');
const declared = Object.keys(description?.outputs ?? {}).sort();

describe('the outputs of verify-lockfile', () => {
  it.each<[string, Parameters<typeof run>, object]>([
    ['success', [{}], { conclusion: 'success', errors: '0', warnings: '0', lockfiles: '1', entries: '1', changed: '0' }],
    [
      'findings',
      [{ 'package-lock.json': lockfileFrom('registry.example.net') }],
      { conclusion: 'findings', errors: '1', warnings: '0', lockfiles: '1', entries: '1', changed: '1' },
    ],
    ['an error', [{}, { 'fail-on': 'sometimes' }], { conclusion: 'error', errors: '0', warnings: '0', lockfiles: '', json: 'null' }],
  ])('are all written on %s', async (_name, [files, inputs], values) => {
    const { outputs, forgedOutputs } = await run(files, inputs);
    expect(Object.keys(outputs).sort()).toEqual(declared);
    expect(outputs).toMatchObject(values);
    expect(forgedOutputs).toEqual({});
  });
});

describe('the exit status', () => {
  const bad = lockfileFrom('registry.example.net');
  const lowered = "rules: { 'source/host': warning }";
  it.each<[string, string, number, object, Readonly<Record<string, string>>]>([
    ['nothing', 'error', 0, {}, {}],
    ['nothing', 'warning', 0, {}, {}],
    ['a notice', 'warning', 0, { 'package-lock.json': bad }, { 'lockfile-policy': lowered.replace('warning', 'notice') }],
    ['a warning', 'error', 0, { 'package-lock.json': bad }, { 'lockfile-policy': lowered }],
    ['a warning', 'warning', 1, { 'package-lock.json': bad }, { 'lockfile-policy': lowered }],
    ['a warning', 'never', 0, { 'package-lock.json': bad }, { 'lockfile-policy': lowered }],
    ['an error', 'error', 1, { 'package-lock.json': bad }, {}],
    ['an error', 'warning', 1, { 'package-lock.json': bad }, {}],
    ['an error', 'never', 0, { 'package-lock.json': bad }, {}],
    ['no work done', 'never', 1, {}, { lockfiles: 'gone.json' }],
  ])('after %s, with fail-on: %s, is %d', async (_found, failOn, status, files, inputs) => {
    const { exitCode } = await run({ ...files }, { ...inputs, 'fail-on': failOn });
    expect(exitCode).toBe(status);
  });
});
