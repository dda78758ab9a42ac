/** The package.json files of this workspace, with lines. Pure. */
import { type Located, once, parseLocated, type Tree } from '../repository/index.ts';

export interface PackageFile {
  readonly path: string;
  readonly root: Located;
}

/** The top one, and those of packages/ and actions/; not the fixtures. */
export const packageFilesOf: (tree: Tree) => readonly PackageFile[] = once((tree) =>
  [...tree.files]
    .filter(([path]) => /^((packages|actions)\/[^/]+\/)?package\.json$/.test(path))
    .map(([path, { text }]) => ({ path, root: parseLocated(text).root })),
);
