/** The manifests of the working tree: that of the folder at hand, and those of its npm workspaces. */
import { posix } from 'node:path';
import { byText, globs, type JsonObject } from '../foundation/index.ts';
import type { GitSha, Repository } from '../git/index.ts';
import type { Workspace, WorkspacePath } from '../host/index.ts';
import { packageOf, parseManifest } from './manifest.ts';
import type { Package } from './model.ts';
import { notSupportedYet } from './not-supported.ts';
import { reachesOf, workspacePatterns } from './workspace-patterns.ts';

/** A package.json of more than that was written by no person. */
export const MANIFEST_BYTES = 8 * 1024 * 1024;

export interface WorkspaceFolders {
  readonly workspace: Workspace;
  /** The `working-directory`: it holds the package.json that names the workspaces. */
  readonly directory: WorkspacePath;
  /** The top of the repository. */
  readonly top: WorkspacePath;
}

/**
 * @returns the folder at hand, with or without a manifest, and the folders of its workspaces that have one; sorted by path.
 * @throws ArtifactError `JSON_UNREADABLE`; `NOT_SUPPORTED_YET` for the workspaces of pnpm, and for globs that are none of ours.
 */
export async function readPackages(folders: WorkspaceFolders): Promise<readonly Package[]> {
  const { directory, workspace } = folders;
  if ((await workspace.kind(await workspace.locate('pnpm-workspace.yaml', directory))) !== 'absent')
    throw notSupportedYet('pnpm-workspace.yaml', '"workspaces" of package.json, as npm and yarn read them');
  const root = (await readManifest(directory, folders)) ?? {};
  const members = await Promise.all((await memberFolders(root, folders)).map((folder) => readMember(folder, folders)));
  return [packageOf(pathOf(directory, folders.top), root), ...members.flat()].sort((a, b) => byText(a.path, b.path));
}

async function readMember(folder: WorkspacePath, folders: WorkspaceFolders): Promise<readonly Package[]> {
  const manifest = await readManifest(folder, folders);
  return manifest === undefined ? [] : [packageOf(pathOf(folder, folders.top), manifest)];
}

/**
 * The same packages as HEAD has them: a run that was interrupted has written versions that are not committed, and what is committed is
 * released. A folder whose manifest is not committed is no package yet; the folder at hand is one without a manifest.
 */
export async function committedPackages(
  packages: readonly Package[],
  head: GitSha,
  clone: Repository,
  { directory, top }: WorkspaceFolders,
): Promise<readonly Package[]> {
  const files = packages.map(({ path }) => ({ commit: head, path: posix.join(path, 'package.json') }));
  const manifests = await clone.readFiles(files, MANIFEST_BYTES);
  return packages.flatMap(({ path }, index) => {
    const bytes = manifests[index];
    if (bytes !== undefined) return [packageOf(path, parseManifest(bytes, files[index]?.path ?? path))];
    return path === pathOf(directory, top) ? [packageOf(path, {})] : [];
  });
}

function pathOf(folder: WorkspacePath, top: WorkspacePath): string {
  return posix.relative(top.relative, folder.relative) || '.';
}

async function readManifest(folder: WorkspacePath, { workspace }: WorkspaceFolders): Promise<JsonObject | undefined> {
  const file = await workspace.locate('package.json', folder);
  const bytes = await workspace.read(file, MANIFEST_BYTES);
  return bytes && parseManifest(bytes, file.relative);
}

/** Every folder that a glob of `workspaces` includes and none excludes, whether it has a manifest or not. */
async function memberFolders(root: JsonObject, { directory, workspace }: WorkspaceFolders): Promise<readonly WorkspacePath[]> {
  const patterns = workspacePatterns(root);
  const isMember = globs(patterns);
  const found = new Map<string, WorkspacePath>();
  for (const { depth, start } of reachesOf(patterns)) {
    const candidates = walk(workspace, await workspace.locate(start, directory), depth);
    for await (const folder of candidates) {
      const path = posix.relative(directory.relative, folder.relative);
      if (path !== '' && isMember(path)) found.set(path, folder);
    }
  }
  return [...found.values()];
}

/** As npm walks: not into what it installs, hidden folders or links. */
async function* walk(workspace: Workspace, folder: WorkspacePath, depth: number): AsyncGenerator<WorkspacePath, void, undefined> {
  if ((await workspace.kind(folder)) !== 'directory') return;
  yield folder;
  if (depth === 0) return;
  for (const { kind, name } of (await workspace.list(folder)) ?? []) {
    if (kind !== 'directory' || name === 'node_modules' || name.startsWith('.')) continue;
    yield* walk(workspace, await workspace.locate(name, folder), depth - 1);
  }
}
