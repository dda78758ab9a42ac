/** Issues and pull requests that a text names: `#123`, `owner/repo#123`. Pure. */

/** It begins at the first letter of a word only, so that no letter is read twice. `&#39;` is an entity, `#12ab` a colour. */
const REFERENCE = /(?<![\w./&#-])(?:[\w.-]+\/[\w.-]+)?#\d{1,15}(?!\w)/g;

/** @returns them as written, in order, each once. */
export function readReferences(text: string): readonly string[] {
  return [...new Set(text.match(REFERENCE))];
}
