/**
 * JSON that can be read in one way only, with the place of every value.
 *
 * The fast path is `JSON.parse` with a proof that no key was lost; the scanner runs where that proof fails or a place is asked for. Pure.
 */
import { endOfString, type JsonMember, type JsonNode, type JsonProblem, type JsonScan, scanJson } from './json-scan.ts';
import type { Span } from './lines.ts';

export type JsonPath = readonly (string | number)[];
export type JsonObject = Readonly<Record<string, unknown>>;

export interface JsonDocument {
  /** The value, with the last of duplicate keys; undefined where the text is no JSON (but for comments). */
  readonly value: unknown;
  /** Every deviation from RFC 8259, and every duplicate key, in the order of the text. */
  readonly problems: readonly JsonProblem[];
  /** Where the value at `path` stands, quotes included; where it is absent, its nearest parent's key. */
  spanOf(path: JsonPath): Span;
  /** Where the key at `path` stands, quotes included; where it is absent, its nearest parent's key. */
  keySpanOf(path: JsonPath): Span;
}

/** @param text without a byte order mark. */
export function parseJson(text: string): JsonDocument {
  let scan: JsonScan | undefined;
  const scanned = (): JsonScan => {
    scan ??= scanJson(text);
    return scan;
  };
  const value = parsed(text);
  const proven = value !== undefined && countKeys(value) === countKeyTokens(text);
  const { problems } = proven ? { problems: [] } : scanned();
  const onlyComments = value === undefined && problems.every((problem) => problem.kind !== 'invalid');
  const memberOf = indexMembers();
  return {
    value: onlyComments ? valueWithoutComments(text, problems) : value,
    problems,
    spanOf: (path) => follow(scanned().root, path, memberOf).value,
    keySpanOf: (path) => follow(scanned().root, path, memberOf).key,
  };
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Comments become blanks, so that every offset stays. */
function valueWithoutComments(text: string, problems: readonly JsonProblem[]): unknown {
  let clean = '';
  let at = 0;
  for (const { start, end } of problems.filter((problem) => problem.kind === 'comment')) {
    clean += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return parsed(clean + text.slice(at));
}

/** The keys of all objects in a value. Iterative: nesting is under the control of who wrote the file. */
function countKeys(value: unknown): number {
  let total = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    const inside = Object.values(node);
    if (!Array.isArray(node)) total += inside.length;
    for (const child of inside) if (typeof child === 'object') open.push(child);
  }
  return total;
}

/** The keys that stand in the text of valid JSON: strings with a colon behind. */
function countKeyTokens(text: string): number {
  const colon = /\s*:/y;
  let total = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = endOfString(text, start) ?? text.length;
    colon.lastIndex = end;
    if (colon.test(text)) total += 1;
    start = text.indexOf('"', end);
  }
  return total;
}

type FindMember = (node: JsonNode | undefined, key: string) => JsonMember | undefined;

function follow(root: JsonNode | undefined, path: JsonPath, memberOf: FindMember): { readonly value: Span; readonly key: Span } {
  let node = root;
  let key: Span = { start: root?.start ?? 0, end: (root?.start ?? 0) + 1 };
  for (const step of path) {
    const member = typeof step === 'string' ? memberOf(node, step) : undefined;
    const next = typeof step === 'string' ? member?.value : node?.items[step];
    if (next === undefined) return { value: key, key };
    key = member?.keySpan ?? next;
    node = next;
  }
  return { value: node ?? key, key };
}

/** Each object is read through once, however many of its keys are asked for. `JSON.parse` keeps the last of duplicate keys; so does this. */
function indexMembers(): FindMember {
  const indexes = new Map<JsonNode, ReadonlyMap<string, JsonMember>>();
  return (node, key) => {
    if (node === undefined) return undefined;
    const index = indexes.get(node) ?? new Map(node.members.map((member) => [member.key, member]));
    indexes.set(node, index);
    return index.get(key);
  };
}
