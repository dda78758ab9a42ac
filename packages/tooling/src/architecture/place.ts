/** Where a source file lies in the house. Pure. */
export type Place =
  /** `folder` is empty for a file directly in packages/core/src. */
  | { readonly kind: 'core'; readonly folder: string }
  | { readonly kind: 'action'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string }
  /** A test: it never ships, and may import what it needs. */
  | { readonly kind: 'test' };

export function placeOf(path: string): Place {
  if (isTest(path)) return { kind: 'test' };
  const action = /^actions\/([^/]+)\//.exec(path)?.[1];
  if (action !== undefined) return { kind: 'action', name: action };
  const core = /^packages\/core\/src\/(?:([^/]+)\/)?/.exec(path);
  if (core !== null) return { kind: 'core', folder: core[1] ?? '' };
  return { kind: 'package', name: /^packages\/([^/]+)\//.exec(path)?.[1] ?? '' };
}

/** A test lies beside the code as `*.test.ts`, or in the `test` folder of its package together with what only tests need. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || /^(packages|actions)\/[^/]+\/test\//.test(path);
}

/** Code that users run: the library and the actions, without their tests. */
export function ships(path: string): boolean {
  const { kind } = placeOf(path);
  return kind === 'core' || kind === 'action';
}

/** The workspace that a file belongs to, for example `packages/core`. */
export function workspaceOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** The folder of packages/core/src that a file belongs to, tests included; undefined outside the library. */
export function coreFolderOf(path: string): string | undefined {
  return /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1];
}

/** A file that may touch the world says so in its name. */
export function isIo(path: string): boolean {
  return path.endsWith('.io.ts');
}
