/** `mode: write` on real repositories: which bytes change, which do not, and what an interrupted run leaves to the next. */
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOSTILE } from '@artifact-actions/testing/hostile';
import { createRepository, type Repository } from '@artifact-actions/testing/repository';
import '@artifact-actions/testing/report';
import type { BundleRun } from '@artifact-actions/testing/runner';
import { afterEach, describe, expect, it } from '@jest/globals';
import { bump, createPackage, createWorkspace, filesOf, MANIFESTS, NOW, tagsOf } from './sample.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((clean) => clean()));
});

async function kept(creating: Promise<Repository>): Promise<Repository> {
  const repository = await creating;
  cleanups.push(() => repository.remove());
  return repository;
}

async function ran(repository: Repository, inputs: Readonly<Record<string, string>> = {}): Promise<BundleRun> {
  const run = await bump(repository, inputs);
  cleanups.push(run.remove);
  return run;
}

const receiptsOf = ({ report }: BundleRun): readonly string[] =>
  (report as { receipts: readonly { effect: string; target: string; status: string }[] }).receipts.map(
    ({ effect, status, target }) => `${effect} ${target}: ${status}`,
  );

const WRITTEN = [
  'package-lock.json',
  'package.json',
  'packages/a/CHANGELOG.md',
  'packages/a/package.json',
  'packages/b/CHANGELOG.md',
  'packages/b/package.json',
];
const RELEASE = 'chore(release): a@2.0.0, b@1.0.1';
const TAGS = { 'a@2.0.0': `[${RELEASE}]`, 'b@1.0.1': `[${RELEASE}]` };

describe('a release of a workspace', () => {
  it('changes versions and ranges, and no other byte', async () => {
    const repository = await kept(createWorkspace());
    const before = await filesOf(repository);
    const run = await ran(repository);
    expect(run.report).toConclude('success');
    const after = await filesOf(repository);
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual(WRITTEN);
    const changed = (file: keyof typeof MANIFESTS, from: string, to: string): string => MANIFESTS[file].replace(from, to);
    expect(after).toMatchObject({
      'package.json': changed('package.json', '^1.0.0', '^2.0.0'),
      'packages/a/package.json': changed('packages/a/package.json', '1.0.0', '2.0.0'),
      'packages/b/package.json': '{"name":"b","version":"1.0.1","dependencies":{"a":"^2.0.0"},"x":["a","^1.0.0"]}',
      'packages/a/CHANGELOG.md': expect.stringContaining('# Changelog\n\n## [2.0.0]'),
    });
    const lockfile = JSON.parse(after['package-lock.json'] ?? '');
    expect([lockfile.packages[''].devDependencies, lockfile.packages['packages/a'], lockfile.packages['packages/b']]).toEqual([
      { a: '^2.0.0' },
      { version: '2.0.0' },
      { version: '1.0.1', dependencies: { a: '^2.0.0' } },
    ]);
  });

  it('is one commit and one annotated tag for each package, and leaves a clean tree', async () => {
    const repository = await kept(createWorkspace());
    const parent = await repository.git('rev-parse', 'HEAD');
    const run = await ran(repository, { 'git-user': 'Release Bot <release@example.com>' });
    expect(await repository.git('log', '-1', '--format=%P %an <%ae> %cn %s')).toBe(
      `${parent} Release Bot <release@example.com> Release Bot ${RELEASE}`,
    );
    expect(await tagsOf(repository)).toMatchObject(TAGS);
    expect(await repository.git('status', '--porcelain')).toBe('');
    expect(receiptsOf(run)).toEqual([
      ...WRITTEN.map((file) => `write-file ${file}: done`),
      'commit HEAD: done',
      'tag refs/tags/a@2.0.0: done',
      'tag refs/tags/b@1.0.1: done',
    ]);
    const commit = await repository.git('rev-parse', 'HEAD');
    expect(run.outputs).toMatchObject({ released: 'true', commit, tags: '["a@2.0.0","b@1.0.1"]', version: '', 'pull-request': '' });
    expect(JSON.parse(run.outputs['packages'] ?? '')).toMatchObject([
      { name: 'a', path: 'packages/a', version: '2.0.0', previousVersion: '1.0.0', tag: 'a@2.0.0' },
      { name: 'b', path: 'packages/b', version: '1.0.1', npmVersion: '1.0.1', ociTag: '1.0.1' },
    ]);
  });

  it('changes nothing when it runs again', async () => {
    const repository = await kept(createWorkspace());
    await ran(repository);
    const refs = await repository.git('for-each-ref');
    const again = await ran(repository);
    expect(await repository.git('for-each-ref')).toBe(refs);
    expect(receiptsOf(again)).toEqual([]);
    expect(again.outputs).toMatchObject({ released: 'false', tags: '[]', packages: '[]', changelog: '', commit: '' });
  });

  it.each([
    ['plan', { mode: 'plan' }],
    ['a dry run', { 'dry-run': 'true' }],
  ])('%s writes nothing', async (_name, inputs) => {
    const repository = await kept(createWorkspace());
    const refs = await repository.git('for-each-ref');
    const run = await ran(repository, inputs);
    expect([await repository.git('for-each-ref'), await repository.git('status', '--porcelain')]).toEqual([refs, '']);
    expect(receiptsOf(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ released: 'false', tags: '["a@2.0.0","b@1.0.1"]' });
    const real = await ran(repository);
    expect((run.report as { plan: unknown }).plan).toEqual((real.report as { plan: unknown }).plan);
  });
});

describe('a run that was interrupted is completed by the next,', () => {
  /** What a run that came to its end leaves. */
  async function finished(): Promise<{ readonly tree: string; readonly files: Readonly<Record<string, string>> }> {
    const repository = await kept(createWorkspace());
    await ran(repository);
    return { tree: await repository.git('rev-parse', 'HEAD^{tree}'), files: await filesOf(repository) };
  }

  async function expectFinished(repository: Repository, tree: string): Promise<void> {
    expect(await repository.git('rev-parse', 'HEAD^{tree}')).toBe(tree);
    expect(await repository.git('status', '--porcelain')).toBe('');
    expect(await repository.git('rev-list', '--count', 'HEAD')).toBe('3');
    expect(await tagsOf(repository)).toMatchObject(TAGS);
  }

  it.each(WRITTEN.map((_file, index) => index + 1))('after %d of its files', async (amount) => {
    const { files, tree } = await finished();
    const repository = await kept(createWorkspace());
    await repository.write(Object.fromEntries(WRITTEN.slice(0, amount).map((file) => [file, files[file] ?? ''])));
    const run = await ran(repository);
    expect(receiptsOf(run).filter((line) => line.endsWith('already-done'))).toHaveLength(amount);
    expect(run.outputs['released']).toBe('true');
    await expectFinished(repository, tree);
  });

  it('after its files were staged', async () => {
    const { files, tree } = await finished();
    const repository = await kept(createWorkspace());
    await repository.write(Object.fromEntries(WRITTEN.map((file) => [file, files[file] ?? ''])));
    await repository.git('add', '--all');
    await ran(repository);
    await expectFinished(repository, tree);
  });

  it.each([[['a@2.0.0', 'b@1.0.1']], [['b@1.0.1']], [['a@2.0.0']]])('before its tags %j', async (missing) => {
    const repository = await kept(createWorkspace());
    await ran(repository);
    const [head, tree] = [await repository.git('rev-parse', 'HEAD'), await repository.git('rev-parse', 'HEAD^{tree}')];
    await repository.git('tag', '--delete', ...missing);
    const run = await ran(repository);
    expect(receiptsOf(run)).toEqual(missing.map((tag) => `tag refs/tags/${tag}: done`));
    expect(run.outputs).toMatchObject({ released: 'true', commit: head, tags: JSON.stringify(missing) });
    await expectFinished(repository, tree);
  });

  it('with the tag on the release commit, where others came after it', async () => {
    const repository = await kept(createPackage());
    await ran(repository);
    const release = await repository.git('rev-parse', 'HEAD');
    await repository.git('tag', '--delete', 'v1.1.0');
    await repository.commit('fix: y', { files: { 'index.js': '2\n' } });
    const run = await ran(repository);
    expect(run.outputs).toMatchObject({ released: 'true', version: '1.1.0', tag: 'v1.1.0', commit: release });
    expect(await repository.git('rev-parse', 'v1.1.0^{commit}')).toBe(release);
    expect((await ran(repository)).outputs).toMatchObject({ released: 'true', version: '1.1.1', 'previous-version': '1.1.0' });
  });

  it('says what is done, and what was left out', async () => {
    const repository = await kept(createPackage());
    const lock = join(repository.path, '.git', 'index.lock');
    await writeFile(lock, '');
    const run = await ran(repository);
    expect(run.exitCode).toBe(1);
    expect(receiptsOf(run)).toEqual([
      'write-file CHANGELOG.md: done',
      'write-file package.json: done',
      'commit HEAD: failed',
      'tag refs/tags/v1.1.0: skipped',
    ]);
    expect(run.report).toMatchObject({
      error: {
        code: 'GIT_FAILED',
        message: expect.stringContaining('Done before: write-file CHANGELOG.md, write-file package.json.'),
        fix: expect.stringContaining('run the action again'),
      },
    });
    expect(run.outputs).toMatchObject({ released: 'false', version: '1.1.0', conclusion: 'error' });
    await rm(lock);
    expect((await ran(repository)).outputs).toMatchObject({ released: 'true', tag: 'v1.1.0' });
  });

  it('when a tag could not be made', async () => {
    const repository = await kept(createPackage());
    const lock = join(repository.path, '.git', 'refs', 'tags', 'v1.1.0.lock');
    await writeFile(lock, '');
    const run = await ran(repository);
    expect(receiptsOf(run).slice(-2)).toEqual(['commit HEAD: done', 'tag refs/tags/v1.1.0: failed']);
    const commit = await repository.git('rev-parse', 'HEAD');
    expect(run.outputs).toMatchObject({ released: 'false', commit });
    await rm(lock);
    expect((await ran(repository)).outputs).toMatchObject({ released: 'true', commit });
  });
});

describe('nothing is written', () => {
  it.each<[string, (repository: Repository) => Promise<unknown>, string, string]>([
    [
      'over a change that is not committed',
      (of) => of.write({ 'package.json': { name: 'app', version: '1.0.0', x: 1 } }),
      'UNCOMMITTED_CHANGES',
      '"package.json"',
    ],
    ['over a file that is not tracked', (of) => of.write({ 'CHANGELOG.md': 'mine\n' }), 'UNCOMMITTED_CHANGES', '"CHANGELOG.md"'],
    ['over a file that was deleted', (of) => of.write({ 'package.json': null }), 'UNCOMMITTED_CHANGES', '"package.json"'],
    [
      'where the tag is on a commit of another branch',
      async (of) => {
        await of.branch('other');
        await of.commit('feat: y');
        await of.tag('v1.1.0');
        await of.checkout('main');
      },
      'TAG_EXISTS',
      'v1.1.0',
    ],
    ['where another tag lies below the tag', (of) => of.git('tag', 'v1.1.0/x'), 'INVALID_TAG_NAME', '"v1.1.0/x"'],
    [
      'where the version makes a tag that git refuses',
      (of) => of.commit('fix: x\n\nRelease-As: 2.0.0-x.lock'),
      'INVALID_TAG_NAME',
      '"v2.0.0-x.lock"',
    ],
    [
      'into a changelog that is no UTF-8',
      (of) => of.commit('chore: x', { files: { 'CHANGELOG.md': Uint8Array.of(0x80, 0xff) } }),
      'FILE_UNREADABLE',
      '"CHANGELOG.md"',
    ],
    [
      'into a package.json with a key twice',
      (of) => of.commit('chore: x', { files: { 'package.json': '{"name":"app","version":"1.0.0","version":"1.0.0"}' } }),
      'JSON_UNREADABLE',
      'package.json',
    ],
    [
      'into a lockfile with a conflict',
      (of) => of.commit('chore: x', { files: { 'package-lock.json': '{\n<<<<<<< HEAD\n}' } }),
      'JSON_UNREADABLE',
      'package-lock.json:2:1',
    ],
    [
      'through links that lead to one changelog',
      async (of) => {
        await mkdir(join(of.path, 'packages', 'b'), { recursive: true });
        await symlink('../../CHANGELOG.md', join(of.path, 'packages', 'b', 'CHANGELOG.md'));
        await of.tag('app@1.0.0');
        const root = { 'package.json': { name: 'app', version: '1.0.0', workspaces: ['packages/*'] }, 'CHANGELOG.md': '# Changelog\n' };
        await of.commit('feat: y', { files: { ...root, 'packages/b/package.json': { name: 'b', version: '1.0.0' } } });
      },
      'PATH_OUTSIDE_WORKSPACE',
      '"packages/b/CHANGELOG.md"',
    ],
    [
      'beside a lockfile that would be wrong',
      (of) => of.commit('chore: x', { files: { 'bun.lock': '{ "workspaces": {} }' } }),
      'NOT_SUPPORTED_YET',
      '"bun.lock"',
    ],
  ])('%s', async (_name, prepare, code, words) => {
    const repository = await kept(createPackage());
    await prepare(repository);
    const [refs, status] = [await repository.git('for-each-ref'), await repository.git('status', '--porcelain')];
    const { exitCode, report } = await ran(repository);
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ receipts: [], error: { code } });
    expect(JSON.stringify(report).replaceAll('\\"', '"')).toContain(words);
    expect([await repository.git('for-each-ref'), await repository.git('status', '--porcelain')]).toEqual([refs, status]);
  });

  it('on a branch without a commit', async () => {
    const repository = await kept(createRepository());
    expect((await ran(repository)).report).toMatchObject({ error: { code: 'NO_COMMITS_IN_REPOSITORY' } });
  });

  it('under the scheme sha', async () => {
    const repository = await kept(createPackage());
    const sha12 = (await repository.git('rev-parse', 'HEAD')).slice(0, 12);
    const run = await ran(repository, { scheme: 'sha' });
    expect(run.outputs).toMatchObject({ released: 'false', version: `g${sha12}`, 'npm-version': `0.0.0-g${sha12}`, tag: '', tags: '[]' });
    expect([receiptsOf(run), await repository.git('status', '--porcelain')]).toEqual([[], '']);
  });
});

describe('a release of one package', () => {
  it.each([
    ['on a detached HEAD', async (of: Repository) => void (await of.git('checkout', '--quiet', '--detach'))],
    [
      'with a hook that refuses everything',
      async (of: Repository) => {
        const hook = join(of.path, '.git', 'refuse', 'pre-commit');
        await of.write({ '.git/refuse/pre-commit': '#!/bin/sh\nexit 1\n' });
        await chmod(hook, 0o755);
        await of.git('config', 'core.hooksPath', join(of.path, '.git', 'refuse'));
      },
    ],
    [
      'where everything is to be signed',
      async (of: Repository) => {
        for (const key of ['commit.gpgSign', 'tag.gpgSign', 'tag.forceSignAnnotated']) await of.git('config', key, 'true');
        await of.git('config', 'gpg.program', '/nowhere/gpg');
      },
    ],
    [
      'beside changes of others',
      async (of: Repository) => {
        await of.write({ 'index.js': 'mine\n', 'new.js': 'mine\n' });
        await of.git('add', 'new.js');
      },
    ],
  ])('is made %s', async (_name, prepare) => {
    const repository = await kept(createPackage());
    await prepare(repository);
    const status = await repository.git('status', '--porcelain');
    const run = await ran(repository);
    expect(run.report).toConclude('success');
    expect(run.outputs).toMatchObject({ released: 'true', version: '1.1.0', 'previous-version': '1.0.0', bump: 'minor', tag: 'v1.1.0' });
    expect(await repository.git('show', '--name-only', '--format=')).toBe('CHANGELOG.md\npackage.json');
    expect(await tagsOf(repository)).toMatchObject({ 'v1.1.0': '[chore(release): v1.1.0]' });
    expect(await repository.git('status', '--porcelain')).toBe(status);
  });

  it('keeps the changelog that is there, and says what is new above it', async () => {
    const old = '# Changes\r\n\r\n## 1.0.0\r\n\r\n* old\r\n';
    const repository = await kept(createPackage({ 'docs/NEWS.md': old }));
    await ran(repository, { changelog: 'docs/NEWS.md' });
    const text = (await filesOf(repository))['docs/NEWS.md'] ?? '';
    expect(text.startsWith('# Changes\r\n\r\n## [1.1.0]')).toBe(true);
    expect(text.endsWith('\r\n\r\n## 1.0.0\r\n\r\n* old\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('writes neither changelog nor commit where there is nothing to write', async () => {
    const repository = await kept(createRepository());
    await repository.commit('feat: x', { files: { 'package.json': { name: 'app', version: '1.0.0' } } });
    const head = await repository.git('rev-parse', 'HEAD');
    const run = await ran(repository, { changelog: 'none' });
    expect(run.outputs).toMatchObject({ released: 'true', version: '1.0.0', bump: 'initial', 'previous-version': '', commit: head });
    expect(await repository.git('rev-parse', 'v1.0.0^{commit}')).toBe(head);
    expect((await ran(repository, { changelog: 'none' })).outputs).toMatchObject({ released: 'false' });
  });

  it('is written without package.json, and into one without a version', async () => {
    const repository = await kept(createRepository());
    await repository.commit('feat: x', { files: { 'package.json': '{"name":"app"}' } });
    await ran(repository);
    expect(await filesOf(repository)).toMatchObject({ 'package.json': '{"name":"app"}', 'CHANGELOG.md': expect.stringContaining('0.1.0') });
    const bare = await kept(createRepository());
    await bare.commit('feat: x', { files: { a: '1' } });
    expect((await ran(bare)).outputs).toMatchObject({ released: 'true', version: '0.1.0', tag: 'v0.1.0' });
  });

  it('has the npm form of a version with build metadata in package.json', async () => {
    const repository = await kept(createPackage());
    const run = await ran(repository, { scheme: 'semver-build', build: 'g{sha12}' });
    const sha12 = (await repository.git('rev-parse', 'HEAD~1')).slice(0, 12);
    expect(run.outputs).toMatchObject({ tag: `v1.1.0+g${sha12}`, 'npm-version': '1.1.0', 'oci-tag': `1.1.0_g${sha12}` });
    expect(JSON.parse((await filesOf(repository))['package.json'] ?? '')).toMatchObject({ version: '1.1.0' });
    expect((await ran(repository, { scheme: 'semver-build', build: 'g{sha12}' })).outputs['released']).toBe('false');
  });

  it.each(['release/{version}', '{version}', 'a-{version}-b', 'a+b@{version}_c'])('is tagged after the format %j', async (format) => {
    const repository = await kept(createRepository());
    await repository.commit('chore: begin', { files: { 'package.json': { name: 'app', version: '1.0.0' } } });
    await repository.git('tag', '--', format.replace('{version}', '1.0.0'));
    await repository.commit('fix: x', { files: { a: '1' } });
    const run = await ran(repository, { 'tag-format': format });
    expect(run.outputs['tag']).toBe(format.replace('{version}', '1.0.1'));
    expect(await tagsOf(repository)).toHaveProperty([format.replace('{version}', '1.0.1')]);
    expect((await ran(repository, { 'tag-format': format })).outputs['released']).toBe('false');
  });

  it('lies in a folder of the repository', async () => {
    const repository = await kept(createRepository());
    await repository.commit('feat: x', {
      files: {
        'app/package.json': { name: 'app', version: '1.0.0' },
        'app/package-lock.json': { version: '1.0.0', packages: { '': { version: '1.0.0' } } },
      },
    });
    await repository.tag('v1.0.0');
    await repository.commit('fix: x', { files: { 'app/a': '1' } });
    const run = await ran(repository, { 'working-directory': 'app' });
    expect(run.outputs).toMatchObject({ released: 'true', version: '1.0.1' });
    expect(await repository.git('show', '--name-only', '--format=')).toBe('app/CHANGELOG.md\napp/package-lock.json\napp/package.json');
  });
});

describe('a commit whose text', () => {
  it.each(HOSTILE.filter(([, text]) => !text.includes('\0')))('%s is released like any other', async (_does, text) => {
    const repository = await kept(createPackage({}, `feat: x ${text}\n\n${text}\n\nBREAKING CHANGE: x ${text}`));
    const run = await ran(repository);
    expect(run.outputs).toMatchObject({ released: 'true', version: '2.0.0' });
    expect(run.forgedOutputs).toEqual({});
    expect(await readFile(join(repository.path, 'package.json'), 'utf8')).toBe('{\n  "name": "app",\n  "version": "2.0.0"\n}\n');
    const again = await ran(repository, { 'as-of': NOW });
    expect(again.outputs['released']).toBe('false');
  });
});
