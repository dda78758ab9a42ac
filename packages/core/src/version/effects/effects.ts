/**
 * From a plan to what is to be done, in order: files, one commit, tags. Pure.
 *
 * An effect says what shall be, not how to get there: applied a second time it changes nothing.
 */
import { posix } from 'node:path';
import { ArtifactError, count, quote } from '../../foundation/index.ts';
import type { GitSha } from '../../git/index.ts';
import { formatOf } from '../../lockfile/index.ts';
import { editPackageJson } from '../../npm/index.ts';
import { insertRelease } from '../changelog/index.ts';
import type { VersionPlan, VersionSettings } from '../model.ts';
import { releaseMessage } from '../release-commit.ts';
import { editLockfile } from './lockfiles.ts';
import { type PackageChanges, writtenReleases } from './package-changes.ts';

export type Effect =
  | {
      readonly kind: 'write-file';
      /** Relative to the top of the repository. */
      readonly file: string;
      readonly content: string;
      /** Whether that is what lies there: a run that was interrupted has written it. */
      readonly isThere: boolean;
    }
  | { readonly kind: 'commit'; readonly files: readonly string[]; readonly message: string }
  /** `at` is null for the commit that is made before; failing that, HEAD. */
  | { readonly kind: 'tag'; readonly name: string; readonly at: GitSha | null };

/** A file that a plan may change. */
export interface SourceFile {
  /** Relative to the top of the repository, without a link in it. */
  readonly path: string;
  /** The path by which the plan knows it. */
  readonly asked: string;
  /** What the change is made in: what HEAD has, in the form of the working tree where that is the same. undefined where there is no file. */
  readonly text: string | undefined;
  /** Of a file that differs from HEAD what lies in the working tree; undefined for all others. */
  readonly dirty: string | undefined;
}

export interface WriteFacts {
  readonly changes: PackageChanges;
  readonly sources: readonly SourceFile[];
}

/** @throws ArtifactError `UNCOMMITTED_CHANGES`; those of {@link editLockfile}. */
export function effectsOf(
  plan: VersionPlan,
  facts: WriteFacts,
  settings: Pick<VersionSettings, 'changelog' | 'commitMessage'>,
): readonly Effect[] {
  const writes = writesOf(plan, facts, settings.changelog);
  const files = writes.map(({ file }) => file);
  const made = [...new Set(writtenReleases(plan).flatMap(({ tag }) => tag ?? []))];
  const message = `${releaseMessage(settings.commitMessage, made)}\n`;
  const commit: readonly Effect[] = files.length === 0 ? [] : [{ kind: 'commit', files, message }];
  return [...writes, ...commit, ...tagsOf(plan)];
}

type Write = Extract<Effect, { readonly kind: 'write-file' }>;

function writesOf(plan: VersionPlan, { changes, sources }: WriteFacts, changelog: string | undefined): readonly Write[] {
  const sections = changelogSections(plan, changelog);
  const writes: Write[] = [];
  const strangers: string[] = [];
  for (const { asked, dirty, path, text } of sources) {
    const content = contentOf(asked, text, changes, sections.get(asked));
    if (content === undefined || content === text) continue;
    if (dirty !== undefined && !isSameText(dirty, content)) strangers.push(path);
    writes.push({ kind: 'write-file', file: path, content: dirty ?? content, isThere: dirty !== undefined });
  }
  if (strangers.length > 0) throw uncommitted(strangers);
  return writes;
}

/**
 * File to the section that goes into it; each package has a changelog of its own.
 *
 * @throws ArtifactError `PATH_OUTSIDE_WORKSPACE` for a file that lies outside of the package's folder.
 */
export function changelogSections(plan: VersionPlan, changelog: string | undefined): ReadonlyMap<string, string> {
  if (changelog === undefined) return new Map();
  if (posix.isAbsolute(changelog) || /^\.\.(?:\/|$)/.test(posix.normalize(changelog))) throw changelogOutside(changelog);
  return new Map(writtenReleases(plan).map((release) => [posix.join(release.path, changelog), release.changelog] as const));
}

function contentOf(file: string, text: string | undefined, changes: PackageChanges, section: string | undefined): string | undefined {
  if (section !== undefined) return insertRelease(text, section);
  if (text === undefined) return undefined;
  if (formatOf(file) !== undefined) return editLockfile(file, text, changes);
  const change = changes.get(posix.dirname(file));
  return change && editPackageJson(file, text, change);
}

/** Packages of a group may share a tag. */
function tagsOf({ releases }: VersionPlan): readonly Effect[] {
  const tags = new Map<string, Effect>();
  for (const { tag, tagAt } of releases) if (tag !== null) tags.set(tag, { kind: 'tag', name: tag, at: tagAt });
  return [...tags.values()];
}

/** git may convert line ends between the commit and the working tree. */
function isSameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

function changelogOutside(changelog: string): ArtifactError {
  return new ArtifactError('PATH_OUTSIDE_WORKSPACE', {
    message: `The changelog ${quote(changelog)} lies outside of the folder of its package.`,
    wanted: 'a path below the folder of each package, or `none`',
    found: quote(changelog),
    fix: 'Write `changelog: CHANGELOG.md`, for example.',
  });
}

function uncommitted(files: readonly string[]): ArtifactError {
  const names = files.map((file) => quote(file)).join(', ');
  return new ArtifactError('UNCOMMITTED_CHANGES', {
    message: `${count(files.length, 'file')} of the release ${files.length === 1 ? 'has changes that are' : 'have changes that are'} not committed: ${names}.`,
    wanted: 'files as HEAD has them, or as the release would write them',
    found: names,
    fix: 'Commit these changes, or discard them with `git restore --staged --worktree` and the names of the files. Then run the action again: nothing was written.',
  });
}
