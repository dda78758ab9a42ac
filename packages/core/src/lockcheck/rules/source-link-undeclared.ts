import { globs, quote } from '../../foundation/index.ts';
import { asksForPath, normalisePath } from '../path.ts';
import { entryRule, type ProjectManifest } from '../rule.ts';

/** `source/link-undeclared`: a link that the project did not ask for. */
export const sourceLinkUndeclared = entryRule(
  {
    title: 'A link leads to a folder that is no workspace',
    severity: 'error',
    sees: 'An entry with `"link": true` whose folder is neither the workspace of that name nor the one that a package.json of the project asks for with `file:`.',
    why: 'One changed line makes the folder take the place of a package from the registry, and what is in it comes with the same pull request.',
    fix: 'Restore the entry from the base, or declare the folder under `workspaces` or as a `file:` dependency.',
    example: '"node_modules/ms": { "resolved": "scripts/ms", "link": true }',
  },
  (entry, { index, manifests }) => {
    const { source } = entry;
    if (source.kind !== 'link') return undefined;
    const folder = normalisePath(source.path);
    const isOwn = index.folderName(folder) === entry.requiredAs && isWorkspace(folder, manifests);
    // What other packages ask for counts for nothing.
    const isAskedFor = index.projectRangesOf(entry.requiredAs).some((range) => asksForPath(range, source.path));
    if (isOwn || isAskedFor) return undefined;
    return {
      field: source.path === '' ? 'key' : 'resolved',
      message: `${entry.requiredAs} is a link to ${quote(source.path)}, which is no workspace of that name and which no package.json asks for.`,
      fix: 'Restore the entry, or declare the folder under "workspaces".',
    };
  },
);

function isWorkspace(folder: string, manifests: readonly ProjectManifest[]): boolean {
  const declared = manifests.flatMap(({ workspaces }) => workspaces).map(normalisePath);
  return declared.length > 0 && globs(declared)(folder);
}
