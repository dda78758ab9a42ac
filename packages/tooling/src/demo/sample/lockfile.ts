/**
 * A complete and honest package-lock.json, byte for byte as npm itself leaves it (a test asks npm). Pure.
 *
 * Why not npm: it would need a registry, and the sample must be the same on every machine. So that the file is honest all the same, every
 * integrity value is the digest of bytes: of the tarball that the sample's registries would serve.
 */
import { createHash } from 'node:crypto';
import { ArtifactError } from '@artifact-actions/core/foundation';
import { PACKAGES, type RegistryPackage } from './packages.ts';

export const REGISTRIES = { default: 'https://registry.example.com/', '@acme': 'https://npm.pkg.github.com/' } as const;

export interface Manifest {
  readonly name: string;
  /** Only what is released has one. */
  readonly version?: string;
  readonly license: string;
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface Project {
  readonly root: Manifest;
  /** By folder. */
  readonly workspaces: Readonly<Record<string, Manifest>>;
  /** From the place of a package to its version; those that only development needs stand in `dev`. */
  readonly placed: Readonly<Record<string, string>>;
  readonly dev: readonly string[];
}

export function lockfileOf({ root, workspaces, placed, dev }: Project): object {
  const folders = Object.entries(workspaces);
  const installed = [
    ...folders.map(([folder, { name }]): Entry => [`node_modules/${name}`, { resolved: folder, link: true }]),
    ...Object.entries(placed).map(([place, version]): Entry => [place, lockedPackage(place, version, dev.includes(place))]),
  ];
  const local = folders.map(([folder, manifest]): Entry => [folder, withoutPrivate(manifest)]);
  const sorted = [...installed, ...local].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return {
    name: root.name,
    lockfileVersion: 3,
    requires: true,
    packages: { '': withoutPrivate(root), ...Object.fromEntries(sorted) },
  };
}

type Entry = readonly [place: string, entry: object];

/** npm repeats a package.json in the lockfile, but not everything of it. */
function withoutPrivate({ private: _, ...rest }: Manifest): object {
  return rest;
}

function lockedPackage(place: string, version: string, dev: boolean): object {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const { license, ...rest } = packageOf(name, version);
  const tarball = tarballOf(name, version);
  return {
    version,
    resolved: addressOf(name, version, tarball),
    integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
    ...(dev && { dev }),
    license,
    ...rest,
  };
}

function packageOf(name: string, version: string): RegistryPackage {
  const found = PACKAGES[`${name}@${version}`];
  if (found !== undefined) return found;
  throw new ArtifactError('INTERNAL', {
    message: `The sample's registries have no ${name}@${version}.`,
    wanted: 'a package that packages.ts describes',
    found: `${name}@${version}`,
    fix: 'Add it to packages.ts.',
  });
}

/** What stands for the bytes of a tarball: they differ with everything that the package declares. */
function tarballOf(name: string, version: string): string {
  return `package/package.json\n${JSON.stringify({ name, version, ...packageOf(name, version) }, null, 2)}\n`;
}

/** GitHub Packages puts a digest of its own into the address. */
function addressOf(name: string, version: string, tarball: string): string {
  if (name.startsWith('@acme/')) {
    return `${REGISTRIES['@acme']}download/${name}/${version}/${createHash('sha1').update(tarball).digest('hex')}`;
  }
  return `${REGISTRIES.default}${name}/-/${name}-${version}.tgz`;
}
