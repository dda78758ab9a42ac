/** What an import names. Pure. */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

export type Target =
  | { readonly kind: 'file'; readonly path: string }
  /** A folder of a workspace package through its public name: `@artifact-actions/core/host`. `path` is its index.ts. */
  | { readonly kind: 'door'; readonly package: string; readonly folder: string; readonly path: string }
  /** `node:fs/promises` and `fs/promises` both have the name `fs/promises`. */
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'third-party'; readonly name: string };

/** @param from the importing file, @param specifier the text between the quotes. */
export function targetOf(from: string, specifier: string): Target {
  if (/^\.{0,2}\//.test(specifier) || /^\.{1,2}$/.test(specifier))
    return { kind: 'file', path: posix.join(posix.dirname(from), specifier) };
  if (isBuiltin(specifier)) return { kind: 'builtin', name: specifier.replace(/^node:/, '') };
  const ours = /^@artifact-actions\/([^/]+)\/?(.*)$/.exec(specifier);
  if (ours !== null) return door(ours[1] ?? '', ours[2] ?? '');
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  return { kind: 'third-party', name };
}

function door(packageName: string, folder: string): Target {
  return { kind: 'door', package: packageName, folder, path: `packages/${packageName}/src/${folder}/index.ts` };
}
