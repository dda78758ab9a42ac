/** Which packages there are, and which a setting names. Pure. Spec: version-semantics.md, rules 15 and 17. */
import { ArtifactError, globs, nearest, oneOf, quote } from '../foundation/index.ts';
import { isPackageName } from '../npm/index.ts';
import type { Package, VersionSettings } from './model.ts';

/**
 * Private without a version: it is never released. So is a folder that only gathers others, private or not.
 *
 * A package that is not private may leave its version to the tags.
 */
export function isVersioned({ isWorkspaceRoot, private: isPrivate, version }: Package): boolean {
  return version !== null || !(isPrivate || isWorkspaceRoot);
}

/** @throws ArtifactError `DUPLICATE_PACKAGE_NAME`, `INVALID_PACKAGE_NAME`. */
export function checkNames(packages: readonly Package[]): void {
  const paths = new Map<string, string>();
  for (const each of packages) {
    const { name, path } = each;
    if (name === null && (packages.length === 1 || !isVersioned(each))) continue;
    if (name === null || !isPackageName(name)) throw invalidName(name, path);
    const first = paths.get(name);
    if (first !== undefined) throw duplicate(name, first, path);
    paths.set(name, path);
  }
}

/** The packages that the filter leaves. @throws ArtifactError `UNKNOWN_PACKAGE`. */
export function selected(packages: readonly Package[], { packages: filter }: VersionSettings): ReadonlySet<Package> {
  checkKnown(filter, packages, 'The setting "packages"');
  return new Set(filter.length === 0 ? packages : namedBy(filter, packages));
}

export interface Group {
  readonly kind: 'fixed' | 'linked';
  readonly members: readonly Package[];
}

/** @throws ArtifactError `UNKNOWN_PACKAGE`, `PACKAGE_IN_TWO_GROUPS`. */
export function packageGroups(packages: readonly Package[], { groups }: VersionSettings): readonly Group[] {
  const taken = new Set<Package>();
  return groups.map(({ kind, packages: patterns }) => {
    checkKnown(patterns, packages, 'A group of "version.groups"');
    const members = namedBy(patterns, packages).filter(isVersioned);
    for (const member of members) {
      if (taken.has(member)) throw inTwoGroups(member);
      taken.add(member);
    }
    return { kind, members };
  });
}

function namedBy(patterns: readonly string[], packages: readonly Package[]): readonly Package[] {
  const isNamed = globs(patterns);
  return packages.filter(({ name }) => name !== null && isNamed(name));
}

function checkKnown(patterns: readonly string[], packages: readonly Package[], where: string): void {
  for (const pattern of patterns) if (namedBy([pattern.replace(/^!/, '')], packages).length === 0) throw unknown(pattern, packages, where);
}

function invalidName(name: string | null, path: string): ArtifactError {
  const found = name === null ? 'no name' : quote(name);
  return new ArtifactError('INVALID_PACKAGE_NAME', {
    message: `The package.json in ${quote(path)} has ${name === null ? found : `the name ${found}`}, which npm does not accept.`,
    wanted: 'a name such as "example" or "@scope/example"',
    found,
    fix: `Correct "name" in the package.json in ${quote(path)}.`,
  });
}

function duplicate(name: string, first: string, second: string): ArtifactError {
  return new ArtifactError('DUPLICATE_PACKAGE_NAME', {
    message: `Two packages are called ${quote(name)}: those in ${quote(first)} and in ${quote(second)}.`,
    wanted: 'a name of its own for every package',
    found: quote(name),
    fix: 'Rename one of them, or exclude its folder from "workspaces" with "!" in front.',
  });
}

function unknown(pattern: string, packages: readonly Package[], where: string): ArtifactError {
  const names = packages.flatMap(({ name }) => name ?? []);
  const meant = nearest(pattern, names);
  return new ArtifactError('UNKNOWN_PACKAGE', {
    message: `${where} has ${quote(pattern)}, which matches no package here.`,
    wanted: names.length === 0 ? 'a package with a name; there is none' : oneOf(names.slice(0, 10)),
    found: quote(pattern),
    fix: meant === undefined ? 'Correct or remove it.' : `Write ${quote(meant)}.`,
  });
}

function inTwoGroups({ name }: Package): ArtifactError {
  return new ArtifactError('PACKAGE_IN_TWO_GROUPS', {
    message: `The package ${quote(name ?? '')} is in two groups of "version.groups".`,
    wanted: 'at most one group for a package',
    found: 'two',
    fix: 'Remove it from one of them: by its name, or with `!` in front.',
  });
}
