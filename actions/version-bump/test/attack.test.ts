/** Nothing that others write into commits, names, settings or inputs can make the runner, or a reader, believe it is ours. */
import { forgeriesIn, HOSTILE, turns } from '@artifact-actions/testing/hostile';
import { createRepository, type Repository } from '@artifact-actions/testing/repository';
import { type BundleRun, runBundle } from '@artifact-actions/testing/runner';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { description } from '../src/inputs.ts';
import { bump, createPackage } from './sample.ts';

/** git can hold no NUL in a message. */
const TEXTS = HOSTILE.filter(([, text]) => !text.includes('\0'));

/** What must hold of every run, whatever it read. It leaves nothing behind. */
async function expectNothingForged(running: Promise<BundleRun>): Promise<BundleRun> {
  const run = await running;
  await run.remove();
  expect(forgeriesIn(run, { outputs: Object.keys(description.outputs), titles: /^version-bump: [A-Z_]+$/ })).toEqual([]);
  const { conclusion } = run.report as { conclusion: string };
  expect(run.outputs).toMatchObject({ conclusion, errors: '0', warnings: '0' });
  return run;
}

/** A write plans first, and shows all that a plan shows. */
describe('a text in every part of a commit message', () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = await createPackage();
  });
  afterAll(() => repository.remove());

  it.each(TEXTS)('that %s', async (_does, text) => {
    await repository.git('reset', '--quiet', '--hard', 'v1.0.0');
    await repository.commit(`feat(${text.replace(/[()\s]/g, '')}): x ${text}\n\n${text}\n\nBREAKING CHANGE: x ${text}\nRefs: ${text}\n`);
    await repository.commit(`fix: ${text}\n\nReverts octo-org/hello#11\n${text}`);
    await repository.commit(text);
    const { exitCode, outputs } = await expectNothingForged(bump(repository, { mode: 'write' }));
    expect({ exitCode, released: outputs['released'] }).toEqual({ exitCode: 0, released: 'true' });
    expect(outputs['changelog']).not.toMatch(/<script|<img|<!--|\]\(https:\/\/evil|(?<![\w\\])@octo/);
    await repository.git('tag', '--delete', outputs['tag'] ?? '');
  });
});

describe('a text in a package.json', () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = await createRepository();
  });
  afterAll(() => repository.remove());

  it.each(HOSTILE)('that %s', async (_does, text) => {
    const files = {
      'package.json': { name: text, version: '1.0.0', workspaces: ['packages/*'], dependencies: { [text]: text, a: text } },
      'packages/a/package.json': { name: 'a', version: text, dependencies: { [text]: '^1.0.0' } },
    };
    await repository.commit('feat: x', { files });
    await expectNothingForged(bump(repository, { 'dry-run': 'true' }));
  });
});

/** Only what lies beside the history differs: nothing is written. */
describe('a text outside of the history', () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = await createPackage();
  });
  afterAll(() => repository.remove());

  const SETTINGS = [
    (text: string) => ({ 'tag-format': text }),
    (text: string) => ({ 'tag-format': `${text}{version}` }),
    (text: string) => ({ changelog: { path: text } }),
    (text: string) => ({ channel: text }),
    (text: string) => ({ [text]: text }),
  ];
  it.each(turns(HOSTILE, SETTINGS))('that stands in the policy and %s', async (_does, text, settings) => {
    const check = async (setting: object, index: number): Promise<BundleRun> => {
      const config = `policy-${index}.yml`;
      await repository.write({ [config]: JSON.stringify({ version: setting }) });
      return await expectNothingForged(bump(repository, { config, 'dry-run': 'true' }));
    };
    await Promise.all(settings.map((setting, index) => check(setting(text), index)));
  });

  const INPUTS = ['mode', 'packages', 'tag-format', 'channel', 'release-as', 'range', 'changelog', 'commit-message', 'git-user'];
  it.each(turns(TEXTS, INPUTS))('that is given as an input and %s', async (_does, text, names) => {
    const check = (inputs: Readonly<Record<string, string>>): Promise<BundleRun> =>
      expectNothingForged(runBundle('version-bump', { workspace: repository.path, inputs: { 'dry-run': 'true', ...inputs } }));
    await Promise.all(names.map((name) => check({ [name]: text })));
  });
});
