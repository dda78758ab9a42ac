/** Bad input: one clear error that names the value, what was wanted, and the fix; and every output is written all the same. */
import { createRepository, type Repository } from '@artifact-actions/testing/repository';
import { runBundle } from '@artifact-actions/testing/runner';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { description } from '../src/inputs.ts';
import { bump, createPackage, createWorkspace } from './sample.ts';

let repository: Repository;
beforeAll(async () => {
  repository = await createPackage();
});
afterAll(() => repository.remove());

describe('a wrong input', () => {
  it.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['an unknown name', { 'tag-fromat': 'x' }, 'INPUT_UNKNOWN', ['"tag-fromat"', 'Write "tag-format"']],
    ['a mode that nobody knows', { mode: 'publish' }, 'INPUT_INVALID', ['"publish"', 'plan, write, push or pull-request', '"mode"']],
    ['the mode push, which is not built yet', { mode: 'push' }, 'NOT_SUPPORTED_YET', ['mode: push', 'mode: write', 'git push --atomic']],
    ['the mode pull-request, which is not built yet', { mode: 'pull-request' }, 'NOT_SUPPORTED_YET', ['mode: pull-request']],
    ['a scheme that nobody knows', { scheme: 'romantic' }, 'INPUT_INVALID', ['"romantic"', 'semver, calver, sha or semver-build']],
    ['a moment without a time', { 'as-of': '2026-03-01' }, 'INPUT_INVALID', ['"2026-03-01"', 'RFC 3339', '"as-of"']],
    ['a person without an address', { 'git-user': 'Ada' }, 'INPUT_INVALID', ['"Ada"', 'Name <address>']],
    ['a person whom git does not take', { 'git-user': '., <a@example.com>' }, 'INPUT_INVALID', ['., <a@example.com>', 'git-user']],
    ['a tag format without a version', { 'tag-format': 'v' }, 'INPUT_INVALID', ['"v"', '{version}']],
    ['a tag format that git refuses', { 'tag-format': 'v {version}' }, 'INPUT_INVALID', ['"v {version}"', 'git-check-ref-format']],
    ['a tag format that a shell would run', { 'tag-format': '$(id){version}' }, 'INPUT_INVALID', ['"$(id){version}"', 'letters']],
    ['a commit message without tags', { 'commit-message': 'release' }, 'INPUT_INVALID', ['"release"', '{tags}']],
    ['a package that does not exist', { packages: 'ap' }, 'UNKNOWN_PACKAGE', ['"ap"', 'app']],
    ['a version below the current one', { 'release-as': '0.9.0' }, 'RELEASE_AS_NOT_GREATER', ['0.9.0', '1.0.0']],
    ['a version that is none', { 'release-as': 'v2' }, 'INPUT_INVALID', ['"v2"', '2.0.0']],
    ['a channel that SemVer refuses', { channel: 'be_ta' }, 'INVALID_CHANNEL', ['be_ta']],
    ['a calendar with an unknown token', { scheme: 'calver', 'calver-format': 'YYYY.QQ' }, 'INVALID_CALVER_FORMAT', ['YYYY.QQ']],
    ['build metadata with a blank', { scheme: 'semver-build', build: 'a b' }, 'INVALID_BUILD_METADATA', ['a b']],
    ['a range that is none', { range: '1' }, 'INPUT_INVALID', ['"1"', '1.x']],
    ['a changelog outside', { changelog: '../CHANGELOG.md' }, 'PATH_OUTSIDE_WORKSPACE', ['"../CHANGELOG.md"', 'folder']],
    ['a changelog of git itself', { changelog: '.git/config' }, 'PATH_OUTSIDE_WORKSPACE', ['".git/config"']],
    ['a folder outside', { 'working-directory': '../..' }, 'PATH_OUTSIDE_WORKSPACE', ['"../.."', 'workspace']],
    ['a policy file that is not there', { config: 'policy.yml' }, 'CONFIG_NOT_FOUND', ['"policy.yml"']],
  ])('that is %s is one clear error', async (_name, inputs, code, words) => {
    const run = await bump(repository, inputs);
    expect(run.exitCode).toBe(1);
    expect(run.report).toMatchObject({ conclusion: 'error', error: { code }, findings: [], receipts: [] });
    const text = JSON.stringify((run.report as { error: unknown }).error).replaceAll('\\"', '"');
    for (const word of words) expect(text).toContain(word);
    expect(run.annotations.filter(({ type }) => type === 'error').map(({ title }) => title)).toEqual([`version-bump: ${code}`]);
    expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(description.outputs).sort());
    expect(run.outputs).toMatchObject({ conclusion: 'error' });
    expect(await repository.git('status', '--porcelain')).toBe('');
    await run.remove();
  });
});

describe('an empty input', () => {
  it('is an absent one, for every input', async () => {
    const own = await createPackage();
    const run = await runBundle('version-bump', {
      workspace: own.path,
      inputs: Object.fromEntries(Object.keys(description.inputs).map((name) => [name, ''])),
    });
    expect(run.outputs).toMatchObject({ conclusion: 'success', released: 'true', version: '1.1.0' });
    expect(await own.git('log', '-1', '--format=%an: %s')).toBe('github-actions[bot]: chore(release): v1.1.0');
    await Promise.all([run.remove(), own.remove()]);
  });
});

describe('an input', () => {
  it('goes before the policy file, and that before the default', async () => {
    const own = await createPackage({ '.github/artifacts.yml': 'version:\n  channel: beta\n  tag-format: rel-{version}\n' });
    await own.tag('rel-1.0.0');
    await own.commit('feat: y');
    const planned = async (inputs: Readonly<Record<string, string>>): Promise<string | undefined> => {
      const run = await bump(own, { mode: 'plan', ...inputs });
      await run.remove();
      return run.outputs['tag'];
    };
    expect(await planned({})).toBe('rel-1.1.0-beta.1');
    expect(await planned({ channel: 'rc' })).toBe('rel-1.1.0-rc.1');
    await own.remove();
  });

  it('chooses among packages', async () => {
    const own = await createWorkspace();
    const run = await bump(own, { packages: 'c' });
    expect(run.outputs).toMatchObject({ released: 'false', tags: '[]' });
    await Promise.all([run.remove(), own.remove()]);
  });
});

describe('where there is no history', () => {
  it('a run outside a repository, and one of a shallow clone, say what to do', async () => {
    const outside = await runBundle('version-bump', {});
    expect(outside.report).toMatchObject({ error: { code: 'GIT_NOT_A_REPOSITORY' } });
    const full = await createRepository();
    for (const message of ['feat: a', 'feat: b', 'feat: c']) await full.commit(message, { files: { a: message } });
    const shallow = await full.shallowClone({ depth: 1 });
    const run = await bump(shallow);
    expect(run.report).toMatchObject({ error: { code: 'SHALLOW_HISTORY', fix: expect.stringContaining('fetch-depth: 0') } });
    await Promise.all([outside.remove(), run.remove(), full.remove(), shallow.remove()]);
  });
});
