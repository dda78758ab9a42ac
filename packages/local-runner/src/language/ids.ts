/** Ids of jobs and steps. Facts: actions/runner, IdBuilder.cs. Pure. */
import { IdBuilder } from '@actions/workflow-parser/model/converter/id-builder';

/** Those of one scope. The parser's own builder tells `a` from `A`, which GitHub does not. */
export class Ids {
  readonly #taken = new Set<string>();

  /** @returns GitHub's complaint about an id that is malformed, or taken already. */
  add(id: string): string | undefined {
    const malformed = new IdBuilder().tryAddKnownId(id);
    if (malformed !== undefined) return malformed;
    const key = id.toLowerCase();
    if (this.#taken.has(key)) return `The identifier '${id}' may not be used more than once within the same scope.`;
    this.#taken.add(key);
    return undefined;
  }
}
