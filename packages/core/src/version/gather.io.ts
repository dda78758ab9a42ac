/**
 * Gathers the facts of version-bump in one pass: HEAD, tags, the commits since the last releases, and the manifests.
 *
 * The number of git processes does not depend on that of packages: HEAD and the end of the clone, the manifests, all tags, the reachable
 * ones, what the bases have in common (where they differ), and the log; one more where the manifest of a package moved, and for `sha`.
 */
import { posix } from 'node:path';
import { ArtifactError, isJsonObject, parseJson, quote } from '../foundation/index.ts';
import type { CommitRecord, FileAt, HistoryQuery, Repository, Tag } from '../git/index.ts';
import { commitOf } from './commits/index.ts';
import type { Commit, Package, VersionFacts, VersionSettings } from './model.ts';
import { standingsOf } from './standing.ts';
import { committedPackages, MANIFEST_BYTES, readPackages, type WorkspaceFolders } from './workspaces.io.ts';

export interface VersionSources extends WorkspaceFolders {
  /** undefined outside a git repository. */
  readonly clone: Repository | undefined;
  /** GITHUB_RUN_NUMBER; undefined outside GitHub Actions. */
  readonly run: string | undefined;
  /** `https://github.com/owner/name`; without it, changelogs have no links. */
  readonly url?: string | undefined;
}

/**
 * @throws ArtifactError `GIT_NOT_A_REPOSITORY`, `NO_COMMITS_IN_REPOSITORY`; those of {@link readPackages}; those that
 * {@link standingsOf} has for packages and tags.
 */
export async function gatherVersions(sources: VersionSources, settings: VersionSettings): Promise<VersionFacts> {
  const { clone, run, url } = sources;
  if (clone === undefined) throw noRepository();
  const [{ boundary, head }, found] = await Promise.all([clone.ends(), readPackages(sources)]);
  if (head.kind === 'unborn') throw noCommits(head.branch);
  const isSha = settings.scheme === 'sha';
  const [packages, tags] = await Promise.all([committedPackages(found, head.sha, clone, sources), isSha ? [] : clone.tags()]);
  const { commits, gone } = isSha
    ? await readHistory(clone, { to: head.sha, limit: 1 })
    : await readHistory(clone, { to: head.sha, ...(await beginOf(clone, packages, tags, settings)) });
  return {
    head: head.sha,
    branch: head.branch,
    boundary,
    tags,
    packages,
    commits,
    formerFolders: await formerFolders(clone, gone, packages),
    alike: isSha ? await clone.objectsLike(head.sha.slice(0, SHARED_LETTERS)) : [],
    run,
    url,
  };
}

const SHARED_LETTERS = 12;

/** Where no package needs what lies before: what all bases have in common. Nowhere, where one of them needs everything. */
async function beginOf(
  clone: Repository,
  packages: readonly Package[],
  tags: readonly Tag[],
  settings: VersionSettings,
): Promise<Pick<HistoryQuery, 'from'>> {
  const bases = new Set(standingsOf(packages, tags, settings).map(({ stable }) => stable?.commit));
  const known = [...bases].flatMap((base) => base ?? []);
  if (known.length === 0 || known.length < bases.size) return {};
  const from = known.length === 1 ? known[0] : await clone.mergeBase(...known);
  return from === undefined ? {} : { from };
}

/** Of each commit what the plan asks for, its text is let go; and the manifests that were deleted, as they were last. */
async function readHistory(
  clone: Repository,
  query: HistoryQuery,
): Promise<{ readonly commits: readonly Commit[]; readonly gone: readonly FileAt[] }> {
  const commits: Commit[] = [];
  const gone: FileAt[] = [];
  for await (const record of clone.history({ ...query, files: true })) {
    commits.push(commitOf(record));
    gone.push(...deletedManifests(record));
  }
  return { commits, gone };
}

function deletedManifests({ files = [], parents: [commit] }: CommitRecord): readonly FileAt[] {
  const deleted = files.filter(({ change, path }) => change === 'deleted' && posix.basename(path) === 'package.json');
  return commit === undefined ? [] : deleted.map(({ path }) => ({ commit, path }));
}

/**
 * Where a manifest was deleted, and which package it was: a package of today that has its name lay there before.
 *
 * @param gone newest first. In a repository of one package there is nothing to tell apart.
 */
async function formerFolders(
  clone: Repository,
  gone: readonly FileAt[],
  packages: readonly Package[],
): Promise<VersionFacts['formerFolders']> {
  if (packages.length < 2) return [];
  const today = new Set(packages.map(({ path }) => path));
  const moved = new Map<string, FileAt>();
  for (const file of gone) {
    const folder = posix.dirname(file.path);
    if (!today.has(folder) && !moved.has(folder)) moved.set(folder, file);
  }
  const manifests = await clone.readFiles([...moved.values()], MANIFEST_BYTES);
  return [...moved.keys()].flatMap((path, index) => nameIn(manifests[index]).map((name) => ({ name, path })));
}

function nameIn(bytes: Uint8Array | undefined): readonly string[] {
  const { value } = parseJson(new TextDecoder().decode(bytes));
  return isJsonObject(value) && typeof value['name'] === 'string' ? [value['name']] : [];
}

function noRepository(): ArtifactError {
  return new ArtifactError('GIT_NOT_A_REPOSITORY', {
    message: 'The working directory is not inside a git repository, so there is no history to read.',
    wanted: 'a git repository',
    found: 'none',
    fix: 'Run actions/checkout before this step, or set `working-directory`.',
  });
}

function noCommits(branch: string): ArtifactError {
  return new ArtifactError('NO_COMMITS_IN_REPOSITORY', {
    message: `The branch ${quote(branch)} has no commit yet.`,
    wanted: 'at least one commit',
    found: 'none',
    fix: 'Commit something, and run the action again.',
  });
}
