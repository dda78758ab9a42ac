/** What keeps a package-lock.json from being read in one way only. Pure. */
import { describeValue, isJsonObject, type JsonDocument, type JsonObject, type JsonPath, quote } from '../../foundation/index.ts';
import type { ParseProblem } from '../model.ts';

/** @param marks what the text itself shows: a conflict marker explains why it is no JSON. */
export function jsonProblems(document: JsonDocument, marks: readonly ParseProblem[]): readonly ParseProblem[] {
  const inConflict = marks.some(({ kind }) => kind === 'conflict-marker');
  return document.problems.flatMap(({ kind, detail, start, end }): readonly ParseProblem[] => {
    const span = { start, end };
    if (kind === 'duplicate-key') return [{ kind, span, subject: detail, found: `has the key ${quote(detail)} twice in one object` }];
    if (kind === 'comment') return [{ kind, span, subject: 'comment', found: 'has a comment' }];
    return inConflict ? [] : [{ kind, span, subject: 'syntax', found: `is no JSON: here ${detail} is missing` }];
  });
}

const READ_VERSIONS: readonly unknown[] = [2, 3];

type Shape = 'string' | 'boolean' | 'object';

const ENTRY_SHAPES: Readonly<Record<string, Shape>> = {
  name: 'string',
  version: 'string',
  resolved: 'string',
  integrity: 'string',
  link: 'boolean',
  inBundle: 'boolean',
  dependencies: 'object',
  devDependencies: 'object',
  optionalDependencies: 'object',
  peerDependencies: 'object',
};

export function shapeProblems(document: JsonDocument): readonly ParseProblem[] {
  const { value } = document;
  // No JSON at all: that is told already.
  if (value === undefined) return [];
  if (!isJsonObject(value)) return [typeProblem(document, [], 'the file', 'an object')];
  if (!READ_VERSIONS.includes(value['lockfileVersion'])) return [versionProblem(document, value['lockfileVersion'])];
  const { packages } = value;
  if (!isJsonObject(packages)) return [typeProblem(document, ['packages'], 'packages', 'an object')];
  return [...entryProblems(document, packages), ...protoProblems(document)];
}

function versionProblem(document: JsonDocument, version: unknown): ParseProblem {
  const found = version === undefined ? 'has no lockfileVersion' : `has lockfileVersion ${describeValue(version)}`;
  return {
    kind: 'unknown-version',
    span: document.spanOf(['lockfileVersion']),
    subject: typeof version === 'number' ? `lockfileVersion ${version}` : 'lockfileVersion',
    found: `${found}; this version of verify-lockfile reads 2 and 3`,
  };
}

function typeProblem(document: JsonDocument, path: JsonPath, subject: string, wanted: string): ParseProblem {
  return { kind: 'type', span: document.spanOf(path), subject, found: `has a value of the wrong type: ${subject} must be ${wanted}` };
}

function entryProblems(document: JsonDocument, packages: JsonObject): readonly ParseProblem[] {
  return Object.entries(packages).flatMap(([key, entry]) => {
    if (!isJsonObject(entry)) return [typeProblem(document, ['packages', key], quote(key), 'an object')];
    return Object.entries(ENTRY_SHAPES).flatMap(([field, shape]) => {
      const value = entry[field];
      if (value === undefined) return [];
      if (!hasShape(value, shape)) return [typeProblem(document, ['packages', key, field], `${field} of ${quote(key)}`, `a ${shape}`)];
      return shape === 'object' ? rangeProblems(document, ['packages', key, field], value) : [];
    });
  });
}

function hasShape(value: unknown, shape: Shape): boolean {
  return shape === 'object' ? isJsonObject(value) : typeof value === shape;
}

function rangeProblems(document: JsonDocument, path: JsonPath, wanted: unknown): readonly ParseProblem[] {
  return Object.entries(isJsonObject(wanted) ? wanted : {}).flatMap(([name, range]) =>
    typeof range === 'string' ? [] : [typeProblem(document, [...path, name], `the range of ${quote(name)}`, 'a string')],
  );
}

/** `__proto__` is an ordinary key to one parser and the prototype of the object to another. One place is told, however many there are. */
function protoProblems(document: JsonDocument): readonly ParseProblem[] {
  const path = pathOfProto(document.value);
  if (path === undefined) return [];
  return [{ kind: 'proto-key', span: document.keySpanOf(path), subject: '__proto__', found: 'has the key "__proto__"' }];
}

/** A value, and the way to it from its end: a path for each of them would cost the square of the depth, which is the file's. */
interface Node {
  readonly value: unknown;
  readonly step: string | number;
  readonly parent: Node | undefined;
}

/** The path of the first such key that is met. */
function pathOfProto(value: unknown): JsonPath | undefined {
  const open: Node[] = [{ value, step: '', parent: undefined }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, child] of Object.entries(next.value)) {
      const node: Node = { value: child, step: Array.isArray(next.value) ? Number(key) : key, parent: next };
      if (key === '__proto__') return pathTo(node);
      if (typeof child === 'object') open.push(node);
    }
  }
  return undefined;
}

function pathTo(end: Node): JsonPath {
  const path: (string | number)[] = [];
  for (let node: Node = end; node.parent !== undefined; node = node.parent) path.push(node.step);
  return path.reverse();
}
