import { type History, importHistory, type ReferenceRow, referencePlan } from '@artifact-actions/testing/histories';
import { gatherFacts } from '@artifact-actions/testing/scenarios';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ArtifactError, type Instant } from '../foundation/index.ts';
import type { GitSha } from '../git/index.ts';
import { commitOf } from './commits/index.ts';
import type { Package, VersionFacts, VersionSettings } from './model.ts';
import { planVersions } from './plan.ts';
import { settingsOf } from './settings.ts';

const MANIFESTS: Readonly<Record<string, object>> = {
  '.': { name: 'root', version: '0.0.0', private: true, workspaces: ['packages/*', 'packages/a/deep'] },
  'packages/a': { name: 'a', version: '0.0.0' },
  'packages/a/deep': { name: 'deep', version: '0.0.0' },
  'packages/b': { name: 'b', version: '0.0.0' },
};
const PACKAGES = Object.entries(MANIFESTS).map(([path, manifest]): Package => {
  const { name } = manifest as { readonly name: string };
  return { path, name, version: '0.0.0', private: path === '.', isWorkspaceRoot: path === '.', manifest: { ...manifest } };
});
const NAMED = PACKAGES.map(({ name, path }) => ({ name: name ?? '', path }));
const FILES = Object.fromEntries(
  PACKAGES.map(({ manifest, path }) => [path === '.' ? 'package.json' : `${path}/package.json`, JSON.stringify(manifest)]),
);

const file = fc.constantFrom(
  'README.md',
  'packages/x',
  'packages/a/i.js',
  'packages/a/deep/i.js',
  'packages/a/deeper/i.js',
  'packages/b/i.js',
);
const version = fc
  .tuple(
    fc.integer({ min: 1, max: 2 }),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 2 }),
    fc.constantFrom('', '', '-beta.1', '-beta.2', '-alpha.1'),
  )
  .map(([major, minor, patch, pre]) => `${major}.${minor}.${patch}${pre}`);

/** Any commit descends from the first; one in five is a merge. */
const history: fc.Arbitrary<History> = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc.record({
    commits: fc.tuple(...Array.from({ length: count }, (_, place) => commitAt(place))),
    tags: fc
      .array(
        fc.record({
          name: fc.tuple(fc.constantFrom(...NAMED), version).map(([{ name }, text]) => `${name}@${text}`),
          at: fc.nat(count - 1),
        }),
        { maxLength: 8 },
      )
      .map((tags) => [...new Map(tags.map((tag) => [tag.name, tag])).values()]),
  }),
);

function commitAt(place: number): fc.Arbitrary<History['commits'][number]> {
  const parent = fc.integer({ min: Math.max(0, place - 3), max: Math.max(0, place - 1) });
  const parents =
    place === 0
      ? fc.constant([])
      : fc.oneof({ weight: 4, arbitrary: parent.map((one) => [one]) }, fc.uniqueArray(parent, { minLength: 1, maxLength: 2 }));
  const type = fc.constantFrom('feat: x', 'fix: x', 'fix!: x', 'docs: x', 'anything', 'chore: x');
  return fc.record({ parents, files: fc.uniqueArray(file, { minLength: 1, maxLength: 3 }), message: type }).map((commit) => {
    return commit.parents.length > 1 ? { ...commit, message: 'Merge branch x' } : commit;
  });
}

const channel = fc.constantFrom(undefined, 'beta');
const NOW = Date.parse('2026-03-01T12:00:00Z') as Instant;

function settingsFor(channelName: string | undefined): VersionSettings {
  return settingsOf({ channel: channelName, 'tag-format': '{name}@{version}' }, { settings: undefined, file: '' });
}

/** What git would tell of a history; each hash has its place in it. */
function factsOf({ commits, tags }: History): VersionFacts {
  const sha = (place: number): GitSha => String(place).padStart(40, '0') as GitSha;
  const reached = new Set([commits.length - 1]);
  for (const place of reached) for (const parent of commits[place]?.parents ?? []) reached.add(parent);
  const person = { name: 'A', email: 'a@example.com' };
  return {
    head: sha(commits.length - 1),
    branch: 'main',
    boundary: new Set(),
    tags: tags.map(({ at, name }) => ({ name, commit: sha(at), isReachable: reached.has(at) })),
    packages: PACKAGES,
    commits: [...reached]
      .sort((a, b) => b - a)
      .map((place) => {
        const { files = [], message = '', parents = [] } = commits[place] ?? {};
        const changes = files.map((path) => ({ path, change: 'modified' as const }));
        return commitOf({
          sha: sha(place),
          parents: parents.map(sha),
          author: person,
          committer: person,
          date: NOW,
          message,
          files: changes,
        });
      }),
    formerFolders: [],
    alike: [],
    run: undefined,
    url: undefined,
  };
}

/** @param placeOf from hash to place. */
function planned(facts: VersionFacts, settings: VersionSettings, placeOf: (sha: GitSha) => number): readonly ReferenceRow[] | string {
  try {
    const { releases } = planVersions(facts, settings, NOW).plan;
    return releases.map(({ commits, from, name, to }) => ({
      name: name ?? '',
      from,
      to,
      commits: commits.map(placeOf).sort((a, b) => b - a),
    }));
  } catch (error) {
    if (error instanceof ArtifactError) return error.code;
    throw error;
  }
}

describe('base, range and attribution of any history', () => {
  it('are those that the rules say one by one', () => {
    fc.assert(
      fc.property(history, channel, (made, name) => {
        expect(planned(factsOf(made), settingsFor(name), Number)).toEqual(referencePlan(made, NAMED, name));
      }),
      { numRuns: 2000 },
    );
  });

  it('are those of real git', async () => {
    await fc.assert(
      fc.asyncProperty(history, channel, async (made, name) => {
        const { repository, shas } = await importHistory(made, FILES);
        try {
          const settings = settingsFor(name);
          const facts = await gatherFacts(settings, repository.path);
          const expected = referencePlan(
            { ...made, commits: made.commits.map((commit, place) => (place === 0 ? withFiles(commit) : commit)) },
            NAMED,
            name,
          );
          expect(planned(facts, settings, (sha) => shas.indexOf(sha))).toEqual(expected);
        } finally {
          await repository.remove();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('do not depend on the order of tags', () => {
    fc.assert(
      fc.property(history, channel, (made, name) => {
        const reversed = { ...made, tags: [...made.tags].reverse() };
        expect(planned(factsOf(reversed), settingsFor(name), Number)).toEqual(planned(factsOf(made), settingsFor(name), Number));
      }),
    );
  });
});

/** In git the first commit adds the manifests, too. */
function withFiles(commit: History['commits'][number]): History['commits'][number] {
  return { ...commit, files: [...commit.files, ...Object.keys(FILES)] };
}
