/** YAML and JSON with a line for every key and value, as one narrow type. Pure. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

export interface Entry {
  readonly key: string;
  /** The line of the key, counted from 1. */
  readonly line: number;
  readonly value: Located;
}

export type Located =
  | { readonly kind: 'map'; readonly line: number; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Located[] }
  /** `start` and `end` are UTF-16 positions of the source, quotes and block markers included. */
  | { readonly kind: 'scalar'; readonly line: number; readonly value: unknown; readonly start: number; readonly end: number }
  /** `*name`: what it stands for is written elsewhere. */
  | { readonly kind: 'alias'; readonly line: number };

export interface LocatedDocument {
  readonly root: Located;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Parses YAML 1.2, of which JSON is a part. A text with problems still gives what could be read. */
export function parseLocated(text: string): LocatedDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, message }));
  return { root: locate(document.contents, 0, lines), problems };
}

/** @param fallback the position of a value that is not written, as after `key:`. */
function locate(node: Node | null, fallback: number, lines: LineCounter): Located {
  const [start, end] = node?.range ?? [fallback, fallback];
  const line = lines.linePos(start).line;
  if (isAlias(node)) return { kind: 'alias', line };
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.map(({ key, value }) => {
      const at = key.range?.[0] ?? start;
      return { key: isScalar(key) ? String(key.value) : String(key), line: lines.linePos(at).line, value: locate(value, at, lines) };
    });
    return { kind: 'map', line, entries };
  }
  if (isSeq<Node>(node)) return { kind: 'list', line, items: node.items.map((item) => locate(item, start, lines)) };
  return { kind: 'scalar', line, value: isScalar(node) ? node.value : null, start, end };
}

/** The entries of a mapping; none for anything else. */
export function entriesOf(node: Located | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a list; none for anything else. */
export function itemsOf(node: Located | undefined): readonly Located[] {
  return node?.kind === 'list' ? node.items : [];
}

export function entryAt(node: Located | undefined, key: string): Entry | undefined {
  return entriesOf(node).find((entry) => entry.key === key);
}

/** The value at the end of a path of keys. */
export function valueAt(node: Located | undefined, ...path: readonly string[]): Located | undefined {
  return path.reduce<Located | undefined>((at, key) => entryAt(at, key)?.value, node);
}

/** The value of a scalar as text; undefined where there is no scalar, or an empty one. */
export function textOf(node: Located | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}

/** A node and every node below it, parents first. */
export function* nodesBelow(node: Located): Generator<Located> {
  yield node;
  for (const child of [...entriesOf(node).map(({ value }) => value), ...itemsOf(node)]) yield* nodesBelow(child);
}

/** Every entry below a node, at any depth. */
export function entriesBelow(node: Located): readonly Entry[] {
  return [...nodesBelow(node)].flatMap(entriesOf);
}
