import { access, chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOSTILE } from '@artifact-actions/testing/hostile';
import { createRepository, type Repository, runGit } from '@artifact-actions/testing/repository';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Instant } from '../foundation/index.ts';
import { type GitSha, gitSha } from './sha.ts';
import { type GitWriter, openWriter } from './writer.io.ts';

const BOT = { name: 'release[bot]', email: '1+release[bot]@users.example.com' };
const DATE = Date.parse('2026-03-01T12:00:00Z') as Instant;

let repository: Repository;
beforeEach(async () => {
  repository = await createRepository();
  await repository.commit('chore: begin', { files: { a: '1\n', b: '1\n', 'dir/c': '1\n' } });
});
afterEach(() => repository.remove());

const open = (person = BOT): Promise<GitWriter> => openWriter({ top: repository.path }, { person, date: DATE });

async function head(): Promise<GitSha> {
  const sha = gitSha(await repository.git('rev-parse', 'HEAD'));
  if (sha === undefined) throw new Error('expected a commit');
  return sha;
}

const raw = async (object: string): Promise<string> => (await runGit(repository.path, ['cat-file', '-p', object])).toString();

describe('changed', () => {
  it('tells what differs from HEAD, of the paths that it is asked for', async () => {
    await repository.write({ a: '2\n', b: '2\n', 'dir/c': null, new: 'x', other: 'x' });
    await repository.git('add', 'b');
    await repository.write({ b: '1\n' });
    const writer = await open();
    expect(await writer.changed(['a', 'b', 'dir/c', 'new', 'absent'])).toEqual(['a', 'b', 'dir/c', 'new']);
    expect(await writer.changed(['absent'])).toEqual([]);
    expect(await writer.changed([])).toEqual([]);
  });

  it.each(['*', ':/a', ':(top)a', 'a\nb', 'ü "x"\t', '-x', '[ab]'])('takes %j literally', async (name) => {
    await repository.write({ a: '2\n' });
    const writer = await open();
    expect(await writer.changed([name])).toEqual([]);
    await repository.write({ [name]: 'x' });
    expect(await writer.changed([name])).toEqual([name]);
    await writer.commit([name], 'feat: odd\n');
    expect(await repository.git('-c', 'core.quotePath=false', 'show', '-z', '--name-only', '--format=')).toBe(`${name}\0`);
  });
});

describe('commit', () => {
  it('holds the given files and nothing else, by the given person at the given time', async () => {
    await repository.write({ a: '2\n', b: '2\n', new: 'x' });
    await repository.git('add', 'b');
    const parent = await head();
    const sha = await (await open()).commit(['a', 'new'], 'chore(release): v1.0.0\n');
    expect(sha).toBe(await head());
    const seconds = DATE / 1000;
    expect((await raw(sha)).split('\n').slice(1)).toEqual([
      `parent ${parent}`,
      `author ${BOT.name} <${BOT.email}> ${seconds} +0000`,
      `committer ${BOT.name} <${BOT.email}> ${seconds} +0000`,
      '',
      'chore(release): v1.0.0',
      '',
    ]);
    expect(await repository.git('show', '--name-status', '--format=', 'HEAD')).toBe('M\ta\nA\tnew');
    expect(await repository.git('status', '--porcelain')).toBe('M  b');
  });

  it.each([
    ['comment signs', '# a\n\n#b\n'],
    ['blank lines and blanks', '\n\n  a  \n\n\n\nb\n\n'],
    ['scissors', 'a\n# ------------------------ >8 ------------------------\nb\n'],
    ['a text like an option', '--amend\n'],
    ['a trailer', 'a\n\nSigned-off-by: x\n'],
  ])('keeps a message with %s byte for byte', async (_name, message) => {
    await repository.git('config', 'commit.cleanup', 'scissors');
    await repository.write({ a: '2\n' });
    const sha = await (await open()).commit(['a'], message);
    expect((await raw(sha)).slice((await raw(sha)).indexOf('\n\n') + 2)).toBe(message);
  });

  it('stays on a detached HEAD, and starts a branch that has no commit', async () => {
    await repository.git('checkout', '--quiet', '--detach');
    const main = await repository.git('rev-parse', 'main');
    await repository.write({ a: '2\n' });
    await (await open()).commit(['a'], 'x\n');
    expect(await repository.git('rev-parse', 'main')).toBe(main);
    await repository.git('checkout', '--quiet', '--orphan', 'fresh');
    const sha = await (await open()).commit(['a'], 'y\n');
    expect(await repository.git('rev-parse', 'fresh')).toBe(sha);
  });

  it('says what git says where it fails', async () => {
    const writer = await open();
    await repository.write({ '.gitignore': 'ignored\n', ignored: 'x' });
    await expect(writer.commit(['ignored'], 'x\n')).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('ignored by one of your .gitignore files'),
    });
    await expect(writer.commit(['a'], 'nothing has changed\n')).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});

describe('tag', () => {
  it('is annotated, and keeps its message', async () => {
    const target = await head();
    await (await open()).tag('@scope/a@1.0.0+b', target, '# v1\n\ntext\n');
    const [object, type, name, tagger, ...message] = (await raw('refs/tags/@scope/a@1.0.0+b')).split('\n');
    expect([object, type, name]).toEqual([`object ${target}`, 'type commit', 'tag @scope/a@1.0.0+b']);
    expect(tagger).toBe(`tagger ${BOT.name} <${BOT.email}> ${DATE / 1000} +0000`);
    expect(message).toEqual(['', '# v1', '', 'text', '']);
  });

  it('never moves', async () => {
    await repository.tag('v1');
    const target = await head();
    await repository.commit('feat: x');
    const writer = await open();
    await expect(writer.tag('v1', await head(), 'x\n')).rejects.toMatchObject({ code: 'GIT_FAILED' });
    expect(await repository.git('rev-parse', 'v1^{commit}')).toBe(target);
  });

  it('goes where it should beside a branch of its name', async () => {
    await repository.git('branch', 'v1');
    const target = await head();
    await (await open()).tag('v1', target, 'x\n');
    expect(await repository.git('rev-parse', 'refs/tags/v1^{commit}')).toBe(target);
  });

  it.each(['-d', '--list', 'a b', 'a..b', 'a~1', 'v1.lock', ''])('is refused by git with the name %j', async (name) => {
    await expect((await open()).tag(name, await head(), 'x\n')).rejects.toMatchObject({ code: 'GIT_FAILED' });
    expect(await repository.git('for-each-ref', 'refs/tags')).toBe('');
  });
});

describe('openWriter', () => {
  it.each([
    ['no name', { name: '', email: 'a@example.com' }],
    ['a name of signs that git removes', { name: ' .,;<> ', email: 'a@example.com' }],
  ])('refuses a person with %s before anything is written', async (_name, person) => {
    await expect(open(person)).rejects.toMatchObject({ code: 'INPUT_INVALID', fix: 'Correct "git-user".' });
  });

  it('starts nothing that the repository configures, and signs nothing', async () => {
    const program = join(repository.path, '.git', 'program');
    const started = join(repository.path, '.git', 'started');
    await writeFile(program, `#!/bin/sh\necho "$0 $*" >> '${started}'\nexit 1\n`);
    await chmod(program, 0o755);
    const hooks = join(repository.path, '.git', 'hooks');
    await mkdir(hooks, { recursive: true });
    for (const hook of ['pre-commit', 'prepare-commit-msg', 'commit-msg', 'post-commit', 'reference-transaction', 'post-index-change'])
      await symlink(program, join(hooks, hook));
    await repository.git('config', '--file', '.git/config', 'core.hooksPath', hooks);
    await mkdir(join(repository.path, '.git', 'info'), { recursive: true });
    await writeFile(join(repository.path, '.git', 'info', 'attributes'), 'a filter=a=b\nb filter=long\n');
    const settings = `
[commit] gpgSign = true\n template = /nowhere\n status = true\n verbose = true
[tag] gpgSign = true\n forceSignAnnotated = true
[gpg] program = ${program}\n format = openpgp
[core] editor = ${program}\n fsmonitor = ${program}\n safecrlf = true\n autocrlf = input\n commentChar = c\n pager = ${program}
[filter "a=b"] clean = ${program}\n smudge = ${program}\n required = true
[filter "long"] process = ${program}\n required = true
[i18n] commitEncoding = latin1
[user] useConfigOnly = true\n signingKey = x
[trailer "x"] command = ${program}
[gc] auto = 1
`;
    await writeFile(join(repository.path, '.git', 'config'), settings, { flag: 'a' });
    await repository.write({ a: '2\r\n', b: '2\n' });
    const writer = await open();
    expect(await writer.changed(['a', 'b'])).toEqual(['a', 'b']);
    const sha = await writer.commit(['a', 'b'], 'chore: grün\n');
    await writer.tag('v1', sha, 'v1\n');
    expect(await raw(sha)).not.toMatch(/gpgsig|encoding/);
    expect(await raw(sha)).toContain('chore: grün\n');
    expect(await raw('refs/tags/v1')).not.toContain('BEGIN');
    expect(await raw('HEAD:a')).toBe('2\n');
    expect(await readFile(join(repository.path, 'a'), 'utf8')).toBe('2\r\n');
    await expect(access(started)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each(HOSTILE.filter(([, text]) => !text.includes('\0')))('commits and tags with a text that %s', async (_does, text) => {
    await repository.write({ a: '2\n' });
    const writer = await open();
    const sha = await writer.commit(['a'], `${text}\n`);
    await writer.tag('v1', sha, `${text}\n`);
    expect((await raw(sha)).endsWith(`\n\n${text}\n`)).toBe(true);
    expect((await raw('refs/tags/v1')).endsWith(`\n\n${text}\n`)).toBe(true);
  });
});
