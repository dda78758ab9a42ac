/** What a run leaves behind: exit status, outputs, report, SARIF, annotations, summary; through the bundle. */
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import '@artifact-actions/testing/report';
import { type BundleRun, runBundle } from '@artifact-actions/testing/runner';
import { createSample, EVIL, integrity, locked, lockfile, POLICY, type Repository, TAMPERED } from './sample.ts';

const BUNDLE = resolve(import.meta.dirname, '../../../dist/verify-lockfile/index.js');

let repository: Repository;
beforeEach(async () => {
  repository = await createSample();
});
afterEach(() => repository.remove());

const run = (inputs: Readonly<Record<string, string>> = {}, options: object = {}): Promise<BundleRun> =>
  runBundle('verify-lockfile', { workspace: repository.path, inputs, ...options });

const commit = (files: Readonly<Record<string, string | object | null>>): Promise<string> => repository.commit('test: change', { files });
const SHA1 = { ...locked('ms', '2.1.3'), integrity: `sha1-${Buffer.alloc(20, 'x').toString('base64')}` };
const WEAK = { 'package-lock.json': lockfile({ ms: SHA1 }) };
const BAD = { 'package-lock.json': lockfile({ ms: EVIL }) };

describe('the exit status', () => {
  it.each<[string, object, string, number, string]>([
    ['no finding', {}, 'warning', 0, 'success'],
    ['a warning, failing on errors', WEAK, 'error', 0, 'findings'],
    ['a warning, failing on warnings', WEAK, 'warning', 1, 'findings'],
    ['an error, failing on errors', BAD, 'error', 1, 'findings'],
    ['an error, failing on warnings', BAD, 'warning', 1, 'findings'],
    ['an error, never failing', BAD, 'never', 0, 'findings'],
  ])('with %s', async (_name, files, failOn, status, conclusion) => {
    await commit({ ...files });
    const { exitCode, outputs } = await run({ 'fail-on': failOn });
    expect([exitCode, outputs['conclusion']]).toEqual([status, conclusion]);
  });
});

describe('where nothing can be written', () => {
  it.each([
    ['RUNNER_TEMP is no folder', "process.env.RUNNER_TEMP = '/dev/null';"],
    ['RUNNER_TEMP does not exist', "process.env.RUNNER_TEMP = '/nowhere';"],
    ['the file of the outputs is gone', "process.env.GITHUB_OUTPUT = '/nowhere/output';"],
  ])('since %s, the step fails and says why', async (_name, prelude) => {
    await commit(BAD);
    const entry = join(repository.path, 'entry.mjs');
    await writeFile(entry, `${prelude}\nawait import(${JSON.stringify(BUNDLE)});\n`);
    const { exitCode, outputs, annotations } = await run({ 'fail-on': 'never' }, { entry });
    expect(exitCode).toBe(1);
    expect(annotations).toContainEqual(expect.objectContaining({ type: 'error', title: expect.stringContaining('verify-lockfile: ') }));
    if (!prelude.includes('OUTPUT')) expect(outputs).toMatchObject({ conclusion: 'error', 'report-file': '', errors: expect.any(String) });
  });
});

describe('the report', () => {
  it('lies under RUNNER_TEMP, or where it is asked for, relative to the working directory', async () => {
    const { outputs, paths } = await run();
    expect(outputs['report-file']?.startsWith(paths.temp)).toBe(true);
    await commit({ 'web/keep': '' });
    const asked = await run({ 'working-directory': 'web', 'report-file': 'out/report.json' });
    expect(asked.outputs['report-file']).toBe(join(repository.path, 'web/out/report.json'));
    expect(asked.report).toConclude('success');
  });

  it('has the same findings and plan, byte for byte, however often it is made', async () => {
    await commit(BAD);
    const [first, second] = [await run(), await run()];
    expect(JSON.stringify(first.report)).toBe(JSON.stringify(second.report));
    expect(JSON.stringify(first.report)).not.toContain(repository.path);
  });

  it('has the plan once more as one line of JSON among the outputs', async () => {
    const { outputs, report } = await run();
    expect(outputs['json']).not.toContain('\n');
    expect(JSON.parse(outputs['json'] ?? '')).toEqual((report as { plan: object }).plan);
  });
});

describe('a SARIF file', () => {
  it('is written where it is asked for, with the place of every finding', async () => {
    await commit(BAD);
    await run({ 'sarif-file': 'out.sarif' });
    const sarif: unknown = JSON.parse(await readFile(join(repository.path, 'out.sarif'), 'utf8'));
    expect(sarif).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'verify-lockfile', rules: [{ id: 'source/host' }] } },
          results: [
            {
              ruleId: 'source/host',
              level: 'error',
              locations: [
                { physicalLocation: { artifactLocation: { uri: 'package-lock.json' }, region: { startLine: 13, startColumn: 19 } } },
              ],
            },
          ],
        },
      ],
    });
  });
});

describe('a baseline', () => {
  it('turns what it knows into notices, and nothing else', async () => {
    await commit(BAD);
    const before = await run({ 'fail-on': 'never', 'report-file': 'known.json' });
    expect(before.report).toHaveOnlyFindings([TAMPERED]);
    const worse = lockfile({
      ms: EVIL,
      debug: { ...locked('debug', '4.4.1'), resolved: 'https://evil.example.net/debug/-/debug-4.4.1.tgz' },
    });
    await commit({ 'package-lock.json': worse });
    const { exitCode, report } = await run({ baseline: 'known.json' });
    expect(exitCode).toBe(1);
    expect(report).toHaveOnlyFindings([
      { ...TAMPERED, severity: 'notice' },
      { rule: 'source/host', severity: 'error', subject: 'debug@4.4.1' },
    ]);
  });
});

describe('the lockfiles that are checked', () => {
  const apps = { 'apps/a/package-lock.json': lockfile({ ms: EVIL }), 'apps/b/package-lock.json': lockfile({ ms: locked('ms', '2.1.3') }) };
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['all that git tracks', {}, ['apps/a/package-lock.json', 'apps/b/package-lock.json', 'package-lock.json']],
    ['those below the working directory', { 'working-directory': 'apps' }, ['apps/a/package-lock.json', 'apps/b/package-lock.json']],
    ['one by its path', { lockfiles: 'apps/b/package-lock.json' }, ['apps/b/package-lock.json']],
    [
      'one by its path from the working directory',
      { 'working-directory': 'apps/b', lockfiles: 'package-lock.json' },
      ['apps/b/package-lock.json'],
    ],
    ['by glob', { lockfiles: 'apps/*/package-lock.json' }, ['apps/a/package-lock.json', 'apps/b/package-lock.json']],
    ['all but some', { lockfiles: '!apps/**' }, ['package-lock.json']],
    [
      'by list, with a comment',
      { lockfiles: '# ours\npackage-lock.json\napps/*/package-lock.json, !apps/a/**' },
      ['apps/b/package-lock.json', 'package-lock.json'],
    ],
  ])('are %s', async (_name, inputs, files) => {
    await commit({ ...apps, 'apps/node_modules/x/package-lock.json': '{}', 'package-lock.json.bak': '{}' });
    const { report } = await run(inputs);
    expect((report as { plan: { lockfiles: { file: string }[] } }).plan.lockfiles.map(({ file }) => file)).toEqual(files);
  });

  it('are told apart in findings', async () => {
    await commit(apps);
    expect((await run()).report).toHaveOnlyFindings([{ ...TAMPERED, file: 'apps/a/package-lock.json' }]);
  });

  it('of other package managers are no pass: they are reported as unread', async () => {
    await commit({ 'yarn.lock': '# yarn lockfile v1\n', 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" });
    const { exitCode, report } = await run();
    expect(exitCode).toBe(1);
    expect(report).toHaveOnlyFindings([
      { rule: 'parse/unknown-version', file: 'pnpm-lock.yaml', line: 1 },
      { rule: 'parse/unknown-version', file: 'yarn.lock', line: 1 },
    ]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['with bytes that are no UTF-8', () => repository.write({ 'package-lock.json': new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]) })],
    ['that git tracks, but did not check out', () => rm(join(repository.path, 'package-lock.json'))],
  ])('%s are no pass', async (_sentence, damage) => {
    await damage();
    expect((await run()).report).toHaveFinding({ rule: 'parse/invalid', severity: 'error', file: 'package-lock.json', line: 1 });
  });

  it('that are links are no pass either', async () => {
    await repository.git('mv', 'package-lock.json', 'other.json');
    await symlink('other.json', join(repository.path, 'package-lock.json'));
    await commit({});
    expect((await run()).report).toHaveOnlyFindings([{ rule: 'parse/invalid', severity: 'error', file: 'package-lock.json', line: 1 }]);
  });

  it('are none where none is tracked, and that passes', async () => {
    await commit({ 'package-lock.json': null });
    const { exitCode, outputs, summary } = await run();
    expect([exitCode, outputs['lockfiles'], outputs['conclusion']]).toEqual([0, '0', 'success']);
    expect(summary).toContain('no lockfile');
  });
});

describe('without a policy', () => {
  it('the registries come from .npmrc beside the lockfile, and the npm client’s default is allowed as well', async () => {
    const yarn = locked('ms', '2.1.3', 'https://registry.yarnpkg.com/');
    await commit({
      '.github/artifacts.yml': null,
      '.npmrc': 'registry=https://registry.example.com\n',
      'package-lock.json': lockfile({ ms: yarn, debug: locked('debug', '4.4.1') }),
    });
    expect((await run()).report).toHaveNoFindings();
    await commit({ '.npmrc': '@acme:registry=https://npm.pkg.github.com\n' });
    const scoped = {
      ...locked('@acme/auth', '1.0.0', 'https://registry.yarnpkg.com/'),
      resolved: 'https://registry.yarnpkg.com/@acme/auth/-/auth-1.0.0.tgz',
    };
    await commit({ 'package-lock.json': lockfile({ '@acme/auth': scoped }) });
    expect((await run()).report).toHaveOnlyFindings([{ rule: 'identity/scope-registry', subject: '@acme/auth@1.0.0' }]);
  });
});

describe('more findings than GitHub shows', () => {
  it('come worst first, every rule once before any rule twice, and the last annotation counts the rest', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [
        `p${n}`,
        { version: '1.0.0', resolved: `https://evil.example.net/p${n}/-/p${n}-1.0.0.tgz`, integrity: integrity(`p${n}`) },
      ]),
    );
    await commit({
      'package-lock.json': lockfile({
        ...many,
        http: { ...locked('http', '1.0.0'), resolved: 'http://registry.example.com/http/-/http-1.0.0.tgz' },
      }),
    });
    const { allAnnotations, report, summary } = await run();
    expect(allAnnotations).toHaveLength(10);
    expect(allAnnotations.filter(({ title }) => title === 'source/scheme')).toHaveLength(1);
    expect(allAnnotations.at(-1)).toMatchObject({ title: '32 more errors' });
    expect((report as { findings: unknown[] }).findings).toHaveLength(41);
    expect(summary.match(/❌/g)).toHaveLength(42);
  });
});

describe('the job summary', () => {
  it('can be left out', async () => {
    expect((await run({ summary: 'false' })).summary).toBe('');
    expect((await run()).summary).toContain('nothing to object to');
  });
});

describe('an exception', () => {
  it('excuses, expires, and is told where it stands when it excuses nothing', async () => {
    await commit(BAD);
    const policy = (lines: string): string => `${POLICY}  exceptions:\n${lines}`;
    await commit({ '.github/artifacts.yml': policy('    - { rule: source/host, subject: ms, reason: a mirror }\n') });
    expect((await run()).report).toHaveNoFindings();
    await commit({ '.github/artifacts.yml': policy('    - { rule: source/host, subject: ms, reason: a mirror, expires: 2020-01-31 }\n') });
    expect((await run()).report).toHaveOnlyFindings([
      TAMPERED,
      { rule: 'config/exception-expired', file: '.github/artifacts.yml', line: 5, column: 7 },
    ]);
    await commit({ '.github/artifacts.yml': policy('    - { rule: source/host, subject: other, reason: a mirror }\n') });
    expect((await run()).report).toHaveFinding({
      rule: 'config/exception-unused',
      severity: 'warning',
      file: '.github/artifacts.yml',
      line: 5,
    });
  });
});
