/** Both halves together: a workflow of several files, on real git repositories, started by events as GitHub sends them. */
import { resolve } from 'node:path';
import { createRepository, type Repository } from '@artifact-actions/testing/repository';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type EventSettings, mergeGroupEvent, pullRequestEvent, pushEvent } from '../src/events/index.ts';
import { createRunSteps } from '../src/machine/index.ts';
import type { RunSettings, WorkflowRun } from '../src/model/index.ts';
import { runWorkflow } from '../src/schedule/index.ts';

const CI = `name: CI
on: { push: , pull_request: , merge_group: }
permissions: { contents: read }
jobs:
  build:
    runs-on: ubuntu-latest
    outputs: { digest: '\${{ steps.pack.outputs.digest }}', leaked: '\${{ steps.pack.outputs.leaked }}' }
    steps:
      - uses: actions/checkout@v6
        with: { persist-credentials: false }
      - { id: pack, uses: $/actions/pack, with: { file: a.txt } }
      - { uses: actions/upload-artifact@v5, with: { name: packed, path: a.txt.gz } }
  check:
    needs: build
    uses: ./.github/workflows/check.yml
    with: { digest: '\${{ needs.build.outputs.digest }}' }
  report:
    needs: [build, check]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ needs.check.result }} [\${{ needs.build.outputs.leaked }}] \${{ secrets.DEPLOY || 'no secret' }} $GITHUB_EVENT_NAME $GITHUB_HEAD_REF"
`;

const CHECK = `on: { workflow_call: { inputs: { digest: { type: string, required: true } } } }
jobs:
  verify:
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/download-artifact@v6, with: { name: packed } }
      - { run: 'test "$(gunzip < a.txt.gz | sha256sum | cut -c1-8)" = "$DIGEST"', env: { DIGEST: '\${{ inputs.digest }}' } }
`;

const PACK = `name: Pack
description: Packs a file.
inputs: { file: { required: true } }
outputs: { digest: { value: '\${{ steps.sum.outputs.digest }}' }, leaked: { value: 'x-\${{ github.token }}' } }
runs:
  using: composite
  steps:
    - { id: sum, shell: bash, run: 'echo "digest=$(sha256sum < "$FILE" | cut -c1-8)" >> "$GITHUB_OUTPUT"', env: { FILE: '\${{ inputs.file }}' } }
    - { shell: bash, run: 'gzip -k "$FILE"', env: { FILE: '\${{ inputs.file }}' } }
`;

let repository: Repository;
let origin: { readonly folder: string; readonly repository: string };

beforeAll(async () => {
  repository = await createRepository();
  const files = { '.github/workflows/ci.yml': CI, '.github/workflows/check.yml': CHECK, 'actions/pack/action.yml': PACK, 'a.txt': 'a\n' };
  await repository.commit('ci: begin', { files });
  await repository.branch('topic');
  await repository.commit('feat: b', { files: { 'a.txt': 'b\n' } });
  await repository.checkout('main');
  origin = { folder: repository.path, repository: 'octo-org/shop' };
});

afterAll(() => repository.remove());

function run(started: EventSettings, rest: Partial<RunSettings> = {}): Promise<WorkflowRun> {
  const source = { ...origin, ref: started.ref, sha: started.sha };
  const settings: RunSettings = {
    repository: source,
    workflow: { path: '.github/workflows/ci.yml' },
    sources: [],
    token: 'ghs_token',
    secrets: { DEPLOY: 'key' },
    ...started,
    ...rest,
  };
  return runWorkflow(settings, createRunSteps());
}

const last = ({ jobs }: WorkflowRun): readonly string[] | undefined => jobs.at(-1)?.steps[0]?.log;

it('passes outputs, artifacts and conclusions from job to job', async () => {
  const done = await run(await pushEvent(origin));
  expect(done.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
    'build: success',
    'check / verify: success',
    'check: success',
    'report: success',
  ]);
  expect(done.jobs[0]).toMatchObject({
    outputs: { digest: '87428fc5' },
    annotations: [{ message: "Skip output 'leaked' since it may contain secret." }],
  });
  expect(last(done)).toEqual(['success [] *** push ']);
});

it('runs for the merge of a pull request from a fork, without secrets', async () => {
  const done = await run(await pullRequestEvent({ ...origin, number: 7, head: 'topic', title: 'Topic', fork: 'mallory/shop' }));
  expect(done.jobs[0]).toMatchObject({
    conclusion: 'success',
    outputs: { digest: '0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f'.slice(0, 8) },
  });
  expect(last(done)).toEqual(['success [] no secret pull_request topic']);
});

it('runs for a merge group', async () => {
  const done = await run(await mergeGroupEvent({ ...origin, number: 7, head: 'topic', title: 'Topic' }));
  expect([done.conclusion, last(done)]).toEqual(['success', ['success [] *** merge_group ']]);
});

it('runs a committed bundle of this repository as a source', async () => {
  const file = `on: push
jobs:
  lock:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v6
      - { id: v, uses: OWNER/artifact-actions/actions/verify-lockfile@v1, with: { lockfiles: '' } }
      - run: echo \${{ steps.v.outputs.conclusion }} \${{ steps.v.outputs.lockfiles }}
`;
  await repository.commit('ci: lock', { files: { '.github/workflows/lock.yml': file } });
  const actions = {
    repository: 'OWNER/artifact-actions',
    ref: 'v1',
    sha: 'a'.repeat(40),
    folder: resolve(import.meta.dirname, '../../..'),
  };
  const done = await run(await pushEvent(origin), { workflow: { path: '.github/workflows/lock.yml' }, sources: [actions] });
  expect(done.jobs[0]?.steps.map(({ title, conclusion, log }) => [title, conclusion, log.at(-1)])).toEqual([
    ['Run actions/checkout@v6', 'success', expect.stringContaining('HEAD is now at')],
    ['Run OWNER/artifact-actions/actions/verify-lockfile@v1', 'success', expect.any(String)],
    ['Run echo success 0', 'success', 'success 0'],
  ]);
});
