/**
 * Addresses of registries and of the tarballs in them. Pure.
 *
 * Two layouts cover the registries that npm packages come from. The classic one, `ROOT/NAME/-/FILE-VERSION.tgz`, is the public registry's,
 * Verdaccio's, Nexus', Azure's and CodeArtifact's; Artifactory and GitLab write the scope before FILE once more. GitHub Packages has
 * `ROOT/download/NAME/VERSION/DIGEST`.
 */
export interface TarballAddress {
  /** What stands before the name, with a slash at its end. */
  readonly root: string;
  /** The package in whose folder it lies: registries with files that their publishers name serve any name there. */
  readonly folder: string;
  /** The package that the file says it is; on an honest address the same. */
  readonly name: string;
  readonly version: string;
}

const CLASSIC = /^(.*?\/)((?:@[^/]+\/)?[^/@][^/]*)\/-\/(?:(@[^/]+)\/)?([^/]+)\.tgz$/;
const GITHUB = /^(.*\/)download\/((?:@[^/]+\/)?[^/@][^/]*)\/([^/]+)\/[0-9a-f]{40,64}$/;

/**
 * @param url a parsed address.
 * @returns undefined where the address has neither layout.
 */
export function parseTarballAddress(url: URL): TarballAddress | undefined {
  const path = decodeScope(url.pathname);
  const github = GITHUB.exec(path);
  if (github !== null) {
    const [, prefix = '', name = '', version = ''] = github;
    return { root: `${url.origin}${prefix}`, folder: name, name, version: decoded(version) };
  }
  const classic = CLASSIC.exec(path);
  if (classic === null) return undefined;
  const [, prefix = '', name = '', fileScope, file = ''] = classic;
  const [scope, base = name] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const sameScope = fileScope === undefined || fileScope === scope;
  const version = sameScope && file.startsWith(`${base}-`) ? file.slice(base.length + 1) : undefined;
  const own = version === undefined ? otherFile(fileScope, file) : { name, version: decoded(version) };
  return { root: `${url.origin}${prefix}`, folder: name, ...own };
}

function otherFile(scope: string | undefined, file: string): { readonly name: string; readonly version: string } {
  const [, base = file, version = ''] = /^(.*?)-(\d.*)$/.exec(file) ?? [];
  return { name: scope === undefined ? base : `${scope}/${base}`, version: decoded(version) };
}

/** Only the slash of a scope may be encoded: `@scope%2fname`. */
function decodeScope(path: string): string {
  return path.replace(/\/(@|%40)([^/%]+)%2f/gi, '/@$2/').replace(/\/%40/g, '/@');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Yarn's alias of the public registry: its second name, served from the same store. */
const YARN_ALIAS = 'https://registry.yarnpkg.com/';

/** The addresses of a registry: itself with a slash at its end, and where it is the public one, Yarn's name for it. */
export function registryRoots(registry: string, publicRegistry: string): readonly string[] {
  const root = registry.endsWith('/') ? registry : `${registry}/`;
  return root === publicRegistry ? [root, YARN_ALIAS] : root === YARN_ALIAS ? [root, publicRegistry] : [root];
}
