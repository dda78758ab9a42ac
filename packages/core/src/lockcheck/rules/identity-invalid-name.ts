import { quote } from '../../foundation/index.ts';
import { isPackageName } from '../../npm/index.ts';
import { entryRule } from '../rule.ts';

/** `identity/invalid-name`: a name that no registry would accept. */
export const identityInvalidName = entryRule(
  {
    title: 'An entry has a name that no registry accepts',
    severity: 'error',
    sees: 'A folder under node_modules, or a `name`, with characters, a length or slashes that npm does not allow.',
    why: 'Such a name was not written by a package manager. It may look like another one, or lead out of node_modules.',
    fix: 'Remove the entry and run `npm install` again.',
    example: '"node_modules/../../bin/ms": { "version": "2.1.3" }',
  },
  (entry) => {
    if (entry.source.kind === 'workspace') return undefined;
    const wrong = [entry.requiredAs, entry.name].find((name) => !isPackageName(name));
    if (wrong === undefined) return undefined;
    return {
      field: wrong === entry.requiredAs ? 'key' : 'name',
      message: `${quote(wrong)} is no name of an npm package.`,
      fix: 'Remove the entry and run "npm install" again.',
    };
  },
);
