/** Gathers the facts: which lockfiles there are, what is in them, at the base too, and what the project itself asks for. */
import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ArtifactError, byText, globs, oneOf, quote } from '../foundation/index.ts';
import type { Repository } from '../git/index.ts';
import type { Workspace, WorkspacePath } from '../host/index.ts';
import { absentLockfile, formatOf, type Lockfile, parseLockfile, READ_NAMES } from '../lockfile/index.ts';
import { defaultRegistry, type NpmrcRegistries, parseNpmrc } from '../npm/index.ts';
import { manifestOfLockfile, parseManifest } from './manifest.ts';
import { leavesWorkspace } from './path.ts';
import type { LockfileFacts } from './plan.ts';
import type { ProjectManifest } from './rule.ts';

const LOCKFILE_BYTES = 128 * 1024 * 1024;
const SMALL_BYTES = 8 * 1024 * 1024;

/** The files of a commit, by their path in the repository. */
export interface FileTree {
  readFile(path: string, limitBytes: number): Promise<Uint8Array | undefined>;
  /** For a base that its branch has left behind: where that branch stands now, if it can be read. */
  tip?(): Promise<FileTree | undefined>;
}

export interface LockfileSources {
  readonly workspace: Workspace;
  /** The `working-directory`. */
  readonly directory: WorkspacePath;
  /** The top of the repository. */
  readonly top: WorkspacePath;
  /** undefined outside a git repository: then every lockfile must be named. */
  readonly clone: Repository | undefined;
  readonly base: FileTree | undefined;
  /** Where the run is judged by its base: that; .npmrc is read from it. */
  readonly judge: FileTree | undefined;
}

/**
 * @param wanted the `lockfiles` input: paths and globs, relative to the working directory; none means all that git tracks.
 * @throws ArtifactError `FILE_NOT_FOUND` for what matches nothing, `INPUT_INVALID` for a file that is no lockfile.
 */
export async function gatherLockfiles(wanted: readonly string[], sources: LockfileSources): Promise<readonly LockfileFacts[]> {
  const paths = await findLockfiles(wanted, sources);
  if (paths.length === 0) return [];
  const publicRegistry = await defaultRegistry();
  return await Promise.all(paths.map((path) => gatherLockfile(path, publicRegistry, sources)));
}

/** Paths relative to the workspace, sorted. */
async function findLockfiles(wanted: readonly string[], sources: LockfileSources): Promise<readonly string[]> {
  const { directory, workspace } = sources;
  const positive = wanted.filter((item) => !item.startsWith('!'));
  const excluded = wanted.filter((item) => item.startsWith('!'));
  const tracked = await trackedLockfiles(sources, positive.length === 0);
  const found =
    positive.length === 0 ? tracked : (await Promise.all(positive.map((item) => expand(item, tracked, workspace, directory)))).flat();
  const kept = found.filter(globs(excluded));
  return [...new Set(kept)].sort(byText).map((path) => posix.join(directory.relative, path));
}

/** Paths relative to the working directory, of what lies below it. */
async function trackedLockfiles({ clone, directory, top }: LockfileSources, isNeeded: boolean): Promise<readonly string[]> {
  if (clone === undefined) return isNeeded ? nothingToFind() : [];
  const tracked: string[] = [];
  for await (const { path, kind } of clone.trackedFiles()) {
    // A link is one too: npm follows it.
    if (kind !== 'submodule' && formatOf(path) !== undefined)
      tracked.push(posix.relative(directory.relative, posix.join(top.relative, path)));
  }
  return tracked.filter((path) => !path.startsWith('../'));
}

/** A path need not be tracked; a glob chooses among what is. */
async function expand(
  item: string,
  tracked: readonly string[],
  workspace: Workspace,
  directory: WorkspacePath,
): Promise<readonly string[]> {
  const matched = tracked.filter(globs([item]));
  if (matched.length > 0) return matched;
  const file = await workspace.locate(item, directory);
  if ((await workspace.kind(file)) !== 'file') throw notFound(item, tracked);
  if (formatOf(file.relative) === undefined) throw noLockfile(item);
  return [posix.relative(directory.relative, file.relative)];
}

async function gatherLockfile(file: string, publicRegistry: string, sources: LockfileSources): Promise<LockfileFacts> {
  const { base, judge, top, workspace } = sources;
  const folder = posix.dirname(file);
  const read = async (path: string, limit: number): Promise<Uint8Array | undefined> =>
    await workspace.read(await workspace.locate(path, workspace.root), limit);
  const readHead = async (path: string, limit: number): Promise<string | undefined> => decode(await read(path, limit));
  const readBase = async (path: string, limit: number): Promise<Uint8Array | undefined> =>
    await base?.readFile(posix.relative(top.relative, path), limit);
  const npmrc = posix.join(folder, '.npmrc');
  const ownRegistries = parseNpmrc((await readHead(npmrc, SMALL_BYTES)) ?? '');
  const registries = judge === undefined ? ownRegistries : parseNpmrc(decode(await readBase(npmrc, SMALL_BYTES)) ?? '');
  const isSame = isDeepStrictEqual(registries, ownRegistries) || isDeepStrictEqual(await registriesAtTip(npmrc, sources), ownRegistries);
  const isLink = (await workspace.locate(file, workspace.root)).relative !== file;
  const bytes = isLink ? undefined : await read(file, LOCKFILE_BYTES);
  const text = decode(bytes);
  const lockfile = text === undefined ? absentLockfile(file, isLink) : parseLockfile(file, text);
  const bytesBefore = isLink ? undefined : await readBase(file, LOCKFILE_BYTES).catch(noFile);
  const before = decode(bytesBefore);
  return {
    lockfile,
    base: before === undefined ? undefined : parseLockfile(file, before),
    isUntouched: isEqual(bytes, bytesBefore) || (lockfile.problems.length > 0 && isEqual(bytes, await bytesAtTip(file, sources))),
    manifests: await readManifests(lockfile, (path) => readHead(posix.join(folder, path), SMALL_BYTES)),
    registries: { publicRegistry, npmrc: registries },
    changedNpmrc: isSame ? undefined : npmrc,
  };
}

/** What is a link at the base was not checked there either: whoever puts a file in its place brings a new one. */
function noFile(thrown: unknown): undefined {
  if (thrown instanceof ArtifactError && thrown.code === 'FILE_UNREADABLE') return undefined;
  throw thrown;
}

/** Of bytes and not of texts: what is no UTF-8 is decoded with a loss. A file that is absent was not left as it is. */
function isEqual(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

/** What the base branch has by now: GitHub checks a pull request out merged with it. */
async function bytesAtTip(file: string, { base, top }: LockfileSources): Promise<Uint8Array | undefined> {
  const tip = await base?.tip?.();
  return await tip?.readFile(posix.relative(top.relative, file), LOCKFILE_BYTES).catch(noFile);
}

/** What the base branch has by now; undefined where that is the base itself, or cannot be read. */
async function registriesAtTip(npmrc: string, { judge, top }: LockfileSources): Promise<NpmrcRegistries | undefined> {
  const tip = await judge?.tip?.();
  const bytes = await tip?.readFile(posix.relative(top.relative, npmrc), SMALL_BYTES).catch(noFile);
  return tip === undefined ? undefined : parseNpmrc(decode(bytes) ?? '');
}

/** Of the project and its workspaces. Where there is no package.json, what the lockfile repeats of it has to do. */
async function readManifests(lockfile: Lockfile, read: (path: string) => Promise<string | undefined>): Promise<readonly ProjectManifest[]> {
  const folders = lockfile.entries.flatMap(({ source }) =>
    source.kind === 'workspace' && !leavesWorkspace(lockfile.file, source.path) ? [source.path] : [],
  );
  const manifests = await Promise.all(
    ['', ...folders].map(async (folder) => {
      const text = await read(posix.join(folder, 'package.json'));
      return (text === undefined ? undefined : parseManifest(folder, text)) ?? manifestOfLockfile(folder, lockfile);
    }),
  );
  return manifests;
}

/** Bytes that are no UTF-8 become a lone surrogate, which UTF-8 cannot hold: U+FFFD may be meant. The parser tells them. */
function decode(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\uFFFD', '\uDC80');
  }
}

function nothingToFind(): never {
  throw new ArtifactError('GIT_NOT_A_REPOSITORY', {
    message: 'The working directory is not inside a git repository, so there are no tracked lockfiles to find.',
    wanted: 'a git repository, or the lockfiles by name',
    found: 'neither',
    fix: 'Run actions/checkout before this step, or name the files in "lockfiles".',
  });
}

function notFound(item: string, tracked: readonly string[]): ArtifactError {
  return new ArtifactError('FILE_NOT_FOUND', {
    message: `The input "lockfiles" has ${quote(item)}, which is no file and matches no lockfile that git tracks.`,
    wanted: tracked.length === 0 ? 'a lockfile; git tracks none below the working directory' : oneOf(tracked.slice(0, 10)),
    found: quote(item),
    fix: 'Correct the path: it is relative to "working-directory".',
  });
}

function noLockfile(item: string): ArtifactError {
  return new ArtifactError('INPUT_INVALID', {
    message: `The input "lockfiles" has ${quote(item)}, whose name is that of no lockfile.`,
    wanted: oneOf(READ_NAMES),
    found: quote(item),
    fix: 'Name a lockfile, or remove the line.',
  });
}
