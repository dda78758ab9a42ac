/** Every piece of YAML that our pages give people to paste, run as it stands: workflows by each of their events, steps in a job, policies. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dispatchEvent, mergeGroupEvent, pullRequestEvent, pushEvent, type Source } from '@artifact-actions/local-runner/run';
import type { Files } from '@artifact-actions/testing/repository';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HOST, lockfileFrom, unexpired } from '../../src/docs/project.ts';
import { type Recipe, recipesOf } from '../../src/docs/prose/recipes.ts';
import { entriesOf, REPOSITORY_ROOT, readTree, valueAt } from '../../src/repository/index.ts';
import { OWN, OWN_SOURCE } from '../../src/run/play.ts';
import { CI, openShop, run, type Shop } from './shop.ts';

const recipes = recipesOf(readTree(REPOSITORY_ROOT)).filter(({ file }) => /^(?:README|docs\/\w+|actions\/[\w-]+\/README)\.md$/.test(file));

/** Around steps that are shown without their job. */
const JOB = `on: push
permissions: {}
jobs:
  recipe:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - { uses: actions/checkout@v6, with: { fetch-depth: 0, persist-credentials: false } }
`;

/** What the recipes speak of. */
const NPMRC = `registry=https://${HOST}/\n`;
const FILES: Files = {
  '.github/lockfile-baseline.json': { schema: 'artifact-actions/report/v1', action: 'verify-lockfile', findings: [] },
  'apps/shop/package-lock.json': lockfileFrom(HOST),
  'apps/shop/.npmrc': NPMRC,
};

/** The packages of a policy that puts them into groups. */
const WORKSPACE: Files = {
  'package.json': { name: 'example', private: true, workspaces: ['packages/*'] },
  'packages/one/package.json': { name: '@example/one', version: '1.0.0' },
  'packages/other/package.json': { name: '@example/other', version: '1.0.0' },
};

/** In the place of GitHub's action, which speaks to GitHub: it reads the file that it is given, and ends badly where that is no SARIF. */
const UPLOAD = `import { readFileSync } from 'node:fs';
if (JSON.parse(readFileSync(process.env.INPUT_SARIF_FILE, 'utf8')).version !== '2.1.0') process.exitCode = 1;\n`;

let upload: Source;

beforeAll(async () => {
  const folder = await createTemporaryFolder('upload');
  const action = join(folder, 'upload-sarif');
  await mkdir(action);
  const inputs = 'inputs: { sarif_file: { required: true }, category: { required: false } }';
  await writeFile(join(action, 'action.yml'), `name: Upload\ndescription: Reads.\n${inputs}\nruns: { using: node24, main: main.mjs }\n`);
  await writeFile(join(action, 'main.mjs'), UPLOAD);
  const text = recipes.find((recipe) => recipe.text.includes('github/codeql-action'))?.text ?? '';
  const sha = /codeql-action\/upload-sarif@([0-9a-f]{40})/.exec(text)?.[1] ?? '';
  upload = { repository: 'github/codeql-action', ref: sha, sha, folder };
});

afterAll(() => removeFolder(upload.folder));

function eventOf(name: string, { origin }: Shop): ReturnType<typeof pushEvent> {
  const change = { ...origin, number: 7, head: 'topic', title: 'A change' };
  if (name === 'push') return pushEvent(origin);
  if (name === 'pull_request') return pullRequestEvent(change);
  return name === 'merge_group' ? mergeGroupEvent(change) : dispatchEvent({ ...origin, workflow: CI });
}

/** The workflow around a recipe, with a commit where people write the one of a release. */
function workflowOf({ kind, text }: Recipe): string {
  const whole = kind === 'workflow' ? text : `${JOB}${text.replace(/^/gm, '      ')}`;
  return whole.replaceAll('@<40 hex>', `@${OWN.sha}`);
}

const runnable = recipes
  .filter(({ kind }) => kind === 'workflow' || kind === 'steps')
  .flatMap((recipe) => {
    const events = recipe.kind === 'steps' ? ['push'] : entriesOf(valueAt(recipe.root, 'on')).map(({ key }) => key);
    return events.map((event) => [recipe.file, recipe.line, event, recipe] as const);
  });

it.each(runnable)('%s:%d runs on %s, every step of it', async (_file, _line, event, recipe) => {
  const shop = await openShop({ ...FILES, [CI]: workflowOf(recipe) });
  const { repository } = shop;
  await repository.branch('topic');
  await repository.commit('fix: pour it warm', { files: { 'tea.js': '2\n' } });
  await repository.checkout('main');
  const done = await run(shop, await eventOf(event, shop), { sources: [OWN_SOURCE, upload], tokenPermissions: new Map() });
  const steps = done.jobs.flatMap((job) => job.steps);
  expect(steps.filter(({ outcome }) => outcome !== 'success')).toEqual([]);
  expect(steps.flatMap(({ annotations }) => annotations)).toEqual([]);
  expect(done.jobs.flatMap(({ annotations }) => annotations)).toEqual([]);
  expect(done.jobs.map(({ conclusion }) => conclusion)).toEqual(done.jobs.map(() => 'success'));
  await repository.remove();
});

it('what is pushed by the recipe of version-bump arrives', async () => {
  const recipe = recipes.find(({ text }) => text.includes('git push'));
  expect(recipe).toBeDefined();
  if (recipe === undefined) return;
  const shop = await openShop({ [CI]: workflowOf(recipe) });
  await run(shop, await pushEvent(shop.origin));
  expect(await shop.repository.git('log', '-1', '--format=%s %D', 'main')).toBe('chore(release): v1.1.0 HEAD -> main, tag: v1.1.0');
  await shop.repository.remove();
});

it.each(recipes.filter(({ kind }) => kind === 'policy').map((recipe) => [recipe.file, recipe.line, recipe] as const))(
  '%s:%d is a policy that every action accepts',
  async (_file, _line, { text }) => {
    const call = `      - uses: ${OWN.repository}@${OWN.sha}\n`;
    const shop = await openShop({
      ...(text.includes('groups:') && WORKSPACE),
      '.github/artifacts.yml': unexpired(text),
      [CI]: `${JOB}${call}`,
    });
    const done = await run(shop, await pushEvent(shop.origin));
    expect(done.conclusion).toBe('success');
    await shop.repository.remove();
  },
);

it('no piece of YAML is left out', () => {
  expect(recipes.filter(({ kind }) => kind === 'other')).toEqual([]);
});
