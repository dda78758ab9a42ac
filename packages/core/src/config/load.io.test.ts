import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type GitHubFake, startGitHubFake } from '@artifact-actions/testing/github';
import { createRepository, type Repository } from '@artifact-actions/testing/repository';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Instant, Secret } from '../foundation/index.ts';
import { openRepository } from '../git/index.ts';
import { openGitHub } from '../github/index.ts';
import { createHttpClient, type HttpClient, openWorkspace } from '../host/index.ts';
import { openBase } from './base.io.ts';
import { DEFAULT_CONFIG, loadPolicy, type Policy } from './load.io.ts';
import type { ArtifactsConfig } from './schema.ts';

const STRICT = 'lockfile:\n  rules:\n    source/host: error\n';
const LAX = 'lockfile:\n  rules:\n    source/host: off\n';
const BROKEN = 'lockfile: [\n';
const ERROR = { rules: { 'source/host': 'error' } };
const OFF = { rules: { 'source/host': 'off' } };

let repository: Repository;
let elsewhere: Repository;
let temporary: string;
let fake: GitHubFake;
let http: HttpClient;

beforeEach(async () => {
  repository = await createRepository();
  elsewhere = await createRepository();
  await elsewhere.commit('policy', { files: { 'policies/strict.yml': STRICT, 'a@b.yml': LAX } });
  temporary = await createTemporaryFolder('load');
  http = createHttpClient({ clock: { now: () => 0 as Instant, sleep: async () => undefined, random: () => 0 }, userAgent: 'test' });
  fake = await startGitHubFake({
    repositories: { 'octo-org/policies': { path: elsewhere.path, private: true } },
    tokens: { ghs_reads: { permissions: { contents: 'read' } } },
  });
});
afterEach(async () => {
  http.close();
  await Promise.all([fake.close(), repository.remove(), elsewhere.remove(), removeFolder(temporary)]);
});

interface Request {
  readonly path?: string;
  readonly inline?: string;
  /** The commit that judges; none without it. */
  readonly judge?: string;
  readonly token?: string;
}

async function load({
  path = DEFAULT_CONFIG,
  inline,
  judge,
  token = 'ghs_reads',
}: Request = {}): Promise<Policy<ArtifactsConfig['lockfile']>> {
  const workspace = await openWorkspace({ root: repository.path, temporary });
  const clone = await openRepository(repository.path);
  return await loadPolicy('lockfile', {
    path,
    inline: { input: 'lockfile-policy', text: inline },
    rules: { lockfile: ['source/host'] },
    workspace,
    top: workspace.root,
    judge: judge === undefined ? undefined : await openBase({ kind: 'revision', revision: judge }, { clone, remote: undefined }),
    github: openGitHub({ apiUrl: fake.url, http, token: new Secret(token) }),
  });
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(repository.path, path)), { recursive: true });
  await writeFile(join(repository.path, path), content);
}

describe('the policy of the working tree', () => {
  it('is that of the default file, with its places', async () => {
    await write(DEFAULT_CONFIG, STRICT);
    const { settings, file, locate, change } = await load();
    expect([settings, file, change]).toEqual([ERROR, DEFAULT_CONFIG, undefined]);
    expect(locate(['rules', 'source/host'])).toEqual({ file: DEFAULT_CONFIG, line: 3, column: 18, endLine: 3, endColumn: 23 });
  });

  it('says nothing where the default file is absent', async () => {
    const { settings, locate } = await load();
    expect([settings, locate(['rules'])]).toEqual([undefined, null]);
  });

  it('says nothing where the file has no such key', async () => {
    await write(DEFAULT_CONFIG, 'version: {}\n');
    expect((await load()).settings).toBeUndefined();
  });

  it('may lie elsewhere in it', async () => {
    await write('ci/policy.yml', LAX);
    expect(await load({ path: 'ci/policy.yml' })).toMatchObject({ settings: OFF, file: 'ci/policy.yml' });
  });

  it('may lie under a path with an @ that no repository could have', async () => {
    await write('ci/a@b.yml', LAX);
    expect(await load({ path: './ci/a@b.yml' })).toMatchObject({ settings: OFF, file: 'ci/a@b.yml' });
  });

  it('may be behind a link that stays inside', async () => {
    await write('ci/policy.yml', LAX);
    await symlink('ci/policy.yml', join(repository.path, 'policy.yml'));
    expect((await load({ path: 'policy.yml' })).settings).toEqual(OFF);
  });

  it.each<[string, Request, object]>([
    ['a file that is named and absent', { path: 'none.yml' }, { code: 'CONFIG_NOT_FOUND', message: 'There is no policy file "none.yml".' }],
    ['a file outside', { path: '../policy.yml' }, { code: 'PATH_OUTSIDE_WORKSPACE' }],
    ['an absolute path outside', { path: '/etc/passwd' }, { code: 'PATH_OUTSIDE_WORKSPACE' }],
    ['a folder', { path: '.git' }, { code: 'FILE_UNREADABLE' }],
  ])('is an error for %s', async (_sentence, request, error) => {
    await expect(load(request)).rejects.toMatchObject(error);
  });

  it('is an error where it is broken', async () => {
    await write(DEFAULT_CONFIG, BROKEN);
    await expect(load()).rejects.toMatchObject({ code: 'CONFIG_UNREADABLE', message: expect.stringContaining(`${DEFAULT_CONFIG}:`) });
  });

  it('is an error behind a link that leads out', async () => {
    await writeFile(join(temporary, '..', 'outside.yml'), LAX);
    await symlink(join(temporary, '..', 'outside.yml'), join(repository.path, 'policy.yml'));
    await expect(load({ path: 'policy.yml' })).rejects.toMatchObject({ code: 'PATH_OUTSIDE_WORKSPACE' });
    await rm(join(temporary, '..', 'outside.yml'));
  });
});

describe('an inline policy', () => {
  it('replaces the file as a whole, even a broken one', async () => {
    await write(DEFAULT_CONFIG, BROKEN);
    const { settings, file, locate } = await load({ inline: 'rules: { source/host: off }' });
    expect([settings, file, locate(['rules'])]).toEqual([OFF, 'the input "lockfile-policy"', null]);
  });

  it('is an error that names the input and the line in it', async () => {
    const message = expect.stringContaining('at the input "lockfile-policy":2:3');
    await expect(load({ inline: 'rules:\n  source/hots: off' })).rejects.toMatchObject({ code: 'CONFIG_INVALID', message });
  });
});

describe('the policy of another repository', () => {
  it('is read through the API, and has no place in the workspace', async () => {
    const path = 'octo-org/policies/policies/strict.yml@main';
    const { settings, file, locate } = await load({ path });
    expect([settings, file, locate(['rules'])]).toEqual([ERROR, path, null]);
  });

  it('may have an @ in its name', async () => {
    expect((await load({ path: 'octo-org/policies/a@b.yml@main' })).settings).toEqual(OFF);
  });

  it('is not judged by the base of this one', async () => {
    await write(DEFAULT_CONFIG, LAX);
    const judge = await repository.commit('one');
    const { settings, change } = await load({ path: 'octo-org/policies/policies/strict.yml@main', judge });
    expect([settings, change]).toEqual([ERROR, undefined]);
  });

  it.each<[string, string, string | undefined, string]>([
    ['an absent file', 'octo-org/policies/none.yml@main', undefined, 'CONFIG_NOT_FOUND'],
    ['an absent ref', 'octo-org/policies/policies/strict.yml@none', undefined, 'CONFIG_NOT_FOUND'],
    ['a repository that the token may not see', 'octo-org/none/policy.yml@main', undefined, 'CONFIG_NOT_FOUND'],
    ['a wrong token', 'octo-org/policies/policies/strict.yml@main', 'ghs_wrong', 'GITHUB_FAILED'],
    ['a path with a way out', 'octo-org/policies/../../../user@main', undefined, 'CONFIG_NOT_FOUND'],
    ['a folder', 'octo-org/policies/policies@main', undefined, 'GITHUB_FAILED'],
  ])('is an error for %s', async (_sentence, path, token, code) => {
    await expect(load({ path, ...(token !== undefined && { token }) })).rejects.toMatchObject({ code });
  });

  it('is an error where GitHub is down', async () => {
    fake.fail({ with: 502, times: 9 });
    await expect(load({ path: 'octo-org/policies/policies/strict.yml@main' })).rejects.toMatchObject({ code: 'GITHUB_FAILED' });
  });
});

describe('the policy of a pull request', () => {
  /** Commits the first content, and leaves the second in the working tree. Null: no file. */
  async function judged(base: string | null, head: string | null, path = DEFAULT_CONFIG): Promise<string> {
    if (base !== null) await write(path, base);
    const judge = await repository.commit('base');
    await rm(join(repository.path, path), { force: true });
    if (head !== null) await write(path, head);
    return judge;
  }

  const changed = (line: number, column: number) => ({ location: expect.objectContaining({ file: DEFAULT_CONFIG, line, column }) });
  it.each<[string, string | null, string | null, object | undefined, object | undefined]>([
    ['as it is', STRICT, STRICT, ERROR, undefined],
    ['weakened', STRICT, LAX, ERROR, changed(1, 1)],
    ['weakened below other keys', STRICT, `version: {}\n${LAX}`, ERROR, changed(2, 1)],
    ['removed with its file', STRICT, null, ERROR, { location: null }],
    ['removed from its file', STRICT, 'version: {}\n', ERROR, { location: expect.objectContaining({ file: DEFAULT_CONFIG }) }],
    ['added', null, LAX, undefined, changed(1, 1)],
    ['added, but empty', null, 'lockfile: {}\n', undefined, undefined],
    ['written in another way', STRICT, '# Ours\nlockfile: { rules: { source/host: error } }\n', ERROR, undefined],
    ['changed in another key', STRICT, `${STRICT}version: { channel: beta }\n`, ERROR, undefined],
    ['absent before and after', null, null, undefined, undefined],
  ])('is that of the base, and a change is told: %s', async (_sentence, base, head, settings, change) => {
    const judge = await judged(base, head);
    const policy = await load({ judge });
    expect(policy.settings).toEqual(settings);
    expect(policy.change).toEqual(change);
    expect(policy.locate(['rules'])).toBeNull();
  });

  it('is an error where the head breaks it, now and not after the merge', async () => {
    const judge = await judged(STRICT, BROKEN);
    await expect(load({ judge })).rejects.toMatchObject({
      code: 'CONFIG_UNREADABLE',
      message: expect.stringContaining(`${DEFAULT_CONFIG}:`),
    });
  });

  it('is an error where the base has broken it, and says which commit that is', async () => {
    const judge = await judged(BROKEN, STRICT);
    await expect(load({ judge })).rejects.toMatchObject({ message: expect.stringContaining(`at the base ${judge.slice(0, 12)}`) });
  });

  it('may lie under another name, which may not be absent', async () => {
    const judge = await judged(STRICT, LAX, 'ci/policy.yml');
    expect((await load({ judge, path: 'ci/policy.yml' })).settings).toEqual(ERROR);
    expect((await load({ judge, path: './ci/../ci/policy.yml' })).settings).toEqual(ERROR);
    await expect(load({ judge, path: 'none.yml' })).rejects.toMatchObject({ code: 'CONFIG_NOT_FOUND' });
  });

  it.each([
    ['the file', DEFAULT_CONFIG, '../examples/artifacts.yml'],
    ['its folder', '.github', 'examples'],
  ])('is that of the base where the head makes %s a link to a laxer one that the base has too', async (_sentence, link, target) => {
    await write('examples/artifacts.yml', LAX);
    const judge = await judged(STRICT, null);
    await rm(join(repository.path, link), { recursive: true, force: true });
    await symlink(target, join(repository.path, link));
    const { settings, change } = await load({ judge });
    expect(settings).toEqual(ERROR);
    expect(change).toEqual({ location: expect.objectContaining({ file: 'examples/artifacts.yml', line: 1 }) });
  });

  it('is that of the base where the head makes the file a link to an empty one', async () => {
    const judge = await judged(STRICT, null);
    await write('empty.yml', '');
    await symlink('../empty.yml', join(repository.path, DEFAULT_CONFIG));
    const { settings, change } = await load({ judge });
    expect([settings, change?.location === undefined]).toEqual([ERROR, false]);
  });
});

describe('a key that nobody is judged by', () => {
  it('comes from the working tree, without ids of rules that the action does not have', async () => {
    await repository.commit('base', { files: { [DEFAULT_CONFIG]: `${STRICT}version: { channel: beta }\n` } });
    await write(DEFAULT_CONFIG, `${LAX}version: { channel: rc }\n`);
    const workspace = await openWorkspace({ root: repository.path, temporary });
    const github = openGitHub({ apiUrl: fake.url, http, token: undefined });
    const policy = await loadPolicy('version', {
      path: DEFAULT_CONFIG,
      rules: {},
      workspace,
      top: workspace.root,
      judge: undefined,
      github,
    });
    expect(policy).toMatchObject({ settings: { channel: 'rc' }, change: undefined });
  });
});
