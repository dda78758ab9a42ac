import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRepository } from '../repository/index.ts';
import { createTemporaryFolder, removeFolder } from '../temporary/index.ts';
import { type BundleOptions, type BundleRun, runBundle } from './index.ts';

const ACTION = `
inputs:
  Dry-Run: { default: false }
  plain name: { description: has no default }
  token: { default: '\${{ github.token }}' }
  where: { default: 'at \${{ github.repository }}/\${{github.sha}}' }
runs: { using: node24, main: ../../dist/tiny/index.js }
`;

let root: string;
const runs: BundleRun[] = [];

beforeAll(async () => {
  root = await createTemporaryFolder('bundle-test');
  for (const folder of ['dist/tiny', 'actions/tiny', 'actions/odd', 'actions/composite'])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'package.json'), '{"type":"module"}');
  await writeFile(join(root, 'actions/tiny/action.yml'), ACTION);
  await writeFile(
    join(root, 'actions/odd/action.yml'),
    "inputs: { a: { default: '${{ runner.os }}' } }\nruns: { using: node24, main: x.js }",
  );
  await writeFile(join(root, 'actions/composite/action.yml'), 'runs: { using: composite, steps: [] }');
});

afterAll(async () => {
  await Promise.all(runs.map((run) => run.remove()));
  await removeFolder(root);
});

/** Runs `script` as the bundle of the action "tiny"; `append(NAME, text)` writes to one of the runner's files. */
async function run(script: string, options: BundleOptions = {}): Promise<BundleRun> {
  const prelude = "import fs from 'node:fs';\nconst append = (name, text) => fs.appendFileSync(process.env[`GITHUB_${name}`], text);\n";
  await writeFile(join(root, 'dist/tiny/index.js'), prelude + script);
  const result = await runBundle('tiny', { root, ...options });
  runs.push(result);
  return result;
}

/** The environment that the script sees. */
async function environmentOf(options: BundleOptions = {}): Promise<Readonly<Record<string, string>>> {
  return JSON.parse((await run('console.log(JSON.stringify(process.env))', options)).stdout);
}

describe('the environment of an action', () => {
  it('is that of the runner and nothing else', async () => {
    process.env['STRAY'] = 'yes';
    const environment = await environmentOf();
    delete process.env['STRAY'];
    const known = /^(?:CI|PATH|HOME|GITHUB_[A-Z_]+|RUNNER_[A-Z_]+|INPUT_.+)$/;
    expect(Object.keys(environment).filter((name) => !known.test(name))).toEqual([]);
    expect(environment).toMatchObject({ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' });
  });

  it('has the inputs over their defaults, undeclared ones too', async () => {
    const inputs = { 'dry-run': 'true', 'Plain Name': 'x', other: 'y' };
    expect(await environmentOf({ inputs, token: 'ghs_secret', repository: 'a/b', sha: 'f'.repeat(40) })).toMatchObject({
      'INPUT_DRY-RUN': 'true',
      INPUT_PLAIN_NAME: 'x',
      INPUT_OTHER: 'y',
      INPUT_TOKEN: 'ghs_secret',
      INPUT_WHERE: `at a/b/${'f'.repeat(40)}`,
    });
    expect(await environmentOf()).toMatchObject({ 'INPUT_DRY-RUN': 'false', INPUT_PLAIN_NAME: '', INPUT_TOKEN: '' });
  });

  it('lets no variable of the step displace inputs and files', async () => {
    const env = { GITHUB_ACTOR: 'mona', INPUT_TOKEN: 'planted', GITHUB_OUTPUT: '/planted' };
    const environment = await environmentOf({ env });
    expect(environment).toMatchObject({ GITHUB_ACTOR: 'mona', INPUT_TOKEN: '' });
    expect(environment['GITHUB_OUTPUT']).not.toBe('/planted');
  });

  it('describes the event', async () => {
    const event = { name: 'pull_request', payload: { pull_request: { base: { ref: 'main' }, head: { ref: 'topic' } } } };
    const environment = await environmentOf({ event, ref: 'refs/pull/7/merge' });
    expect(environment).toMatchObject({ GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'topic', GITHUB_REF_NAME: '7/merge' });
    const script = "console.log(fs.readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))";
    expect(JSON.parse((await run(script, { event })).stdout)).toEqual(event.payload);
  });

  it.each([
    ['http://127.0.0.1:1/api/v3', 'http://127.0.0.1:1/api/graphql'],
    ['http://127.0.0.1:1', 'http://127.0.0.1:1/graphql'],
  ])('derives the GraphQL address from %s', async (apiUrl, graphql) => {
    expect(await environmentOf({ apiUrl })).toMatchObject({ GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphql });
  });

  it('names the commit that the workspace has checked out', async () => {
    const repository = await createRepository();
    const sha = await repository.commit('one');
    expect(await environmentOf({ workspace: repository.path })).toMatchObject({ GITHUB_SHA: sha, GITHUB_WORKSPACE: repository.path });
    await repository.remove();
  });
});

it('starts the script in the workspace, on this Node, without input', async () => {
  const result = await run("console.log(process.cwd(), process.execPath, fs.readFileSync(0, 'utf8').length)");
  expect(result.stdout).toBe(`${result.paths.workspace} ${process.execPath} 0\n`);
});

it('gives what the action wrote to its files', async () => {
  const result = await run(
    "append('OUTPUT', 'a=1\\nb<<E\\n2\\n3\\nE\\n'); append('STATE', 's=1'); append('ENV', 'V=1'); append('PATH', '/p'); append('STEP_SUMMARY', '# Hi')",
  );
  expect(result).toMatchObject({
    exitCode: 0,
    failed: false,
    outputs: { a: '1', b: '2\n3' },
    forgedOutputs: {},
    state: { s: '1' },
    environment: { V: '1' },
    path: ['/p'],
    summary: '# Hi',
    report: undefined,
  });
});

it('obeys commands on both streams, and lets the files overwrite them', async () => {
  const result = await run(
    "console.log('##[set-output name=a]forged'); console.error('::set-output name=c::forged too'); append('OUTPUT', 'a=1\\n')",
  );
  expect(result.forgedOutputs).toEqual({ a: 'forged', c: 'forged too' });
  expect(result.outputs).toEqual({ a: '1', c: 'forged too' });
  expect(result.commands).toEqual(['set-output', 'set-output']);
});

it('masks the token and what add-mask adds, in the log only', async () => {
  const result = await run("console.log('::add-mask::hush'); console.log('hush', process.env.INPUT_TOKEN)", { token: 'ghs_secret' });
  expect(result.log).toEqual(['*** ***']);
  expect(result.masks).toEqual(['hush']);
  expect(result.stdout).toBe('::add-mask::hush\nhush ghs_secret\n');
});

it('also gives the log without annotations', async () => {
  const result = await run("console.log('one'); console.log('::warning::two'); console.error('::group::three')");
  expect(result.log).toEqual(['one', 'Warning: two', '▼ three']);
  expect(result.plainLog).toEqual(['one', '▼ three']);
});

it('warns of inputs that the action does not declare', async () => {
  const result = await run('', { inputs: { 'dry-runn': 'true' } });
  const message = "Unexpected input(s) 'dry-runn', valid inputs are ['Dry-Run', 'plain name', 'token', 'where']";
  expect(result.annotations).toEqual([{ type: 'warning', message }]);
});

it.each([
  ['the exit status', 'process.exitCode = 3', 3, true],
  ['a signal', "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 5000)", 143, true],
  ['a refused command', "console.log('::set-env name=a::b')", 0, true],
  ['an await that never settles', 'await new Promise(() => {})', 13, true],
  ['nothing', "console.log('::error::only said')", 0, false],
])('fails over %s', async (_name, script, exitCode, failed) => {
  expect(await run(script)).toMatchObject({ exitCode, failed });
});

it('stops a script that takes too long, its children included, and says so', async () => {
  const script = `
    import { spawn } from 'node:child_process';
    // The child holds the output open: unless it is ended too, the run never is.
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    console.log('last words');
    setInterval(() => {}, 1000);`;
  const error = await run(script, { timeLimit: 400 }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'PROCESS_TIMEOUT', message: expect.stringMatching(/within 400 ms.*\nlast words$/s) });
});

it('reads the report', async () => {
  const script = "fs.writeFileSync('report.json', '{\"findings\":[]}'); append('OUTPUT', 'report-file=report.json\\n')";
  expect((await run(script)).report).toEqual({ findings: [] });
  await expect(run(script.replace("}'", "'"))).rejects.toMatchObject({ code: 'REPORT_UNREADABLE' });
  expect((await run("append('OUTPUT', 'report-file=absent.json\\n')")).report).toBeUndefined();
});

it('starts another script on demand', async () => {
  await writeFile(join(root, 'other.js'), "console.log('other')");
  expect((await run('', { entry: join(root, 'other.js') })).log).toEqual(['other']);
});

it('removes what it laid out, and keeps a workspace that was given', async () => {
  const workspace = await createTemporaryFolder('workspace');
  const result = await run('', { workspace });
  await result.remove();
  await expect(stat(result.paths.temp)).rejects.toThrow('ENOENT');
  expect((await stat(workspace)).isDirectory()).toBe(true);
  await removeFolder(workspace);
});

it.each([
  ['an action that does not exist', 'absent', 'FILE_NOT_FOUND'],
  ['an action without a script', 'composite', 'INPUT_INVALID'],
  ['a default that it cannot evaluate', 'odd', 'INPUT_INVALID'],
])('rejects %s', async (_name, action, code) => {
  await expect(runBundle(action, { root })).rejects.toMatchObject({ code });
});
