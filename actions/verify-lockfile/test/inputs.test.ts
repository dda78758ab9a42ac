/** Bad input: one clear error that names the value, what was wanted, and the fix; and every output is written all the same. */
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import '@artifact-actions/testing/report';
import { type BundleRun, runBundle } from '@artifact-actions/testing/runner';
import { description } from '../src/inputs.ts';
import { createSample, EVIL, lockfile, type Repository, TAMPERED } from './sample.ts';

let repository: Repository;
beforeAll(async () => {
  repository = await createSample();
  await symlink('/etc', join(repository.path, 'out'));
  await repository.commit('test: odd files', {
    files: {
      'broken.yml': 'lockfile:\n  rules: {source/git: warning\n',
      'unknown.yml': 'lockfile:\n  rule:\n    source/git: warning\n',
      'misspelt.yml': 'lockfile:\n  rules:\n    source/hots: warning\n',
      'severity.yml': 'lockfile:\n  rules:\n    source/host: warn\n',
      'twice.yml': 'lockfile: {}\nlockfile: {}\n',
      'report.json': '{"schema":"other"}',
      'web/notes.txt': 'hello',
    },
  });
});
afterAll(() => repository.remove());

const run = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Promise<BundleRun> =>
  runBundle('verify-lockfile', { workspace: repository.path, inputs, env });

describe('a wrong input', () => {
  it.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['an unknown name', { 'lock-files': 'x' }, 'INPUT_UNKNOWN', ['"lock-files"', 'lockfiles', 'Write "lockfiles"']],
    ['a boolean yes', { summary: 'yes' }, 'INPUT_INVALID', ['"yes"', 'true or false', 'Write true']],
    ['a word that is none of the choices', { 'fail-on': 'errors' }, 'INPUT_INVALID', ['"errors"', 'error, warning or never', '"fail-on"']],
    ['a mistyped switch of the composite', { mode: 'chekc' }, 'INPUT_INVALID', ['"chekc"', 'check', '"verify-lockfile"', '"off"']],
    ['a mode that this version does not have', { online: 'changed' }, 'INPUT_INVALID', ['"changed"', 'off', '"online"']],
    ['a folder outside', { 'working-directory': '../..' }, 'PATH_OUTSIDE_WORKSPACE', ['"../.."', 'workspace']],
    ['a folder outside, through a link', { 'working-directory': 'out' }, 'PATH_OUTSIDE_WORKSPACE', ['"out"', 'workspace']],
    ['an absolute path outside', { config: '/etc/passwd' }, 'PATH_OUTSIDE_WORKSPACE', ['"/etc/passwd"', 'workspace']],
    ['a report outside', { 'report-file': '../report.json' }, 'PATH_OUTSIDE_WORKSPACE', ['"../report.json"', 'workspace']],
    ['a SARIF file outside, through a link', { 'sarif-file': 'out/x.sarif' }, 'PATH_OUTSIDE_WORKSPACE', ['"out/x.sarif"', 'workspace']],
    ['a lockfile outside', { lockfiles: '../package-lock.json' }, 'PATH_OUTSIDE_WORKSPACE', ['"../package-lock.json"', 'workspace']],
    ['a working directory that is not there', { 'working-directory': 'nowhere' }, 'FILE_NOT_FOUND', ['"nowhere"', '"working-directory"']],
    ['one file for report and SARIF', { 'report-file': 'a.json', 'sarif-file': './a.json' }, 'INPUT_INVALID', ['"a.json"', '"sarif-file"']],
    ['a report that is a folder', { 'report-file': 'web' }, 'FILE_UNREADABLE', ['web']],
    [
      'a lockfile that is not there',
      { lockfiles: 'web/package-lock.json' },
      'FILE_NOT_FOUND',
      ['"web/package-lock.json"', 'package-lock.json', '"working-directory"'],
    ],
    [
      'a glob that matches nothing',
      { lockfiles: 'apps/**/package-lock.json' },
      'FILE_NOT_FOUND',
      ['"apps/**/package-lock.json"', 'package-lock.json'],
    ],
    [
      'a file that is no lockfile',
      { lockfiles: 'web/notes.txt' },
      'INPUT_INVALID',
      ['"web/notes.txt"', 'package-lock.json', 'npm-shrinkwrap.json'],
    ],
    ['a policy file that is not there', { config: 'policy.yml' }, 'CONFIG_NOT_FOUND', ['"policy.yml"', 'OWNER/REPO/path@ref']],
    ['a policy file that is no YAML', { config: 'broken.yml' }, 'CONFIG_UNREADABLE', ['broken.yml:']],
    ['a policy file with a key twice', { config: 'twice.yml' }, 'CONFIG_UNREADABLE', ['twice.yml:2']],
    ['a policy file with an unknown key', { config: 'unknown.yml' }, 'CONFIG_INVALID', ['unknown.yml:2:3', '"rule"', 'Write "rules"']],
    [
      'a policy file with a misspelt rule',
      { config: 'misspelt.yml' },
      'CONFIG_INVALID',
      ['misspelt.yml:3:5', '"source/hots"', 'Write "source/host"'],
    ],
    [
      'a policy file with an unknown severity',
      { config: 'severity.yml' },
      'CONFIG_INVALID',
      ['severity.yml:3:18', '"warn"', 'Write "warning"'],
    ],
    [
      'an inline policy with an unknown key',
      { 'lockfile-policy': 'registry: {}' },
      'CONFIG_INVALID',
      ['lockfile-policy', '"registry"', 'Write "registries"'],
    ],
    [
      'a registry over http',
      { 'lockfile-policy': 'registries: {default: "http://registry.example.com"}' },
      'CONFIG_INVALID',
      ['http://registry.example.com', 'https'],
    ],
    ['a baseline that is no report', { baseline: 'report.json' }, 'REPORT_UNREADABLE', ['"report.json"', 'artifact-actions/report/v1']],
    ['a baseline that is not there', { baseline: 'gone.json' }, 'FILE_NOT_FOUND', ['"gone.json"', '"working-directory"']],
  ])('that is %s is one clear error', async (_name, inputs, code, words) => {
    const { annotations, exitCode, outputs, report, summary } = await run({ ...inputs, 'fail-on': inputs['fail-on'] ?? 'never' });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ conclusion: 'error', error: { code }, findings: [], dryRun: false });
    const text = JSON.stringify((report as { error: unknown }).error).replaceAll('\\"', '"');
    for (const word of words) expect(text).toContain(word);
    const errors = annotations.filter(({ type }) => type === 'error');
    expect(errors.map(({ title }) => title)).toEqual([`verify-lockfile: ${code}`]);
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(description.outputs).sort());
    expect(outputs['conclusion']).toBe('error');
    expect(summary).toContain('could not do its work');
  });

  it('that another step planted in the environment is refused', async () => {
    expect((await run({}, { INPUT_SECRET_SWITCH: 'x' })).report).toMatchObject({ error: { code: 'INPUT_UNKNOWN' } });
  });
});

describe('an empty input', () => {
  it('is an absent one, for every input', async () => {
    const inputs = Object.fromEntries(Object.keys(description.inputs).map((name) => [name, '']));
    const { exitCode, outputs } = await run(inputs);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ conclusion: 'success', lockfiles: '1' });
  });
});

describe('where git does not help', () => {
  it('outside a repository the lockfiles have to be named', async () => {
    const { report } = await runBundle('verify-lockfile', {});
    expect(report).toMatchObject({ error: { code: 'GIT_NOT_A_REPOSITORY', fix: expect.stringContaining('"lockfiles"') } });
  });

  it('a file that git does not track is checked where it is named', async () => {
    await repository.write({ 'loose/package-lock.json': lockfile({ ms: EVIL }) });
    const { report } = await run({ lockfiles: 'loose/package-lock.json' });
    expect(report).toHaveFinding({ ...TAMPERED, file: 'loose/package-lock.json' });
  });

  it('a program path without git is told', async () => {
    expect((await run({}, { PATH: '/nonexistent' })).report).toMatchObject({ error: { code: 'GIT_NOT_FOUND' } });
  });
});
