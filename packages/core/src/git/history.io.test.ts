import { appendFile, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldBuffers } from '@artifact-actions/testing/memory';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runProcess } from '../host/index.ts';
import { type CommitRecord, type HistoryQuery, openRepository, type Repository } from './index.ts';

let top: string;

beforeEach(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), 'history-')));
});
afterEach(() => rm(top, { recursive: true }));

async function git(args: readonly string[], input: Uint8Array | string = ''): Promise<void> {
  const result = await runProcess({ program: 'git', args, cwd: top, input, timeoutMs: 120_000, maxBytes: 1 << 20 });
  if (result.kind !== 'exit' || result.status !== 0) throw new Error(JSON.stringify(result));
}

interface Step {
  readonly message: string | Buffer;
  /** Lines of git-fast-import(1): `from :1`, `merge :2`, `D path`, or `M path` for a file whose content is this line. */
  readonly lines?: readonly string[];
  readonly author?: string;
  readonly encoding?: string;
}

/** One commit of git-fast-import(1); its mark is its place in the list, from 1. */
function imported({ message, lines = [], author = 'Ada <ada@example.com>', encoding }: Step, index: number): Buffer {
  const text = Buffer.from(message);
  const changes = lines.map((line) =>
    /^M (?!1)/.test(line) ? `M 100644 inline ${line.slice(2)}\ndata ${Buffer.byteLength(line)}\n${line}\n` : `${line}\n`,
  );
  const head = `commit refs/heads/main\nmark :${index + 1}\nauthor ${author} 900000000 +0100\ncommitter Grace <grace@example.com> ${1_000_000_000 + index} -0500\n`;
  return Buffer.concat([
    Buffer.from(`${head}${encoding === undefined ? '' : `encoding ${encoding}\n`}data ${text.length}\n`),
    text,
    Buffer.from(`\n${changes.join('')}`),
  ]);
}

async function repositoryOf(steps: readonly Step[], more = ''): Promise<Repository> {
  await git(['init', '--quiet', '--initial-branch=main']);
  await git(['fast-import', '--quiet'], Buffer.concat([...steps.map(imported), Buffer.from(more)]));
  return openRepository(top);
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const history = (repository: Repository, query: HistoryQuery = {}): Promise<readonly CommitRecord[]> => all(repository.history(query));
const messages = (commits: readonly CommitRecord[]): readonly string[] => commits.map(({ message }) => message);

/** A main line of 1, 2 and 5, where 5 merges the branch of 3 and 4. */
const MERGED: readonly Step[] = [
  { message: '1', lines: ['M a'] },
  { message: '2', lines: ['M b'] },
  { message: '3', lines: ['from :1', 'M side/c'] },
  { message: '4', lines: ['M side/d'] },
  { message: '5', lines: ['from :2', 'merge :4', 'M b', 'M side/c', 'M side/d'] },
];

describe('history', () => {
  it('tells everything about a commit', async () => {
    const [second, first] = await history(await repositoryOf([{ message: 'one\n' }, { message: 'two\n\nbody\n\n\n' }]));
    expect(second).toEqual({
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      parents: [first?.sha],
      author: { name: 'Ada', email: 'ada@example.com' },
      committer: { name: 'Grace', email: 'grace@example.com' },
      date: 1_000_000_001_000,
      message: 'two\n\nbody\n\n\n',
    });
    expect(first?.parents).toEqual([]);
  });

  it.each([
    ['a workflow command', '::set-output name=x::y\n##[error]x'],
    ['carriage returns and blanks', '  one\r\n\r\n\ttwo  \n'],
    ['what looks like a record', `:100644 100644 ${'a'.repeat(40)}\n${'b'.repeat(40)}`],
    ['nothing', ''],
    ['a megabyte', 'x'.repeat(1 << 20)],
  ])('brings a message of %s as it is', async (_name, message) => {
    expect(messages(await history(await repositoryOf([{ message }, { message: 'next' }])))).toEqual(['next', message]);
  });

  it('decodes the encoding that a commit names, and marks bytes that have none', async () => {
    const latin1 = { message: Buffer.from('grün', 'latin1'), encoding: 'ISO-8859-1' };
    const broken = { message: Buffer.from('grün', 'latin1') };
    expect(messages(await history(await repositoryOf([latin1, broken])))).toEqual(['gr\uFFFDn', 'grün']);
  });

  it('ends where it is told to', async () => {
    expect(messages(await history(await repositoryOf(MERGED), { limit: 2 }))).toHaveLength(2);
  });

  it('ignores .mailmap', async () => {
    await writeFile(join(top, '.mailmap'), 'Mallory <mallory@example.com> Ada <ada@example.com>\n');
    expect(await history(await repositoryOf([{ message: '1' }]))).toMatchObject([{ author: { name: 'Ada', email: 'ada@example.com' } }]);
  });

  it('shows no commit before one that descends from it', async () => {
    expect(messages(await history(await repositoryOf(MERGED)))).toEqual(['5', '4', '3', '2', '1']);
  });

  it('is limited on both sides', async () => {
    const repository = await repositoryOf(MERGED);
    const [, fourth, third, second] = await history(repository);
    if (fourth === undefined || third === undefined || second === undefined) throw new Error('expected five commits');
    expect(messages(await history(repository, { from: second.sha }))).toEqual(['5', '4', '3']);
    expect(messages(await history(repository, { from: third.sha, to: fourth.sha }))).toEqual(['4']);
    expect(messages(await history(repository, { from: fourth.sha, to: fourth.sha }))).toEqual([]);
  });

  it('names the changed files, of a merge those that it brought to its first parent', async () => {
    const commits = await history(await repositoryOf(MERGED), { files: true });
    expect(commits.map(({ files }) => files?.map(({ path, change }) => `${change} ${path}`))).toEqual([
      ['added side/c', 'added side/d'],
      ['added side/d'],
      ['added side/c'],
      ['added b'],
      ['added a'],
    ]);
  });

  it('names files by whatever bytes they have, and tells every kind of change', async () => {
    const odd = ['M "line\\nfeed"', 'M "\\"quoted\\""', 'M "\\377"', 'M :100644', 'M ä', 'M x y'];
    const changes = ['D ä', 'R "x y" z', 'M 120000 inline :100644\ndata 1\na', 'M 100644 inline "line\\nfeed"\ndata 3\nnew'];
    const repository = await repositoryOf([{ message: '1', lines: odd }, { message: '2', lines: changes }, { message: '3' }]);
    const [third, second, first] = await history(repository, { files: true });
    expect(third?.files).toEqual([]);
    expect(second?.files).toEqual([
      { path: ':100644', change: 'type-changed' },
      { path: 'line\nfeed', change: 'modified' },
      { path: 'x y', change: 'deleted' },
      { path: 'z', change: 'added' },
      { path: 'ä', change: 'deleted' },
    ]);
    expect(first?.files?.map(({ path }) => path)).toEqual(['"quoted"', ':100644', 'line\nfeed', 'x y', 'ä', '\uFFFD']);
  });

  it('is limited to paths, taken literally, and keeps what a branch changed and took back', async () => {
    const repository = await repositoryOf([
      { message: '1', lines: ['M a', 'M *'] },
      { message: '2', lines: ['from :1', 'M a/b'] },
      { message: '3', lines: ['M d/x'] },
      { message: '4', lines: ['D d/x'] },
      { message: '5', lines: ['from :1', 'M e'] },
      { message: '6', lines: ['from :5', 'merge :4'] },
    ]);
    expect(messages(await history(repository, { paths: ['d'] }))).toEqual(['4', '3']);
    expect(messages(await history(repository, { paths: ['*'] }))).toEqual(['1']);
    expect(messages(await history(repository, { paths: ['--all'] }))).toEqual([]);
  });

  it('streams a hundred thousand commits in bounded memory', async () => {
    const steps = Array.from({ length: 100_000 }, (_, index) => ({ message: `fix: number ${index}\n\n${'text '.repeat(50)}` }));
    const repository = await repositoryOf(steps);
    const before = heldBuffers();
    let [commits, peak] = [0, 0];
    for await (const { message } of repository.history({ files: true })) {
      if (message.startsWith('fix: number ')) commits += 1;
      if (commits % 10_000 === 0) peak = Math.max(peak, heldBuffers() - before);
    }
    expect(commits).toBe(100_000);
    expect(peak).toBeLessThan(10 << 20);
  });
});

describe('a hostile configuration', () => {
  it('changes no answer and starts no program', async () => {
    const moved: Step = { message: 'grün', lines: ['R b c', 'M d/e', `M 160000 ${'a'.repeat(40)} module`] };
    const repository = await repositoryOf([...MERGED, moved], 'reset refs/tags/v1\nfrom :1\n\n');
    await git(['read-tree', 'HEAD']);
    await git(['-c', 'user.name=x', '-c', 'user.email=x@example.com', 'notes', 'add', '--message=a note', 'HEAD']);
    const answers = async (): Promise<unknown> => {
      const head = await repository.resolve('HEAD');
      if (head === undefined) throw new Error('expected a commit');
      const histories = [repository.history({ files: true }), repository.history({ paths: ['c'] })];
      const lists = [...histories, repository.refs(), repository.trackedFiles(), repository.filesAt(head)];
      const single = [repository.state(), repository.resolve('v1'), repository.readFile(head, 'a', 100), repository.mergeBase(head, head)];
      const planned = [repository.ends(), repository.tags(), repository.readFiles([{ commit: head, path: 'a' }], 100)];
      return Promise.all([...single, ...planned, repository.objectsLike(head.slice(0, 12)), ...lists.map((list) => all<unknown>(list))]);
    };
    const expected = await answers();
    await plant();
    expect(await answers()).toEqual(expected);
    await expect(readFile(join(top, 'started'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

/** Configures everything that could change an output or start a program; a program that is started leaves the file `started`. */
async function plant(): Promise<void> {
  const program = join(top, 'program');
  await writeFile(program, `#!/bin/sh\necho started >> '${join(top, 'started')}'\n`, { mode: 0o755 });
  for (const hook of ['post-index-change', 'reference-transaction']) await symlink(program, join(top, '.git', 'hooks', hook));
  await writeFile(join(top, '.git', 'info', 'attributes'), '* diff=hostile filter=hostile\n');
  const settings = `
[log] showSignature = true\n decorate = full\n date = relative\n showRoot = false\n follow = true\n diffMerges = combined\n abbrevCommit = true
[format] pretty = oneline\n notes = *
[color] ui = always
[core] pager = ${program}\n editor = ${program}\n fsmonitor = ${program}\n quotePath = true\n abbrev = 4
[i18n] logOutputEncoding = latin1
[diff] noprefix = true\n renames = copies\n relative = true\n external = ${program}\n orderFile = /nowhere\n ignoreSubmodules = all
[diff "hostile"] textconv = ${program}\n command = ${program}
[filter "hostile"] smudge = ${program}
[gpg] program = ${program}
[alias] log = !${program}\n rev-parse = !${program}
[pager] log = ${program}\n for-each-ref = ${program}
`;
  await appendFile(join(top, '.git', 'config'), settings);
}
