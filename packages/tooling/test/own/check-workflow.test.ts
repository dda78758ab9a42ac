/** check.yml, as users run it: called from their own workflow, or required by their organisation. */
import { mergeGroupEvent, pullRequestEvent, pushEvent, type RunSettings, type WorkflowRun } from '@artifact-actions/local-runner/run';
import '@artifact-actions/testing/report';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lockfileFrom } from '../../src/docs/project.ts';
import { OWN, OWN_SOURCE } from '../../src/run/play.ts';
import { CI, openShop, run, type Shop, stepsOf } from './shop.ts';

const CHECK = '.github/workflows/check.yml';

function caller(permissions: string, rest = ''): string {
  return `name: CI
on: { push: , pull_request: , merge_group: }
permissions: {}
jobs:
  artifacts:
    permissions: ${permissions}
    uses: ${OWN.repository}/${CHECK}@${OWN.sha}
${rest}  after:
    needs: artifacts
    if: always()
    runs-on: ubuntu-latest
    steps:
      - run: echo "$CONCLUSION $VERSION"
        env: { CONCLUSION: '\${{ needs.artifacts.outputs.conclusion }}', VERSION: '\${{ needs.artifacts.outputs.version-bump-version }}' }
`;
}

const POLICY = '.github/artifacts.yml';
const STRICT = 'lockfile:\n  rules:\n    source/host: error\n';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop({ [CI]: caller('{ contents: read }'), [POLICY]: STRICT });
  const { repository } = shop;
  await repository.branch('honest');
  await repository.commit('fix: pour it warm', { files: { 'tea.js': '2\n' } });
  await repository.checkout('main');
  await repository.branch('tampered');
  const weakened = STRICT.replace('error', 'off');
  await repository.commit('build: tidy', { files: { 'package-lock.json': lockfileFrom('registry.example.net'), [POLICY]: weakened } });
  await repository.checkout('main');
});

afterAll(() => shop.repository.remove());

/** What the last job has heard of the check. */
function heard({ jobs }: WorkflowRun): string | undefined {
  return jobs.at(-1)?.steps[0]?.log.at(-1);
}

const pull = (head: string, fork?: string): ReturnType<typeof pullRequestEvent> =>
  pullRequestEvent({ ...shop.origin, number: 7, head, title: 'A change', ...(fork !== undefined && { fork }) });

const queue = (head: string): ReturnType<typeof mergeGroupEvent> => mergeGroupEvent({ ...shop.origin, number: 7, head, title: 'A change' });

/** An organisation requires the file through a ruleset: it runs as it is, with no inputs. */
const REQUIRED: Partial<RunSettings> = { workflow: { path: CHECK, in: OWN_SOURCE } };

describe('called by a workflow of the user, it passes', () => {
  it.each([
    ['on a push', () => pushEvent(shop.origin), {}],
    ['when the same push is run again', () => pushEvent(shop.origin), { runAttempt: 2 }],
    ['on a pull request', () => pull('honest'), {}],
    ['on a pull request from a fork, with a token that reads and without secrets', () => pull('honest', 'mallory/shop'), {}],
    ['in a merge group', () => queue('honest'), {}],
  ])('%s', async (_sentence, event, rest) => {
    const done = await run(shop, await event(), rest);
    expect(heard(done)).toBe('success 1.1.0');
    expect(done.jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['artifacts / Check', 'success'],
      ['artifacts', 'success'],
      ['after', 'success'],
    ]);
    expect([...(done.jobs[0]?.permissions ?? [])]).toEqual([['contents', 'read']]);
    expect(done.jobs[0]?.annotations).toEqual([]);
  });
});

describe('required by an organisation, it passes', () => {
  it.each([
    ['on a pull request', () => pull('honest')],
    ['on a pull request from a fork', () => pull('honest', 'mallory/shop')],
    ['in a merge group', () => queue('honest')],
  ])('%s', async (_sentence, event) => {
    const done = await run(shop, await event(), REQUIRED);
    expect(done).toMatchObject({ conclusion: 'success', outputs: { conclusion: 'success', 'version-bump-version': '1.1.0' } });
    expect(done.jobs.map(({ name }) => name)).toEqual(['Check']);
  });
});

describe('what a pull request tampers with stops it, judged by the policy of the base', () => {
  it.each([
    ['when it is called', () => pull('tampered'), {}],
    ['from a fork', () => pull('tampered', 'mallory/shop'), {}],
    ['when it is required', () => pull('tampered'), REQUIRED],
    ['in a merge group', () => queue('tampered'), {}],
  ])('%s', async (_sentence, event, rest) => {
    const done = await run(shop, await event(), rest);
    const steps = stepsOf(done);
    expect(done.conclusion).toBe('failure');
    expect(steps['verify-lockfile']).toMatchObject({ conclusion: 'failure', outputs: { conclusion: 'findings', errors: '2' } });
    expect(steps['verify-lockfile']?.report).toHaveOnlyFindings([
      { rule: 'source/host', subject: 'ms@2.1.3', file: 'package-lock.json', line: 14 },
      { rule: 'config/policy-changed', file: POLICY, line: 1 },
    ]);
    expect(steps['version-bump']).toMatchObject({ conclusion: 'success', outputs: { version: '1.1.0' } });
  });
});

describe('one permission less is refused by name, before anything starts', () => {
  it.each([
    ['of the job that calls it', '{}'],
    ['of the job that calls it, which has others', '{ packages: read }'],
  ])('%s', async (_sentence, permissions) => {
    const other = await openShop({ [CI]: caller(permissions) });
    const refused = run(other, await pushEvent(other.origin));
    await expect(refused).rejects.toThrow(/nested job 'check' is requesting 'contents: read', but is only allowed 'contents: none'/);
    await other.repository.remove();
  });

  it('of the token, where the caller says nothing', async () => {
    const other = await openShop({ [CI]: caller('{ contents: read }').replace(/\n *permissions: .*/g, '') });
    const refused = run(other, await pushEvent(other.origin), { tokenPermissions: new Map([['packages', 'read']]) });
    await expect(refused).rejects.toThrow("is requesting 'contents: read'");
    await other.repository.remove();
  });
});

describe('the inputs of a caller', () => {
  const gives = async (inputs: string): Promise<WorkflowRun> => {
    const other = await openShop({ [CI]: caller('{ contents: read }', `    with: ${inputs}\n`) });
    try {
      return await run(other, await pushEvent(other.origin));
    } finally {
      await other.repository.remove();
    }
  };

  it.each([
    ['switch an action off', '{ version-bump: off }', 'success '],
    ['switch both off', '{ version-bump: OFF, verify-lockfile: off }', 'success '],
    [
      'that are empty are absent',
      "{ version-bump: '', verify-lockfile: '', config: '', fail-on: '', working-directory: '' }",
      'success 1.1.0',
    ],
    ['name a channel', '{ version-bump-channel: beta }', 'success 1.1.0-beta.1'],
    ['name a runner, or several labels of one', `{ runs-on: '["ubuntu-latest"]', timeout-minutes: 5 }`, 'success 1.1.0'],
    ['cannot make it write', '{ version-bump: write }', 'success 1.1.0'],
  ])('%s', async (_sentence, inputs, expected) => {
    expect(heard(await gives(inputs))?.trimEnd()).toBe(expected.trimEnd());
  });

  it('that are mistyped are an error that names them', async () => {
    const done = await gives('{ verify-lockfile: chekc }');
    expect(heard(done)).toBe('error 1.1.0');
    expect(stepsOf(done)['verify-lockfile']?.annotations[0]?.message).toContain('"chekc"');
  });
});

describe('where the next version cannot be planned', () => {
  it.each([
    ['a caller who asks for the plan fails', '    with: { version-bump: plan }\n', 'failure'],
    ['a caller who mistypes what is asked for fails', '    with: { version-bump: paln }\n', 'failure'],
    ['a caller who does not ask passes, and is told', '', 'success'],
  ])('%s', async (_sentence, inputs, conclusion) => {
    const other = await openShop({ [CI]: caller('{ contents: read }', inputs), 'pnpm-workspace.yaml': 'packages: []\n' });
    const done = await run(other, await pushEvent(other.origin));
    expect(done.conclusion).toBe(conclusion);
    expect(heard(done)?.trimEnd()).toBe('error');
    expect(stepsOf(done)['version-bump']).toMatchObject({ outcome: 'failure', conclusion, annotations: [{ type: 'error' }] });
    await other.repository.remove();
  });
});

it('passes where there is nothing to check', async () => {
  const { repository } = shop;
  await repository.git('checkout', '--quiet', '--orphan', 'empty');
  await repository.git('rm', '-rfq', '.');
  await repository.commit('docs: begin', { files: { 'README.md': '# Nothing\n' } });
  await repository.branch('topic');
  await repository.commit('docs: more', { files: { 'README.md': '# Still nothing\n' } });
  const event = await pullRequestEvent({ ...shop.origin, number: 8, base: 'empty', head: 'topic', title: 'More' });
  const done = await run(shop, event, REQUIRED);
  expect(done).toMatchObject({ conclusion: 'success', outputs: { conclusion: 'success', 'version-bump-packages': '[]' } });
});
