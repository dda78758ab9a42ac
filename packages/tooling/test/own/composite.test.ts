/** The composite action at the top of this repository, with its committed bundles; and that an empty input is an absent one everywhere. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pushEvent, type Source, type StepResult, type WorkflowRun } from '@artifact-actions/local-runner/run';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readDescriptions } from '../../src/docs/descriptions.ts';
import { OWN, OWN_SOURCE } from '../../src/run/play.ts';
import { CI, openShop, run, type Shop, stepsOf } from './shop.ts';

const ACTIONS = await readDescriptions(OWN_SOURCE.folder);
const INPUTS = ACTIONS.flatMap(({ name, inputs }) => Object.keys(inputs).map((input) => ({ action: name, input, inputs })));
const COMMON = ['working-directory', 'config', 'fail-on', 'summary', 'token', 'dry-run'];

/** What an input of an action is called in the composite. */
function outerName(action: string, input: string): string {
  if (input === 'mode') return action;
  return COMMON.includes(input) ? input : `${action}-${input}`;
}

type With = Readonly<Record<string, string>>;

interface Call {
  readonly id: string;
  /** Behind `OWNER/artifact-actions`. */
  readonly path?: string;
  readonly with?: With;
}

function workflow(calls: readonly Call[]): string {
  const steps = calls.map(({ id, path = '', with: given = {} }) => {
    return `      - { id: ${id}, continue-on-error: true, uses: ${OWN.repository}${path}@${OWN.sha}, with: ${JSON.stringify(given)} }\n`;
  });
  return `on: push
permissions: { contents: read }
jobs:
  all:
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/checkout@v6, with: { fetch-depth: 0, persist-credentials: false } }
${steps.join('')}`;
}

let shop: Shop;

beforeAll(async () => {
  shop = await openShop({ [CI]: workflow([]) });
});

afterAll(() => shop.repository.remove());

/** Makes the calls one after the other on one checkout. */
async function call(calls: readonly Call[], own: Source = OWN_SOURCE): Promise<WorkflowRun> {
  await shop.repository.branch('calls');
  await shop.repository.commit('ci: call', { files: { [CI]: workflow(calls) } });
  await shop.repository.checkout('main');
  const event = await pushEvent({ ...shop.origin, ref: 'refs/heads/calls' });
  const done = await run(shop, event, { sources: [own] });
  await shop.repository.git('branch', '--quiet', '-D', 'calls');
  return done;
}

/** The steps inside the composite, by id. */
function inner(step: StepResult | undefined): Readonly<Record<string, StepResult>> {
  return Object.fromEntries((step?.steps ?? []).map((each) => [each.id ?? '', each]));
}

describe('without inputs', () => {
  let done: WorkflowRun;

  beforeAll(async () => {
    done = await call([{ id: 'all' }]);
  });

  it('it checks and plans', () => {
    expect(stepsOf(done)['all']).toMatchObject({
      conclusion: 'success',
      outputs: { 'verify-lockfile-conclusion': 'success', 'version-bump-conclusion': 'success', 'version-bump-version': '1.1.0' },
    });
  });

  it('it has the outputs of every action, under its name', () => {
    const names = ACTIONS.flatMap(({ name, outputs }) => Object.keys(outputs).map((output) => `${name}-${output}`));
    expect(Object.keys(stepsOf(done)['all']?.outputs ?? {}).sort()).toEqual(names.sort());
  });

  it('it writes nothing', async () => {
    const after = await call([{ id: 'all' }, { id: 'again' }]);
    const [all, again] = ['all', 'again'].map((id) => stepsOf(after)[id]?.outputs['version-bump-json']);
    expect(all).toBe(again);
    expect(JSON.parse(all ?? '{}').releases).toMatchObject([{ to: '1.1.0' }]);
    expect(await shop.repository.git('tag')).toBe('v1.0.0');
  });
});

describe('a switch', () => {
  it.each([
    ['that is off leaves the action out', { 'verify-lockfile': 'off' }, { 'verify-lockfile': 'skipped', 'version-bump': 'success' }],
    ['that is off in other letters, too', { 'version-bump': 'OFF' }, { 'verify-lockfile': 'success', 'version-bump': 'skipped' }],
    ['that is empty is not given', { 'version-bump': '' }, { 'verify-lockfile': 'success', 'version-bump': 'success' }],
    ['that is mistyped stops the chain', { 'verify-lockfile': 'chekc' }, { 'verify-lockfile': 'failure', 'version-bump': 'skipped' }],
    ['of the last action that is mistyped fails', { 'version-bump': 'of' }, { 'verify-lockfile': 'success', 'version-bump': 'failure' }],
  ])('%s', async (_sentence, given, expected) => {
    const step = stepsOf(await call([{ id: 'all', with: given }]))['all'];
    const outcomes = Object.fromEntries(Object.entries(inner(step)).map(([id, { conclusion }]) => [id, conclusion]));
    expect(outcomes).toEqual(expected);
    if (step?.outcome === 'failure') expect(step.annotations[0]?.message).toContain(`"${Object.values(given)[0]}"`);
  });
});

describe('each input of each action', () => {
  const folders: string[] = [];
  let told: Source;

  /** The composite, with actions that only tell what they were given. */
  beforeAll(async () => {
    const folder = await createTemporaryFolder('told');
    folders.push(folder);
    await writeFile(join(folder, 'action.yml'), await readFile(join(OWN_SOURCE.folder, 'action.yml')));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
    const main = `import { appendFileSync } from 'node:fs';
const given = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'));
appendFileSync(process.env.GITHUB_OUTPUT, \`json=\${JSON.stringify(Object.fromEntries(given))}\\n\`);\n`;
    for (const { name } of ACTIONS) {
      await mkdir(join(folder, 'actions', name), { recursive: true });
      await mkdir(join(folder, 'dist', name), { recursive: true });
      await writeFile(join(folder, 'actions', name, 'action.yml'), await readFile(join(OWN_SOURCE.folder, 'actions', name, 'action.yml')));
      await writeFile(join(folder, 'dist', name, 'index.js'), main);
    }
    told = { ...OWN_SOURCE, folder };
  });

  afterAll(() => Promise.all(folders.map(removeFolder)));

  /** What each call told each action. */
  async function tell(calls: readonly Call[]): Promise<Readonly<Record<string, Readonly<Record<string, With>>>>> {
    const steps = stepsOf(await call(calls, told));
    const toldBy = ({ id }: Call): Readonly<Record<string, With>> =>
      Object.fromEntries(Object.entries(inner(steps[id])).map(([action, { outputs }]) => [action, JSON.parse(outputs['json'] ?? '{}')]));
    return Object.fromEntries(calls.map((each) => [each.id, toldBy(each)]));
  }

  it('reaches the action through the composite under its own name, and no other input', async () => {
    const calls = INPUTS.map(({ action, input }, index) => ({ id: `i${index}`, with: { [outerName(action, input)]: `v-${index}` } }));
    const heard = await tell([{ id: 'none' }, ...calls]);
    const changes = INPUTS.map(({ action }, index) => {
      const [now, before] = [heard[`i${index}`]?.[action] ?? {}, heard['none']?.[action] ?? {}];
      return Object.keys(now)
        .filter((name) => now[name] !== before[name])
        .map((name) => [name, now[name]]);
    });
    expect(changes).toEqual(INPUTS.map(({ input }, index) => [[`INPUT_${input.toUpperCase()}`, `v-${index}`]]));
  });

  it('is told apart from nothing by no action where it is empty', async () => {
    const calls = INPUTS.map(({ action, input }, index) => ({ id: `i${index}`, with: { [outerName(action, input)]: '' } }));
    const heard = await tell([{ id: 'none' }, ...calls]);
    const differing = INPUTS.flatMap(({ action, input, inputs }, index) => {
      const [now, before] = [heard[`i${index}`]?.[action] ?? {}, heard['none']?.[action] ?? {}];
      const name = `INPUT_${input.toUpperCase()}`;
      // Empty is the action's own default, which is what the composite hands on without the input.
      const same = now[name] === before[name] || (now[name] === '' && before[name] === inputs[input]?.default);
      return same ? [] : [`${action}: ${input}`];
    });
    expect(differing).toEqual([]);
  });

  it('gives the same outputs where it is empty as where it is absent, with the real bundles', async () => {
    const names = [...new Set(INPUTS.map(({ action, input }) => outerName(action, input)))];
    const done = await call([{ id: 'none' }, ...names.map((name, index) => ({ id: `i${index}`, with: { [name]: '' } }))]);
    const steps = stepsOf(done);
    const shown = (id: string): unknown =>
      Object.fromEntries(Object.entries(steps[id]?.outputs ?? {}).filter(([name]) => !name.endsWith('report-file')));
    expect(shown('none')).toMatchObject({ 'version-bump-version': '1.1.0', 'verify-lockfile-entries': '1' });
    expect(names.filter((_name, index) => JSON.stringify(shown(`i${index}`)) !== JSON.stringify(shown('none')))).toEqual([]);
  });

  it('gives the same outputs where it is empty as where it is absent, of an action that is called by itself', async () => {
    // A write would give the second call another history.
    const rest = (action: string): With => (action === 'version-bump' ? { 'dry-run': 'true' } : {});
    const empties = INPUTS.filter(({ input }) => input !== 'dry-run');
    const calls = empties.map(({ action, input }, index) => ({
      id: `i${index}`,
      path: `/actions/${action}`,
      with: { ...rest(action), [input]: '' },
    }));
    const nones = ACTIONS.map(({ name }) => ({ id: name, path: `/actions/${name}`, with: rest(name) }));
    const steps = stepsOf(await call([...nones, ...calls]));
    const shown = (id: string): string => JSON.stringify({ ...steps[id]?.outputs, 'report-file': '' });
    expect(nones.map(({ id }) => steps[id]?.outputs['conclusion'])).toEqual(['success', 'success']);
    expect(empties.filter(({ action }, index) => shown(`i${index}`) !== shown(action))).toEqual([]);
  });
});
