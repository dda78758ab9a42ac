/** The equivalents of other owners' actions. */
import { createRepository, type Repository } from '@artifact-actions/testing/repository';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRunSteps } from '../src/machine/index.ts';
import type { RunSettings, StepsResult } from '../src/model/index.ts';
import { runJob } from './run-job.ts';

let repository: Repository;
let sha: string;
let settings: Pick<RunSettings, 'repository' | 'ref' | 'sha'>;

beforeAll(async () => {
  repository = await createRepository();
  await repository.commit('feat: one', { files: { 'a.txt': '1\n' } });
  await repository.tag('v1');
  sha = await repository.commit('feat: two', { files: { 'a.txt': '2\n' } });
  await repository.branch('topic');
  await repository.commit('feat: three', { files: { 'a.txt': '3\n' } });
  await repository.git('update-ref', 'refs/pull/7/merge', 'topic');
  await repository.checkout('main');
  settings = { repository: { repository: 'octo-org/shop', ref: 'main', sha, folder: repository.path }, ref: 'refs/heads/main', sha };
});

afterAll(() => repository.remove());

const lastLog = ({ steps }: StepsResult): readonly string[] => steps.at(-1)?.log ?? [];
const checkout = (inputs: string, run: string, rest: Partial<RunSettings> = {}): Promise<StepsResult> =>
  runJob(`steps:\n  - { uses: actions/checkout@v6, with: { ${inputs} } }\n  - run: ${run}`, { settings: { ...settings, ...rest } });

describe('actions/checkout', () => {
  it.each([
    [
      'brings the commit of the run alone, on its branch',
      '',
      'git log --format=%s; git branch --show-current; git tag',
      ['feat: two', 'main'],
    ],
    [
      'brings all history, branches and tags with fetch-depth: 0',
      'fetch-depth: 0',
      'git log --format=%s; git tag; git rev-parse --verify -q origin/topic >/dev/null',
      ['feat: two', 'feat: one', 'v1'],
    ],
    ['brings tags with fetch-tags: true', 'fetch-tags: true', 'git tag; git rev-list --count HEAD', ['v1', '1']],
    ['goes to a tag, detached', 'ref: v1', 'cat a.txt; git branch --show-current', ['1']],
    ['goes to a branch', 'ref: topic', 'cat a.txt; git branch --show-current', ['3', 'topic']],
    ['puts it into a folder', 'path: sub/repo', 'cat sub/repo/a.txt; ls -A', ['2', 'sub']],
    ['leaves no credentials behind', 'token: secret', 'git config --list | grep -ci -e extraheader -e secret || true', ['0']],
  ])('%s', async (_sentence, inputs, run, expected) => {
    const result = await checkout(inputs, run);
    expect(result.conclusion).toBe('success');
    expect(lastLog(result)).toEqual(expected);
  });

  it('detaches HEAD at the merge commit of a pull request', async () => {
    const merge = await repository.git('rev-parse', 'topic');
    const result = await checkout('', 'git rev-parse HEAD refs/remotes/pull/7/merge; git branch --show-current', {
      ref: 'refs/pull/7/merge',
      sha: merge,
    });
    expect(lastLog(result)).toEqual([merge, merge]);
    expect(result.steps[0]?.outputs).toEqual({ ref: 'refs/pull/7/merge', commit: merge });
  });

  it('checks out the commit of the run where the branch has moved on', async () => {
    const first = await repository.git('rev-parse', 'v1');
    expect(lastLog(await checkout('fetch-depth: 0', 'git rev-parse HEAD', { sha: first }))).toEqual([first]);
  });

  it.each([
    ['removes what lies around', 'clean: true', ['a.txt']],
    ['keeps it with clean: false', 'clean: false', ['a.txt', 'stray']],
  ])('a second time %s', async (_sentence, inputs, expected) => {
    const job = `steps:\n  - uses: actions/checkout@v6\n  - run: touch stray\n  - { uses: actions/checkout@v6, with: { ${inputs} } }\n  - run: ls`;
    expect(lastLog(await runJob(job, { settings }))).toEqual(expected);
  });

  it.each([
    ['a path outside of the workspace', 'path: ../x', 'is not under'],
    ['a ref that does not exist', 'ref: absent', "A branch or tag with the name 'absent' could not be found"],
    ['a repository that the run is not given', 'repository: octo-org/unknown', 'is no source of this run'],
    ['a depth that is no number', 'fetch-depth: all', '"fetch-depth" is no number'],
  ])('fails over %s', async (_sentence, inputs, message) => {
    expect(await checkout(inputs, 'true')).toMatchObject({
      conclusion: 'failure',
      steps: [{ annotations: [{ message: expect.stringContaining(message) }] }, {}],
    });
  });
});

describe('actions/setup-node', () => {
  const [major] = process.versions.node.split('.');
  it.each([
    ['a major version', `node-version: '${major}'`],
    ['any minor version', `node-version: '${major}.x'`],
    ['the exact version', `node-version: v${process.versions.node}`],
    ['nothing', ''],
  ])('is satisfied by %s', async (_sentence, inputs) => {
    const job = `steps:\n  - { uses: actions/setup-node@v6, with: { ${inputs} } }\n  - run: node -p process.execPath`;
    expect(lastLog(await runJob(job))).toEqual([process.execPath]);
  });

  it('reads a file', async () => {
    const job = `steps:\n  - run: echo 1.2.3 > .node-version\n  - { uses: actions/setup-node@v6, with: { node-version-file: .node-version } }`;
    expect(await runJob(job)).toMatchObject({
      conclusion: 'failure',
      steps: [{}, { annotations: [{ message: expect.stringContaining("Unable to find Node version '1.2.3'") }] }],
    });
  });
});

describe('artifacts', () => {
  const upload = (inputs: string): string => `steps:
  - run: mkdir -p out/deep; echo a > out/a.txt; echo b > out/deep/b.txt; echo h > out/.hidden; echo c > c.log
  - { uses: actions/upload-artifact@v5, with: { ${inputs} } }`;
  const DOWNLOAD = 'steps:\n  - { uses: actions/download-artifact@v6, with: { path: in } }\n  - run: cd in; find . -type f | sort';

  it.each([
    ['a folder', 'path: out', ['./artifact/a.txt', './artifact/deep/b.txt']],
    ['hidden files, too', 'path: out, include-hidden-files: true', ['./artifact/.hidden', './artifact/a.txt', './artifact/deep/b.txt']],
    ['a single file, by its name', 'path: out/deep/b.txt, name: one', ['./one/b.txt']],
    ['a pattern, below its fixed part', "path: 'out/**/*.txt'", ['./artifact/a.txt', './artifact/deep/b.txt']],
    ['several places, below what they have in common', 'path: "out/deep\\nc.log"', ['./artifact/c.log', './artifact/out/deep/b.txt']],
  ])('pass from job to job of a run: %s', async (_sentence, inputs, expected) => {
    const runSteps = createRunSteps();
    await runJob(upload(inputs), { runSteps });
    expect(lastLog(await runJob(DOWNLOAD, { runSteps }))).toEqual(expected);
  });

  it('come without a folder of their own by name', async () => {
    const runSteps = createRunSteps();
    await runJob(upload('path: out, name: x'), { runSteps });
    expect(lastLog(await runJob(DOWNLOAD.replace('path', 'name: x, path'), { runSteps }))).toEqual(['./a.txt', './deep/b.txt']);
  });

  it.each([
    ['no file', 'path: absent', 'success', 'warning', 'No files were found with the provided path: absent. No artifacts will be uploaded.'],
    [
      'no file where that is an error',
      'path: absent, if-no-files-found: error',
      'failure',
      'error',
      'No files were found with the provided path: absent. No artifacts will be uploaded.',
    ],
  ])('say so where there is %s', async (_sentence, inputs, conclusion, type, message) => {
    expect(await runJob(upload(inputs))).toMatchObject({ conclusion, steps: [{}, { annotations: [{ type, message }] }] });
  });

  it('have one name each', async () => {
    const again = '\n  - { uses: actions/upload-artifact@v5, with: { path: out } }';
    expect(await runJob(upload('path: out') + again)).toMatchObject({
      conclusion: 'failure',
      steps: [{}, { conclusion: 'success' }, { conclusion: 'failure' }],
    });
  });

  it('are not shared by two runs', async () => {
    expect(await runJob('steps:\n  - { uses: actions/download-artifact@v6, with: { name: artifact } }')).toMatchObject({
      conclusion: 'failure',
    });
  });
});
