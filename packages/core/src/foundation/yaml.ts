/**
 * YAML 1.2 that can be read in one way only: one document, unique plain keys, no anchors, aliases, tags or merge keys. Pure.
 *
 * The `yaml` library is loaded on first use: most runs have no policy file, and loading it takes a third of an empty Node process.
 */
import type * as Yaml from 'yaml';
import type { JsonPath } from './json.ts';
import type { Span } from './lines.ts';

export interface YamlProblem extends Span {
  readonly message: string;
}

export interface YamlDocument {
  /** Plain JSON values; null for an empty document, undefined where there are problems. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where the value at `path` stands; where it is absent, its nearest parent's key. */
  spanOf(path: JsonPath): Span;
  /** Where the key at `path` stands; where it is absent, its nearest parent's key. */
  keySpanOf(path: JsonPath): Span;
}

/** @param text with or without a byte order mark. */
export async function parseYaml(text: string): Promise<YamlDocument> {
  const yaml = await import('yaml');
  const documents = yaml.parseAllDocuments(text, { version: '1.2', schema: 'core', strict: true, uniqueKeys: true, merge: false });
  const [document, ...others] = 'empty' in documents ? [] : documents;
  if (document === undefined) return EMPTY;
  const problems = [
    ...problemsOf(yaml, document),
    ...others.map((other) => problem('A second document begins here; only one is allowed', other)),
  ];
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    spanOf: (path) => follow(yaml, document, path).value,
    keySpanOf: (path) => follow(yaml, document, path).key,
  };
}

const NOWHERE: Span = { start: 0, end: 0 };
const EMPTY: YamlDocument = { value: null, problems: [], spanOf: () => NOWHERE, keySpanOf: () => NOWHERE };

function problemsOf(yaml: typeof Yaml, document: Yaml.Document): readonly YamlProblem[] {
  const problems = document.errors.map(({ message, pos: [start, end] }): YamlProblem => ({ message: withoutPlace(message), start, end }));
  yaml.visit(document, {
    Alias: (_key, node) => void problems.push(problem('Aliases are not allowed; write the value out', node)),
    // The library would make a text of it, and print the text in a warning, past our sanitiser.
    Pair: (_key, { key }) => {
      if (yaml.isCollection(key)) problems.push(problem('A key is a list or an object; write a text', key));
    },
    Value: (_key, node) => {
      if (node.anchor !== undefined) problems.push(problem('Anchors are not allowed; write the value out', node));
      if (node.tag?.startsWith('!') === true) problems.push(problem('Tags are not allowed', node));
    },
  });
  return problems;
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null | undefined;
}

function problem(message: string, node: Ranged): YamlProblem {
  return { message, ...rangeOf(node) };
}

function rangeOf({ range }: Ranged): Span {
  return range == null ? NOWHERE : { start: range[0], end: range[1] };
}

/** The library ends its messages with the place and a picture of it; we have the place as offsets. */
function withoutPlace(message: string): string {
  return message.replace(/ at line \d+, column \d+[\s\S]*$/, '');
}

function follow(yaml: typeof Yaml, document: Yaml.Document, path: JsonPath): { readonly value: Span; readonly key: Span } {
  let node: unknown = document.contents;
  let key = rangeOf(document);
  for (const step of path) {
    const found = child(yaml, node, step);
    if (found === undefined) return { value: key, key };
    key = found.key;
    node = found.value;
  }
  return { value: yaml.isNode(node) ? rangeOf(node) : key, key };
}

function child(yaml: typeof Yaml, node: unknown, step: string | number): { readonly key: Span; readonly value: unknown } | undefined {
  if (yaml.isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return yaml.isNode(item) ? { key: rangeOf(item), value: item } : undefined;
  }
  const pair = yaml.isMap(node) ? node.items.find(({ key }) => yaml.isScalar(key) && String(key.value) === step) : undefined;
  return pair !== undefined && yaml.isScalar(pair.key) ? { key: rangeOf(pair.key), value: pair.value } : undefined;
}
