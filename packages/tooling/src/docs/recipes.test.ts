/** The README of verify-lockfile, tried: its steps and policies run, and its example of a report is a real one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundleRun, runBundle } from '@artifact-actions/testing/runner';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entriesOf, REPOSITORY_ROOT, readTree, textOf } from '../repository/index.ts';
import { createProject, HOST, lockfileFrom, unexpired } from './project.ts';
import { markdownFilesOf } from './prose/markdown-file.ts';
import { ownStepsOf, recipesOf } from './prose/recipes.ts';

const README = 'actions/verify-lockfile/README.md';
const tree = readTree(REPOSITORY_ROOT);
const recipes = recipesOf(tree).filter(({ file }) => file === README);
const cleanups: (() => Promise<void>)[] = [];
afterAll(async () => void (await Promise.all(cleanups.map((clean) => clean()))));

const FOREIGN = lockfileFrom('registry.example.net');
let workspace: string;

async function run(inputs: Readonly<Record<string, string>>): Promise<BundleRun> {
  const result = await runBundle('verify-lockfile', { workspace, inputs });
  cleanups.push(result.remove);
  return result;
}

beforeAll(async () => {
  const npmrc = `registry=https://${HOST}/\n`;
  const repository = await createProject({
    'apps/shop/package-lock.json': lockfileFrom(HOST),
    'apps/shop/.npmrc': npmrc,
    'apps/legacy/package-lock.json': FOREIGN,
    'apps/legacy/.npmrc': npmrc,
    'yarn.lock': '',
  });
  cleanups.push(() => repository.remove());
  workspace = repository.path;
  await repository.write({ '.github/lockfile-baseline.json': Object((await run({})).report) });
});

describe('the recipes', () => {
  const steps = recipes.flatMap(ownStepsOf).map((step) => {
    return Object.fromEntries(entriesOf(step.with).map(({ key, value }) => [key, textOf(value) ?? '']));
  });

  it('do what the text beside them says', async () => {
    const results: string[] = [];
    for (const inputs of steps) {
      const { exitCode, outputs } = await run(inputs);
      const { conclusion, errors, lockfiles } = outputs;
      results.push(`${Object.keys(inputs).join()}: ${conclusion}, ${errors} errors in ${lockfiles} lockfiles, status ${exitCode}`);
    }
    expect(results).toEqual([
      ': findings, 2 errors in 4 lockfiles, status 1',
      'lockfile-policy: findings, 2 errors in 4 lockfiles, status 1',
      'lockfiles: success, 0 errors in 2 lockfiles, status 0',
      'lockfiles: findings, 1 errors in 3 lockfiles, status 1',
      'sarif-file: findings, 2 errors in 4 lockfiles, status 1',
      'fail-on: findings, 2 errors in 4 lockfiles, status 0',
      'baseline: success, 0 errors in 4 lockfiles, status 0',
    ]);
  });

  it('write the SARIF file where the upload looks for it', async () => {
    expect(JSON.parse(await readFile(join(workspace, 'lockfile.sarif'), 'utf8'))).toHaveProperty('runs.0.results.0.ruleId');
  });

  it.each(recipes.filter(({ kind }) => kind === 'policy').map(({ line, text }) => [line, text] as const))(
    'hold a policy that is accepted, in line %d',
    async (_line, text) => {
      const repository = await createProject({ '.github/artifacts.yml': unexpired(text) });
      cleanups.push(() => repository.remove());
      const result = await runBundle('verify-lockfile', { workspace: repository.path });
      cleanups.push(result.remove);
      // The exception of the recipe has nothing to excuse here.
      expect(result.report).toMatchObject({ conclusion: 'findings', findings: [{ rule: 'config/exception-unused' }] });
    },
  );
});

it('the example of a report is what the action writes', async () => {
  const repository = await createProject();
  cleanups.push(() => repository.remove());
  const before = await repository.git('rev-parse', 'HEAD');
  const after = await repository.commit('change', { files: { 'package-lock.json': FOREIGN } });
  const event = { name: 'push', payload: { before, after } };
  // Without a policy the text would also name the public registry, which no file of ours does.
  const inputs = { 'lockfile-policy': `registries: { default: https://${HOST}/ }` };
  const result = await runBundle('verify-lockfile', { workspace: repository.path, event, inputs });
  cleanups.push(result.remove);
  const example = markdownFilesOf(tree)
    .filter(({ path }) => path === README)
    .flatMap(({ blocks }) => blocks.filter(({ language }) => language === 'json'))[0];
  expect(JSON.parse(example?.text ?? 'null')).toEqual(result.report);
});
