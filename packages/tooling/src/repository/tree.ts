/** The repository as a value, so that a test can plant a fault in memory. Pure. */
export interface TreeFile {
  /** The content; of a link, its target. Bytes that are no UTF-8 become U+FFFD. */
  readonly text: string;
  /** Size of the content in bytes. */
  readonly bytes: number;
  readonly kind: 'file' | 'link';
}

export interface Tree {
  /** By path, relative to the top, with `/`. */
  readonly files: ReadonlyMap<string, TreeFile>;
}

/** A tree that exists in memory only. */
export function treeOf(texts: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}): Tree {
  const files = new Map<string, TreeFile>();
  for (const [path, text] of Object.entries(texts)) files.set(path, { text, bytes: Buffer.byteLength(text), kind: 'file' });
  for (const [path, text] of Object.entries(links)) files.set(path, { text, bytes: Buffer.byteLength(text), kind: 'link' });
  return { files };
}

/** The line, counted from 1, of a UTF-16 position in a text. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** The positions, in UTF-16 units, at which `needle` occurs in `text`. */
export function positionsOf(text: string, needle: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}

/** Computes `derive` once for each tree: all rules share what is expensive, such as the syntax trees. */
export function once<Value>(derive: (tree: Tree) => Value): (tree: Tree) => Value {
  const known = new WeakMap<Tree, { readonly value: Value }>();
  return (tree) => {
    const entry = known.get(tree) ?? { value: derive(tree) };
    known.set(tree, entry);
    return entry.value;
  };
}
