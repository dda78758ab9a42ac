import { history, shaOf, type Told } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import type { VersionSettings } from '../model.ts';
import { commitOf } from './commit.ts';
import { groupsOf, releaseOf } from './index.ts';

type Settings = Parameters<typeof releaseOf>[1];

const NONE: VersionSettings['ignore'] = { authors: [], paths: [], commits: [] };
const SETTINGS: Settings = { types: {}, squashBody: 'none', ignore: NONE };

/** Ids of what is left, newest first, the level, and the groups by ids. */
function come(told: readonly Told[], settings: Partial<Settings> = {}): unknown {
  const all = { ...SETTINGS, ...settings };
  const { commits, level } = releaseOf(history(told).map(commitOf), all);
  const ids = new Map(told.map(({ id }) => [shaOf(id), id]));
  const groups = Object.entries(groupsOf(commits, all)).map(([group, shas]) => [group, shas.map((sha) => ids.get(sha))]);
  return { ids: commits.map(({ sha }) => ids.get(sha)), level, groups: Object.fromEntries(groups) };
}

const line = (...messages: readonly string[]): readonly Told[] => messages.map((message, index) => ({ id: `c${index + 1}`, message }));
const revert = (id: string): string => `Revert "x"\n\nThis reverts commit ${shaOf(id)}.`;

describe('rule 3: what a commit releases', () => {
  it.each([
    ['breaking is major', 'chore!: x', 'major', { breaking: ['c1'] }],
    ['a breaking feature stands in both groups', 'feat!: x', 'major', { feat: ['c1'], breaking: ['c1'] }],
    ['feat is minor', 'feat: x', 'minor', { feat: ['c1'] }],
    ['fix is patch', 'fix: x', 'patch', { fix: ['c1'] }],
    ['perf is patch', 'perf: x', 'patch', { perf: ['c1'] }],
    ['refactor is patch', 'refactor: x', 'patch', { refactor: ['c1'] }],
    ['a live revert is patch', 'revert: x', 'patch', { revert: ['c1'] }],
    ['a live revert of git is patch', 'Revert "feat: x"', 'patch', { revert: ['c1'] }],
    ['others are none', 'docs: x', undefined, {}],
    ['what is not conventional is none', 'feat:x', undefined, {}],
    ['a type that objects have is none', 'constructor: x', undefined, {}],
  ])('rule 3: %s', (_name, message, level, groups) => {
    expect(come(line(message))).toEqual({ ids: ['c1'], level, groups });
  });

  it('rule 3: the highest wins', () => {
    expect(come(line('fix: a', 'feat: b', 'fix: c'))).toEqual({
      ids: ['c3', 'c2', 'c1'],
      level: 'minor',
      groups: { feat: ['c2'], fix: ['c3', 'c1'] },
    });
  });

  it.each([
    ['adds a type', { deps: 'patch' }, 'deps: x', 'patch', { deps: ['c1'] }],
    ['changes a type', { fix: 'minor' }, 'fix: x', 'minor', { fix: ['c1'] }],
    ['silences a type, which keeps its group', { refactor: 'none' }, 'refactor: x', undefined, { refactor: ['c1'] }],
    ['knows types without case', { Docs: 'patch' }, 'DOCS: x', 'patch', { docs: ['c1'] }],
  ] as const)('rule 3: version.types %s', (_name, types, message, level, groups) => {
    expect(come(line(message), { types })).toEqual({ ids: ['c1'], level, groups });
  });
});

describe('rule 4: reverts', () => {
  it.each([
    ['a revert and its target vanish', line('feat: a', revert('c1')), []],
    ['a short hash is enough', line('feat: a', `Revert "a"\n\nThis reverts commit ${shaOf('c1').slice(0, 7)}.`), []],
    ['six letters are not', line('feat: a', `Revert "a"\n\nThis reverts commit ${shaOf('c1').slice(0, 6)}.`), ['c2', 'c1']],
    ['the footer Refs', line('feat: a', `revert: a\n\nRefs: ${shaOf('c1')}`), []],
    ['the button of GitHub', line('feat: a (#11)', 'Revert "feat: a (#11)" (#12)\n\nReverts o/r#11'), []],
    ['several targets', line('feat: a', 'fix: b', `revert: both\n\nRefs: ${shaOf('c1')}, ${shaOf('c2')}`), []],
    ['a revert of a revert restores', line('feat: a', revert('c1'), revert('c2')), ['c1']],
    ['a revert of that cancels again', line('feat: a', revert('c1'), revert('c2'), revert('c3')), []],
    ['a target outside the range', line('fix: b', revert('elsewhere')), ['c2', 'c1']],
    ['one target inside, one outside', line('feat: a', `revert: both\n\nRefs: ${shaOf('c1')}, ${shaOf('elsewhere')}`), ['c2']],
    ['no target', line('feat: a', 'revert: everything'), ['c2', 'c1']],
    ['two reverts of one target', line('feat: a', revert('c1'), revert('c1')), []],
    ['a target that is skipped', line('feat: a [skip release]', revert('c1')), []],
    ['a revert that is skipped reverts nothing', line('feat: a', `${revert('c1')}\n\n[skip release]`), ['c1']],
    ['numbers that name each other', line('revert: a (#1)\n\nReverts #2', 'revert: b (#2)\n\nReverts #1'), []],
    ['a number that names itself is outside', line('revert: a (#1)\n\nReverts #1'), ['c1']],
  ])('rule 4: %s', (_name, told, ids) => {
    expect(come(told)).toMatchObject({ ids });
  });

  it('rule 4: a long chain of reverts is followed without depth', () => {
    const told = line('feat: a', ...Array.from({ length: 20_000 }, (_, index) => revert(`c${index + 1}`)));
    expect(come(told)).toMatchObject({ ids: ['c1'], level: 'minor' });
  });
});

/** main: c1, merge; topic: t1, t2. */
function merged(message: string, topic: readonly [string, string], ...after: readonly Told[]): readonly Told[] {
  return [
    { id: 'c1', message: 'chore: start' },
    { id: 't1', message: topic[0], parents: ['c1'] },
    { id: 't2', message: topic[1], parents: ['t1'] },
    { id: 'c2', message: 'chore: meanwhile', parents: ['c1'] },
    { id: 'm', message, parents: ['c2', 't2'] },
    ...after,
  ];
}

describe('rule 5: merges', () => {
  const PULL = 'Merge pull request #11 from ada/topic\n\nfeat: a topic';

  it.each([
    ['the message of a merge is ignored', merged("Merge branch 'topic'\n\nfeat: x", ['fix: a', 'wip']), ['c2', 't2', 't1', 'c1'], 'patch'],
    ['a conventional header of a merge counts', merged('feat: topic', ['fix: a', 'wip']), ['m', 'c2', 't2', 't1', 'c1'], 'minor'],
    ['a title over conventional commits is ignored', merged(PULL, ['fix: a', 'wip']), ['c2', 't2', 't1', 'c1'], 'patch'],
    ['a title over commits of which none is conventional', merged(PULL, ['wip', 'more']), ['m', 'c2', 't2', 't1', 'c1'], 'minor'],
    [
      'a title that is not conventional',
      merged('Merge pull request #11 from a/b\n\nTopic', ['wip', 'more']),
      ['c2', 't2', 't1', 'c1'],
      undefined,
    ],
  ])('rule 5: %s', (_name, told, ids, level) => {
    expect(come(told)).toMatchObject({ ids, level });
  });

  it('rule 5: a merge that speaks for its commits keeps its number', () => {
    const range = history(merged(PULL, ['wip', 'more'])).map(commitOf);
    const [merge] = releaseOf(range, SETTINGS).commits;
    expect(merge?.message).toMatchObject({ header: 'feat: a topic', pull: '11', references: ['#11'] });
  });

  it('rule 5: what was merged into the topic does not count as its own', () => {
    const told: readonly Told[] = [
      { id: 'c1', message: 'chore: start' },
      { id: 't1', message: 'wip', parents: ['c1'] },
      { id: 'c2', message: 'feat: meanwhile', parents: ['c1'] },
      { id: 't2', message: "Merge branch 'main' into topic", parents: ['t1', 'c2'] },
      { id: 'm', message: 'Merge pull request #11 from ada/topic\n\nfix: a topic', parents: ['c2', 't2'] },
    ];
    expect(come(told)).toMatchObject({ ids: ['m', 'c2', 't1', 'c1'], level: 'minor' });
  });

  it('rule 4: the revert of a merge takes away what the merge brought along', () => {
    const after = { id: 'r', message: `Revert "Merge"\n\nThis reverts commit ${shaOf('m')}, reversing\nchanges made to ${shaOf('c2')}.` };
    expect(come(merged("Merge branch 'topic'", ['feat: a', 'wip'], after))).toMatchObject({ ids: ['c2', 'c1'], level: undefined });
  });

  it('rule 4: the button of GitHub finds a pull request by its merge', () => {
    const after = { id: 'r', message: 'Revert "A topic" (#12)\n\nReverts ada/repo#11' };
    expect(come(merged(PULL, ['feat: a', 'wip'], after))).toMatchObject({ ids: ['c2', 'c1'], level: undefined });
  });

  it('rule 5: bullets of a squash body count only where the configuration says so', () => {
    const told = line('A topic (#7)\n\n* feat: a\n\n* fix!: b');
    expect(come(told)).toEqual({ ids: ['c1'], level: undefined, groups: {} });
    expect(come(told, { squashBody: 'bullets' })).toEqual({
      ids: ['c1'],
      level: 'major',
      groups: { breaking: ['c1'], feat: ['c1'], fix: ['c1'] },
    });
  });
});

describe('rule 6: what is taken out', () => {
  it('rule 6: [skip release] takes a commit out, [skip ci] does not', () => {
    expect(come(line('feat: a [skip release]', 'fix: b [skip ci]'))).toMatchObject({ ids: ['c2'], level: 'patch' });
  });

  it.each([
    ['by the name of the author', { ...NONE, authors: ['Bot*'] }],
    ['by the address of the author', { ...NONE, authors: ['*[bot]@example.com'] }],
    ['by its hash', { ...NONE, commits: [shaOf('bot')] }],
    ['by the beginning of its hash', { ...NONE, commits: [shaOf('bot').slice(0, 7).toUpperCase()] }],
    ['by its files', { ...NONE, paths: ['docs/**'] }],
  ])('a commit is ignored %s', (_name, ignore) => {
    const told = [...line('fix: a'), { id: 'bot', message: 'feat: b', author: 'Bot[bot]', files: ['docs/a.md', 'docs/b/c.md'] }];
    expect(come(told, { ignore })).toMatchObject({ ids: ['c1'], level: 'patch' });
  });

  it.each([
    ['only one of its files is', { ...NONE, paths: ['docs/**'] }, ['docs/a.md', 'src/a.js']],
    ['it has no files', { ...NONE, paths: ['**'] }, []],
    ['six letters are no hash', { ...NONE, commits: [shaOf('c').slice(0, 6)] }, ['a']],
  ])('a commit is not ignored where %s', (_name, ignore, files) => {
    expect(come([{ id: 'c', message: 'feat: a', files }], { ignore })).toMatchObject({ ids: ['c'] });
  });
});
