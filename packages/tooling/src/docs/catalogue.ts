/** Every rule of every action, once. Pure. */
import { isDeepStrictEqual } from 'node:util';
import { ArtifactError, byText, type RuleDoc } from '@artifact-actions/core/foundation';
import type { ActionDescription } from '@artifact-actions/core/runner';

export interface CatalogueEntry {
  readonly id: string;
  readonly doc: RuleDoc;
  /** The actions that have it. */
  readonly actions: readonly string[];
}

/**
 * @returns sorted by id.
 * @throws ArtifactError `INTERNAL` where two actions mean different things by one id: it has one page.
 */
export function catalogueOf(descriptions: readonly ActionDescription[]): readonly CatalogueEntry[] {
  const entries = new Map<string, CatalogueEntry>();
  for (const { name, rules } of descriptions) {
    for (const [id, doc] of Object.entries(rules)) {
      const known = entries.get(id);
      if (known !== undefined && !isDeepStrictEqual(known.doc, doc)) throw ambiguous(id, [...known.actions, name]);
      entries.set(id, { id, doc, actions: [...(known?.actions ?? []), name] });
    }
  }
  return [...entries.values()].sort((a, b) => byText(a.id, b.id));
}

/** `source/host` -> `source`. */
export function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function ambiguous(id: string, actions: readonly string[]): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: `The rule ${id} is described in two ways, by ${actions.join(' and ')}.`,
    wanted: 'one description for each id',
    found: 'two',
    fix: 'Share the description, or give one of the rules another id.',
  });
}
