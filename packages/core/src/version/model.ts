/**
 * The nouns of version-bump: what a commit says, what a package is, and the plan. Pure.
 *
 * Spec: contract.md section 2; version-semantics.md, whose numbered rules the other files of this folder name.
 */

import type { JsonObject } from '../foundation/index.ts';
import type { GitSha, Person, Tag } from '../git/index.ts';
import type { Level } from '../scheme/index.ts';

export { LEVELS, type Level } from '../scheme/index.ts';

/** A commit message, read after Conventional Commits 1.0.0. Rules 1, 2, 6. */
export interface Message {
  /** The first line, as written. */
  readonly header: string;
  /** undefined where the header is not conventional. */
  readonly conventional: { readonly type: string; readonly scope: string | null; readonly text: string } | undefined;
  /** What breaks, in the words of the footer or of the header; null where nothing does. */
  readonly breaking: string | null;
  /** Token and value, as written, in order. */
  readonly footers: readonly (readonly [token: string, value: string])[];
  /** `#123`, as written, each once. */
  readonly references: readonly string[];
  /** `[skip release]` or `[release skip]`. */
  readonly skipped: boolean;
  /** The value of the last `Release-As` footer. */
  readonly releaseAs: string | undefined;
  /** Of a revert: hashes (7 letters or more) and pull request numbers that it names. undefined where the commit is no revert. */
  readonly reverts: { readonly commits: readonly string[]; readonly pulls: readonly string[] } | undefined;
  /** The number of the pull request that it came by, in digits: of `feat: x (#11)` and `Merge pull request #11 from …`. */
  readonly pull: string | undefined;
  /** Of `Merge pull request …`: what its title and text say, as a message of their own. undefined where the title is not conventional. */
  readonly merged: Message | undefined;
  /** Of a squash body: what its `* type: text` lines say, each with the lines below it. Rule 5. */
  readonly bullets: readonly Message[];
}

/** A commit of the history, its message read. */
export interface Commit {
  readonly sha: GitSha;
  readonly parents: readonly GitSha[];
  readonly author: Person;
  readonly message: Message;
  /** Against the first parent, relative to the top of the repository. */
  readonly files: readonly string[];
}

/** What the range of one package comes to: cancelled, skipped and ignored commits are gone. */
export interface Release {
  readonly commits: readonly Commit[];
  /** undefined where nothing releases. */
  readonly level: Level | undefined;
}

export interface VersionPlan {
  readonly scheme: Scheme;
  readonly head: GitSha;
  /** Sorted by path. */
  readonly releases: readonly PlannedRelease[];
  /** Sorted by path. */
  readonly unchanged: readonly UnchangedPackage[];
  /** Ranges in manifests that change without a release of their package; sorted by name, field, dependency. */
  readonly rewrites: readonly Rewrite[];
  /** All commits of the range, newest first. */
  readonly commits: readonly PlannedCommit[];
}

export type Scheme = 'semver' | 'calver' | 'sha' | 'semver-build';
export type Bump = Level | 'initial' | 'date' | 'micro' | 'sha';
export type Cause = 'commits' | 'release-as' | 'resume' | 'initial' | 'dependency' | 'group';

export interface PlannedRelease {
  /** null without a manifest. */
  readonly name: string | null;
  /** The folder, relative to the top of the repository; `.` for the top. */
  readonly path: string;
  readonly from: string | null;
  readonly to: string;
  readonly bump: Bump;
  /** null where the scheme makes none. */
  readonly tag: string | null;
  /** The commit that gets the tag, where that is not the release commit; else null. */
  readonly tagAt: GitSha | null;
  readonly channel: string | null;
  readonly cause: Cause;
  /** Names of packages, sorted. */
  readonly causedBy: readonly string[];
  /** Newest first. */
  readonly commits: readonly GitSha[];
  /** Group of the changelog to commits, newest first. */
  readonly groups: Readonly<Record<string, readonly GitSha[]>>;
  /** Dependency to its new range; what keeps its text (`workspace:^`) stands here too, as it is. */
  readonly ranges: Readonly<Record<string, string>>;
  readonly npmVersion: string;
  readonly ociTag: string;
  /** Markdown of this release. */
  readonly changelog: string;
}

export interface UnchangedPackage {
  readonly name: string | null;
  readonly path: string;
  readonly version: string | null;
  readonly because: 'no-commits' | 'no-release-worthy-commits' | 'no-version' | 'filtered';
}

export interface Rewrite {
  readonly name: string;
  readonly field: 'dependencies' | 'devDependencies' | 'optionalDependencies' | 'peerDependencies';
  readonly dependency: string;
  readonly to: string;
}

export interface PlannedCommit {
  readonly sha: GitSha;
  readonly header: string;
  /** null where the header is not conventional. */
  readonly type: string | null;
  readonly scope: string | null;
  readonly breaking: string | null;
  readonly references: readonly string[];
  readonly footers: readonly (readonly [token: string, value: string])[];
}

/** A folder with a manifest, as HEAD's working tree has it. */
export interface Package {
  readonly path: string;
  /** null for the top of a repository without package.json. */
  readonly name: string | null;
  readonly version: string | null;
  readonly private: boolean;
  /** Whether its manifest names other folders as workspaces. */
  readonly isWorkspaceRoot: boolean;
  /** Empty where there is none. */
  readonly manifest: JsonObject;
}

/** Everything that a plan is made of, read once. */
export interface VersionFacts {
  readonly head: GitSha;
  /** null where HEAD is detached. */
  readonly branch: string | null;
  /** The commits at which a shallow clone ends; empty for a whole history. */
  readonly boundary: ReadonlySet<GitSha>;
  readonly tags: readonly Tag[];
  /** The folder with the manifest that names the others, and these; sorted by path, versioned or not. */
  readonly packages: readonly Package[];
  /** HEAD without what the bases of all packages have in common, children before parents; of the scheme `sha`, HEAD alone. */
  readonly commits: readonly Commit[];
  /** Folders in which a package of `packages` lay in the course of `commits`. */
  readonly formerFolders: readonly { readonly name: string; readonly path: string }[];
  /** Hashes of other objects that begin like that of HEAD; asked for where the scheme is `sha`. */
  readonly alike: readonly GitSha[];
  /** The number of the workflow run; undefined outside GitHub Actions. */
  readonly run: string | undefined;
  /** Where people see the repository: `https://github.com/owner/name`. Without it, changelogs have no links. */
  readonly url: string | undefined;
}

/** The settings in force: input, then config, then default (contract.md section 1). */
export interface VersionSettings {
  readonly scheme: Scheme;
  /** undefined: `v{version}`, or `{name}@{version}` with several packages. */
  readonly tagFormat: string | undefined;
  readonly packages: readonly string[];
  readonly channel: string | undefined;
  readonly releaseAs: string | undefined;
  readonly initialVersion: string;
  readonly initial: 'manifest' | 'bump';
  readonly range: string | undefined;
  readonly calverFormat: string;
  readonly build: string | undefined;
  readonly squashBody: 'none' | 'bullets';
  /** Type, in lower case, to what it releases; over the defaults. */
  readonly types: Readonly<Record<string, Level | 'none'>>;
  readonly zero: { readonly breaking: 'major' | 'minor'; readonly feature: 'minor' | 'patch' };
  readonly groups: readonly { readonly kind: 'fixed' | 'linked'; readonly packages: readonly string[] }[];
  readonly ignore: { readonly authors: readonly string[]; readonly paths: readonly string[]; readonly commits: readonly string[] };
  /** Its first line holds `{tags}`. */
  readonly commitMessage: string;
  /** The file, relative to the folder of the package; undefined: none is written. */
  readonly changelog: string | undefined;
}
