import { quote } from '../../foundation/index.ts';
import { requestOf } from '../request.ts';
import { entryRule } from '../rule.ts';

/** `identity/alias-undeclared`: another package under a name that nobody gave it. */
export const identityAliasUndeclared = entryRule(
  {
    title: 'An entry is an alias that nobody declared',
    severity: 'error',
    sees: 'An entry with a `name` that is not the name of its folder, while no package.json asks for `npm:NAME` under that name, nor, where none asks for that name at all, another entry.',
    why: 'Address, name and hash fit each other, so every client installs it: the one thing that is wrong is that nobody asked for it.',
    fix: 'Restore the entry from the base, or declare the alias in package.json: `"NAME": "npm:REAL-NAME@RANGE"`.',
    example: '"node_modules/ms": { "name": "mz", "version": "2.7.0" }',
  },
  (entry, context) => {
    const { name, requiredAs, source } = entry;
    if (name === requiredAs || source.kind === 'link' || source.kind === 'workspace') return undefined;
    // An entry can be given any requirement; where the project asks for the name itself, its own word counts alone.
    const own = context.index.projectRangesOf(requiredAs);
    const ranges = own.length > 0 ? own : context.index.rangesOf(requiredAs);
    if (ranges.some((range) => range === `npm:${name}` || range.startsWith(`npm:${name}@`))) return undefined;
    // Behind an address or a path stands whatever name the package there has.
    if (source.kind !== 'unstated' && requestOf(entry, context) !== 'registry') return undefined;
    return {
      field: 'name',
      message: `${requiredAs} is really ${quote(name)}, and nobody asks for it under that name.`,
      fix: `Restore the entry, or declare it: "${requiredAs}": "npm:${name}@…".`,
    };
  },
);
