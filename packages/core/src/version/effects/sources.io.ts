/** Reads the files that a plan may change: package.json files, changelogs and lockfiles. */
import { posix } from 'node:path';
import { ArtifactError, byText, quote } from '../../foundation/index.ts';
import type { GitSha, GitWriter, Repository } from '../../git/index.ts';
import { relativeTo, type Workspace, type WorkspacePath } from '../../host/index.ts';
import { formatOf, LOCKFILE_NAMES } from '../../lockfile/index.ts';
import type { Package, VersionPlan } from '../model.ts';
import { changelogSections, type SourceFile, type WriteFacts } from './effects.ts';
import { isWritten } from './lockfiles.ts';
import { packageChanges } from './package-changes.ts';

/** Where a plan is written. */
export interface WritePlace {
  /** The commit that the plan was made for. */
  readonly head: GitSha;
  readonly clone: Repository;
  readonly writer: GitWriter;
  readonly workspace: Workspace;
  /** The top of the repository. */
  readonly top: WorkspacePath;
}

/** A lockfile of a large repository has some tens of megabytes. */
const FILE_BYTES = 128 * 1024 * 1024;

/** @throws ArtifactError `PATH_OUTSIDE_WORKSPACE`, `FILE_UNREADABLE`, `FILE_TOO_LARGE`. */
export async function gatherWrites(
  plan: VersionPlan,
  packages: readonly Package[],
  changelog: string | undefined,
  place: WritePlace,
): Promise<WriteFacts> {
  const changes = packageChanges(plan, packages);
  const manifests = [...changes.keys()].map((path) => posix.join(path, 'package.json'));
  const lockfiles = changes.size === 0 ? [] : await lockfilesOf(place.clone);
  const asked = [...new Set([...manifests, ...lockfiles, ...changelogSections(plan, changelog).keys()])].sort(byText);
  return { changes, sources: await readSources(asked, place) };
}

/** Those that git tracks: nobody commits the others. */
async function lockfilesOf(clone: Repository): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const { kind, path } of clone.trackedFiles(LOCKFILE_NAMES.map((name) => `**/${name}`))) if (kind === 'file') files.push(path);
  return files;
}

async function readSources(asked: readonly string[], place: WritePlace): Promise<readonly SourceFile[]> {
  const found = await Promise.all(asked.map((path) => readSource(path, place)));
  const twice = found.find(({ path }, index) => found.findIndex((other) => other.path === path) !== index);
  if (twice !== undefined) throw oneFileForTwo(twice);
  const changed = new Set(await place.writer.changed(found.map(({ path }) => path)));
  const dirty = found.filter(({ path }) => changed.has(path));
  const committed = await place.clone.readFiles(
    dirty.map(({ path }) => ({ commit: place.head, path })),
    FILE_BYTES,
  );
  const byPath = new Map(dirty.map(({ path }, index) => [path, committed[index]] as const));
  return found.map(({ path, bytes, ...source }) => {
    const text = decode(path, bytes);
    return changed.has(path)
      ? { ...source, path, text: decode(path, byPath.get(path)), dirty: text ?? '' }
      : { ...source, path, text, dirty: undefined };
  });
}

interface Found {
  readonly asked: string;
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

async function readSource(asked: string, { top, workspace }: WritePlace): Promise<Found> {
  const file = await workspace.locate(asked, top);
  const path = relativeTo(top.absolute, file.absolute);
  if (path.startsWith('../') || /(?:^|\/)\.git(?:\/|$)/i.test(path)) throw notInRepository(asked, path);
  return { asked, path, bytes: await workspace.read(file, FILE_BYTES) };
}

/** What is no UTF-8 would come out changed where nothing was to be changed; what is only looked at may be binary. The byte order mark stays. */
function decode(path: string, bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: formatOf(path) === undefined || isWritten(path), ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ArtifactError('FILE_UNREADABLE', {
      message: `The file ${quote(path)} is no UTF-8, so that nothing can be written into it.`,
      wanted: 'a text in UTF-8',
      found: 'other bytes',
      fix: 'Convert the file to UTF-8.',
      cause,
    });
  }
}

/** The second would be made of what was there before the first. */
function oneFileForTwo({ asked, path }: Found): ArtifactError {
  return new ArtifactError('PATH_OUTSIDE_WORKSPACE', {
    message: `The file ${quote(asked)} is a link to ${quote(path)}, which belongs to another package too.`,
    wanted: 'a file for each package',
    found: quote(path),
    fix: 'Replace the link by a file, or name another one in `changelog`.',
  });
}

function notInRepository(asked: string, path: string): ArtifactError {
  return new ArtifactError('PATH_OUTSIDE_WORKSPACE', {
    message: `The file ${quote(asked)} is none that the repository can commit.`,
    wanted: 'a file in the working tree',
    found: quote(path),
    fix: 'Correct the path, or the link that leads there.',
  });
}
