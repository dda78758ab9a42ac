/**
 * One model for every lockfile: what was locked, where it comes from, who asks for it, and where each value stands. Pure.
 */
import type { Span } from '../foundation/index.ts';
import type { Requirement } from '../npm/index.ts';

/** The file formats, named after the files that have them. */
export type LockfileFormat = 'package-lock' | 'npm-shrinkwrap' | 'unread';

/** Where the bytes of a package come from. */
export type PackageSource =
  /** The file does not say: the registry that the client is configured for. */
  | { readonly kind: 'unstated' }
  /** A tarball at an address, in a registry or elsewhere. */
  | { readonly kind: 'tarball'; readonly url: string }
  | { readonly kind: 'git'; readonly url: string }
  /** A tarball in the file system; the path is relative to the lockfile. */
  | { readonly kind: 'file'; readonly path: string }
  /** A folder that is linked to; the path is relative to the lockfile. */
  | { readonly kind: 'link'; readonly path: string }
  /** A folder of the project itself. */
  | { readonly kind: 'workspace'; readonly path: string };

/** The values of an entry that a finding can point at. */
export type LockField = 'key' | 'name' | 'version' | 'resolved' | 'integrity';

/** An entry of a lockfile. */
export interface LockedPackage {
  /** Its key in the file; unique there. */
  readonly key: string;
  /** The name that it really has. */
  readonly name: string;
  /** The name that others know it by: another one where it is an alias. */
  readonly requiredAs: string;
  readonly version: string | undefined;
  readonly source: PackageSource;
  readonly integrity: string | undefined;
  /** It lies inside the tarball of the package above it, which vouches for it. */
  readonly bundled: boolean;
  readonly requirements: readonly Requirement[];
}

/** A reason to believe that another reader would read another lockfile in the same bytes. */
export interface ParseProblem {
  readonly kind:
    | 'duplicate-key'
    | 'conflict-marker'
    | 'invisible-char'
    | 'bom'
    | 'comment'
    | 'type'
    | 'invalid'
    | 'proto-key'
    | 'unknown-version'
    | 'v2-split-brain';
  readonly span: Span;
  /** The key, the character or the package that it is about. */
  readonly subject: string;
  /** What stands there, as the end of a sentence that begins with the file. */
  readonly found: string;
}

export interface Lockfile {
  /** Relative to the workspace. */
  readonly file: string;
  readonly format: LockfileFormat;
  /** undefined where the file does not say, or cannot be read. */
  readonly formatVersion: number | undefined;
  /** Without the project itself. */
  readonly entries: readonly LockedPackage[];
  /** The requirements of the project itself, as the lockfile repeats them. */
  readonly root: readonly Requirement[];
  /** Folders that the project declares as workspaces: paths or globs, as written. */
  readonly workspaces: readonly string[];
  readonly problems: readonly ParseProblem[];
  readonly text: string;
  spanOf(entry: LockedPackage, field: LockField): Span;
}

/** `name@version`, the subject of a finding about an entry. */
export function subjectOf({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return version === undefined ? name : `${name}@${version}`;
}

/** A lockfile in a format that this version cannot read. That must not look like one without findings. */
export function unreadLockfile(file: string, text: string): Lockfile {
  return unchecked(file, text, 'unknown-version', 'has a format that this version of verify-lockfile does not read');
}

/**
 * A lockfile without content of its own: a symbolic link, behind which npm reads another file than a review shows, or one that git tracks
 * but did not check out.
 */
export function absentLockfile(file: string, isLink: boolean): Lockfile {
  return unchecked(file, '', 'invalid', isLink ? 'is a symbolic link' : 'is tracked by git, but is not in the working tree');
}

function unchecked(file: string, text: string, kind: ParseProblem['kind'], found: string): Lockfile {
  const nowhere: Span = { start: 0, end: 0 };
  const subject = file.slice(file.lastIndexOf('/') + 1);
  return {
    file,
    format: 'unread',
    formatVersion: undefined,
    entries: [],
    root: [],
    workspaces: [],
    problems: [{ kind, span: nowhere, subject, found }],
    text,
    spanOf: () => nowhere,
  };
}
