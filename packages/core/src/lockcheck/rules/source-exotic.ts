import { quote } from '../../foundation/index.ts';
import { requestOf } from '../request.ts';
import { entryRule } from '../rule.ts';

/** `source/exotic`: a package of somebody else brings in something from outside the registries. */
export const sourceExotic = entryRule(
  {
    title: 'A transitive dependency comes from outside the registries',
    severity: 'error',
    sees: 'A git repository, a tarball by its address or a file that no package.json of the project asks for: a dependency does.',
    why: 'The project never chose that place, and nobody who reads package.json can see it.',
    fix: 'Find who asks for it with `npm explain NAME`, and replace that package or put a published version in its place with `overrides`.',
    example: '"resolved": "https://codeload.github.com/example/ms/tar.gz/main"',
  },
  (entry, context) => {
    const { source } = entry;
    if (source.kind !== 'git' && source.kind !== 'tarball' && source.kind !== 'file') return undefined;
    const request = requestOf(entry, context);
    // A git or file entry that everybody asks for by version was put there by hand.
    if (request === 'project' || (request === 'registry' && source.kind === 'tarball')) return undefined;
    const place = source.kind === 'file' ? source.path : source.url;
    return {
      field: 'resolved',
      message: `${entry.name} comes from ${quote(place)}, and no package.json of the project asks for that.`,
      fix: `See who does with "npm explain ${entry.requiredAs}", and replace that package.`,
    };
  },
);
