/** `npm run workflow`, as somebody types it. */
import { join } from 'node:path';
import { createRepository, type Repository } from '@artifact-actions/testing/repository';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NodeRun, runNode } from '../command/run.ts';

const FILE = `on:
  push: { branches: [main] }
  pull_request:
  merge_group:
  schedule: [{ cron: '0 3 * * *' }]
  workflow_dispatch: { inputs: { level: { default: patch } } }
jobs:
  say:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: echo "\${{ github.event_name }} [\${{ inputs.level }}] [\${{ secrets.KEY && 'key' }}] [\${{ vars.V }}] $(git log -1 --format=%s)"
      - { run: exit 1, if: inputs.level == 'major' }
`;

let repository: Repository;

beforeAll(async () => {
  repository = await createRepository();
  await repository.commit('ci: begin', { files: { '.github/workflows/ci.yml': FILE } });
  await repository.branch('topic');
  await repository.commit('feat: topic', { files: { a: '1' } });
  await repository.checkout('main');
  await repository.commit('feat: main', { files: { b: '1' } });
});
afterAll(() => repository.remove());

const main = (folder: string, ...args: readonly string[]): NodeRun =>
  runNode(folder, join(import.meta.dirname, 'main.ts'), ['--repository', folder, ...args]);
const workflow = (...args: readonly string[]): NodeRun => main(repository.path, '.github/workflows/ci.yml', ...args);

describe('npm run workflow', () => {
  it.each([
    ['a push', [], '  push [] [] [] feat: main'],
    ['secrets and variables', ['--secret', 'KEY=hush', '--var', 'V=v'], '  push [] [key] [v] feat: main'],
    ['the merge of a pull request', ['--event', 'pull_request', '--head', 'topic'], '  pull_request [] [] [] Merge '],
    [
      'no secrets for a fork',
      ['--event', 'pull_request', '--head', 'topic', '--fork', 'a/b', '--secret', 'KEY=hush'],
      '  pull_request [] [] [] Merge ',
    ],
    ['a merge group', ['--event', 'merge_group', '--head', 'topic'], '  merge_group [] [] [] Merge pull request #1 from topic'],
    ['a schedule', ['--event', 'schedule', '--cron', '0 3 * * *'], '  schedule [] [] [] feat: main'],
    ['a dispatch', ['--event', 'workflow_dispatch', '--input', 'level=minor'], '  workflow_dispatch [minor] [] [] feat: main'],
  ])('runs %s', (_sentence, args, said) => {
    const run = workflow(...args);
    expect(run.output).toContain(`\n${said}`);
    expect(run.output).toContain('\n✓ success  1 of 1 job succeeded\n');
    expect(run.succeeded).toBe(true);
  });

  it('fails with the run', () => {
    const run = workflow('--event', 'workflow_dispatch', '--input', 'level=major');
    expect([run.succeeded, run.output.trimEnd().split('\n').at(-1)]).toEqual([false, '✗ failure  0 of 1 job succeeded']);
  });

  it('prints the run as JSON', () => {
    expect(JSON.parse(workflow('--json').output)).toMatchObject({ conclusion: 'success', jobs: [{ name: 'say', steps: [{}, {}, {}] }] });
  });

  it('leaves the repository as it was', async () => {
    const refs = await repository.git('for-each-ref');
    workflow('--event', 'merge_group', '--head', 'topic');
    expect([await repository.git('for-each-ref'), await repository.git('status', '--porcelain')]).toEqual([refs, '']);
  });

  it('runs in a clone without a branch, and in a shallow one', async () => {
    const clone = await repository.shallowClone({ depth: 1 });
    await clone.git('checkout', '--quiet', '--detach');
    await clone.git('branch', '--delete', '--force', 'main');
    const run = main(clone.path, '.github/workflows/ci.yml');
    await clone.remove();
    expect(run.output).toContain('  push [] [] [] feat: main');
  });

  it.each([
    ['prints what it understands where no file is named', [], /^Runs a workflow on this machine\./],
    ['says so where there is no such file', ['absent.yml'], /: workflow was not found: octo-org\/local\/absent\.yml@refs\/heads\/main\.$/m],
    [
      'says so where there is no such branch',
      ['.github/workflows/ci.yml', '--event', 'pull_request', '--head', 'absent'],
      /has no commit "absent"\.\nTo mend it: Name a branch/,
    ],
    ['says so where there is no such folder', ['ci.yml', '--repository', 'absent'], /^There is no folder /],
  ])('%s', (_sentence, args, said) => {
    const run = main(repository.path, ...args);
    expect(run.succeeded).toBe(false);
    expect(run.output).toMatch(said);
  });
});
