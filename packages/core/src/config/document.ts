/** From the text of a policy file to checked values with their places. Pure. */
import * as v from 'valibot';
import {
  ArtifactError,
  isJsonObject,
  type JsonPath,
  type Location,
  lineFinder,
  nearest,
  oneOf,
  parseYaml,
  quote,
  type Span,
} from '../foundation/index.ts';
import { type ArtifactsConfig, type ConfigSchema, configSchema, type RuleIds } from './schema.ts';

export interface ConfigDocument {
  readonly value: ArtifactsConfig;
  /** Where the value at `path` stands. */
  readonly locate: (path: JsonPath) => Location;
  /** Where its key stands; that of the nearest parent where it is absent. */
  readonly locateKey: (path: JsonPath) => Location;
}

/**
 * @param file as it is shown.
 * @param under the one key whose content the text is, where it is not a whole file.
 * @throws ArtifactError `CONFIG_UNREADABLE`, `CONFIG_INVALID`.
 */
export async function parseConfig(text: string, file: string, rules: RuleIds, under?: keyof ArtifactsConfig): Promise<ConfigDocument> {
  const schema = configSchema(rules);
  const document = await parseYaml(text);
  const place = placer(text, file);
  const [problem] = document.problems;
  if (problem !== undefined) throw unreadable(problem.message, place(problem));
  const content = document.value ?? {};
  const input = under === undefined ? content : { [under]: content };
  const inText = (path: JsonPath): JsonPath => (under === undefined ? path : path.slice(1));
  const list = listForObject(schema, input, []);
  if (list !== undefined)
    throw wrongValue({ message: 'an object', input: list.value }, list.path, place(document.spanOf(inText(list.path))));
  const result = v.safeParse(schema, input);
  const places: Places = {
    value: (path) => place(document.spanOf(inText(path))),
    key: (path) => place(document.keySpanOf(inText(path))),
  };
  if (result.success) return { value: result.output, locate: places.value, locateKey: places.key };
  throw invalid(result.issues[0], schema, places);
}

interface Places {
  readonly value: (path: JsonPath) => Location;
  readonly key: (path: JsonPath) => Location;
}

function placer(text: string, file: string): (span: Span) => Location {
  const find = lineFinder(text);
  return ({ start, end }) => {
    const [first, last] = [find(start), find(end)];
    return { file, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
  };
}

const shown = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;

function unreadable(message: string, location: Location): ArtifactError {
  return new ArtifactError('CONFIG_UNREADABLE', {
    message: `The policy cannot be read at ${shown(location)}: ${message}.`,
    wanted: 'one YAML 1.2 document with unique keys, without anchors and tags',
    found: message,
    fix: `Correct line ${location.line} of ${location.file}.`,
  });
}

type Issue = v.InferIssue<ConfigSchema>;

function invalid(issue: Issue, schema: ConfigSchema, places: Places): ArtifactError {
  const steps = issue.path ?? [];
  const path = steps.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const parent = path.slice(0, -1);
  if (steps.at(-1)?.origin !== 'key') return wrongValue(issue, path, places.value(path), nearestWord(issue));
  // A key that is wanted and absent is told by the same kind of issue as one that is there and unknown.
  if (issue.type === 'strict_object' && issue.expected !== 'never') return missingKey(String(path.at(-1)), parent, places.key(parent));
  return unknownKey(String(path.at(-1)), parent, knownKeys(schema, parent), places.key(path));
}

function wrongValue(issue: Pick<Issue, 'input' | 'message'>, path: JsonPath, location: Location, meant?: string): ArtifactError {
  const name = path.length === 0 ? 'the file' : quote(path.join('.'));
  const found = issue.input === undefined ? 'nothing' : quote(typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input));
  return new ArtifactError('CONFIG_INVALID', {
    message: `The policy has ${found} at ${shown(location)}, which ${name} cannot be.`,
    wanted: issue.message,
    found,
    fix: `${meant === undefined ? `Correct ${name}` : `Write ${quote(meant)}`} in line ${location.line} of ${location.file}.`,
  });
}

/** Of a value that is one of a list of words: the word that was meant. */
function nearestWord(issue: Issue): string | undefined {
  if (issue.type !== 'picklist' || typeof issue.input !== 'string') return undefined;
  return nearest(
    issue.input,
    [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word = '']) => word),
  );
}

function missingKey(key: string, parent: JsonPath, location: Location): ArtifactError {
  return new ArtifactError('CONFIG_INVALID', {
    message: `The policy lacks ${quote(key)} under ${quote(parent.join('.'))}, at ${shown(location)}.`,
    wanted: quote(key),
    found: 'nothing',
    fix: `Add ${quote(key)} in line ${location.line} of ${location.file}.`,
  });
}

function unknownKey(key: string, parent: JsonPath, known: readonly string[], location: Location): ArtifactError {
  const meant = nearest(key, known);
  const under = parent.length === 0 ? 'at the top' : `under ${quote(parent.join('.'))}`;
  const where = `in line ${location.line} of ${location.file}`;
  return new ArtifactError('CONFIG_INVALID', {
    message: `The policy has the unknown key ${quote(key)} ${under}, at ${shown(location)}.`,
    wanted: oneOf(known),
    found: quote(key),
    fix: meant === undefined ? `Remove ${quote(key)} ${where}.` : `Write ${quote(meant)} instead of ${quote(key)} ${where}.`,
  });
}

interface Placed {
  readonly path: JsonPath;
  readonly value: unknown;
}

/** The first list where an object is wanted: the library takes it for one whose keys are numbers, and an empty one for one without keys. */
function listForObject(schema: unknown, value: unknown, path: JsonPath): Placed | undefined {
  if (!isJsonObject(schema)) return undefined;
  const { entries, item, key, value: values, wrapped } = schema;
  if (wrapped !== undefined) return listForObject(wrapped, value, path);
  if (Array.isArray(value)) {
    if (isJsonObject(entries) || key !== undefined) return { path, value };
    return firstOf(value.entries(), ([index, child]) => listForObject(item, child, [...path, index]));
  }
  if (!isJsonObject(value)) return undefined;
  const inside = (name: string): unknown => (isJsonObject(entries) ? entries[name] : values);
  return firstOf(Object.entries(value), ([name, child]) => listForObject(inside(name), child, [...path, name]));
}

function firstOf<Item>(items: Iterable<Item>, find: (item: Item) => Placed | undefined): Placed | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The keys that the schema has at `path`. Schemas are plain data; this reads the parts of them that hold others. */
function knownKeys(schema: unknown, path: JsonPath): readonly string[] {
  if (!isJsonObject(schema)) return [];
  const { entries, item, key, value, wrapped } = schema;
  if (wrapped !== undefined) return knownKeys(wrapped, path);
  const [step, ...rest] = path;
  if (step !== undefined) return knownKeys(isJsonObject(entries) ? entries[step] : (item ?? value), rest);
  if (isJsonObject(entries)) return Object.keys(entries);
  const options = isJsonObject(key) ? key['options'] : undefined;
  return Array.isArray(options) ? options.map(String) : ['default', '@scope'];
}
