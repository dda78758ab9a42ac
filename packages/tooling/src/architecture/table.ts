/**
 * The import table: what each folder of packages/core/src may import. What it does not list is forbidden.
 *
 * It may grow when a domain really needs it: change it in the same commit, with the reason in docs/decisions. Pure.
 */
export interface PackageRow {
  /** A package name, or the beginning of one with `*` at the end. */
  readonly name: string;
  /** Only one file of the folder knows the package; the others speak to that file. */
  readonly oneFile: boolean;
}

export interface FolderRow {
  /** Neighbour folders. */
  readonly folders: readonly string[];
  /** Neighbour folders of which only types may be imported. */
  readonly types?: readonly string[];
  /** Third-party packages. */
  readonly packages?: readonly PackageRow[];
}

/** The folders that decide, one or two for each action: they are pure but for their `*.io.ts` files. */
export const DECIDING: readonly string[] = ['version', 'publish', 'lockcheck', 'sbom', 'attest', 'retention'];

/** What one deciding folder may import of another: publish reads sbom's image inventory. */
export const DECIDING_EDGES: Readonly<Record<string, readonly string[]>> = { publish: ['sbom'] };

/** The folders that reach the network, the disk and other programs. */
export const OUTSIDE: readonly string[] = ['host', 'git', 'github'];

/** The workspace packages; only the library ships. */
export const SHIPPING_PACKAGE = 'core';
export const OTHER_PACKAGES: readonly string[] = ['testing', 'tooling', 'local-runner'];

const anywhere = (name: string): PackageRow => ({ name, oneFile: false });
const oneFile = (name: string): PackageRow => ({ name, oneFile: true });

export const IMPORT_TABLE: Readonly<Record<string, FolderRow>> = {
  foundation: { folders: [], packages: [oneFile('re2js'), oneFile('yaml')] },
  scheme: { folders: ['foundation'], packages: [anywhere('semver')] },
  archive: { folders: ['foundation'] },
  secrets: { folders: ['foundation'], packages: [anywhere('@secretlint/*')] },
  host: { folders: ['foundation'], packages: [oneFile('@actions/exec'), oneFile('@actions/http-client')] },
  git: { folders: ['foundation', 'host'] },
  github: { folders: ['foundation', 'host'], packages: [oneFile('@actions/github')] },
  config: { folders: ['foundation', 'host', 'git', 'github'], packages: [anywhere('valibot')] },
  sigstore: { folders: ['foundation', 'host'], packages: [anywhere('@sigstore/*')] },
  npm: { folders: ['foundation', 'host', 'scheme', 'archive'], packages: [anywhere('@npmcli/config'), anywhere('spdx-*')] },
  lockfile: { folders: ['foundation', 'scheme', 'npm'] },
  oci: { folders: ['foundation', 'host', 'archive'] },
  version: { folders: ['foundation', 'host', 'git', 'github', 'scheme', 'npm', 'lockfile'] },
  lockcheck: { folders: ['foundation', 'host', 'git', 'github', 'scheme', 'npm', 'lockfile', 'sigstore'] },
  sbom: { folders: ['foundation', 'host', 'github', 'scheme', 'archive', 'npm', 'lockfile', 'oci'], packages: [anywhere('spdx-*')] },
  attest: { folders: ['foundation', 'host', 'github', 'npm', 'oci', 'sigstore'] },
  retention: { folders: ['foundation', 'host', 'github', 'scheme', 'npm', 'oci'] },
  publish: {
    folders: ['foundation', 'host', 'github', 'scheme', 'archive', 'secrets', 'npm', 'oci', 'sbom', 'sigstore'],
    packages: [anywhere('publint')],
  },
  report: { folders: ['foundation'], types: DECIDING },
  runner: { folders: ['foundation', 'host', 'config', 'report'], packages: [anywhere('@actions/core')] },
};

/** The row of the table that allows `folder` to import the package, if there is one. */
export function packageRow(folder: string, packageName: string): PackageRow | undefined {
  return IMPORT_TABLE[folder]?.packages?.find(({ name }) =>
    name.endsWith('*') ? packageName.startsWith(name.slice(0, -1)) : name === packageName,
  );
}
