/**
 * Workflow commands in a line of output: `::name key=value,…::data`, and the older `##[name key=value;…]data`.
 *
 * The older form is recognised *anywhere* in a line, which makes every printed text that others control an attack surface; hence the
 * exactness here. Facts: actions/runner, ActionCommand.cs. Pure.
 */
import { asciiLower, trimStart } from './text.ts';

export interface Command {
  /** In lower case. */
  readonly name: string;
  /** By name in lower case: the runner ignores case. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** Escapes and their meaning, in the order in which the runner replaces them; upper-case hex only. */
type Escapes = readonly (readonly [code: string, meaning: string])[];

const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const BRACKET: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/** @param known names in lower case; a line that names anything else is ordinary output. */
export function parseCommand(line: string, known: ReadonlySet<string>): Command | undefined {
  return parseColons(line, known) ?? parseBrackets(line, known);
}

/** `::name key=value,…::data`, at the start of the line after white space. */
function parseColons(line: string, known: ReadonlySet<string>): Command | undefined {
  const text = trimStart(line);
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const [name, rest] = splitName(text.slice(2, end));
  if (!known.has(name)) return undefined;
  return { name, properties: parseProperties(rest.trim(), ',', PROPERTY), data: decode(text.slice(end + 2), DATA) };
}

/** `##[name key=value;…]data`, anywhere in the line; what stands before it is dropped. */
function parseBrackets(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, rest] = splitName(line.slice(start + 3, end));
  if (!known.has(name)) return undefined;
  return { name, properties: parseProperties(rest, ';', BRACKET), data: decode(line.slice(end + 1), BRACKET) };
}

function splitName(head: string): readonly [name: string, rest: string] {
  const space = head.indexOf(' ');
  return space < 0 ? [asciiLower(head), ''] : [asciiLower(head.slice(0, space)), head.slice(space + 1)];
}

/**
 * Names are not trimmed. Empty parts disappear, and so do `=` around the first separator (`name==x` is x): the runner splits with
 * .NET's RemoveEmptyEntries. A property without a value is none.
 */
function parseProperties(text: string, separator: string, escapes: Escapes): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const part of text.split(separator)) {
    const [, name, value] = /^=*([^=]+)=+([^=].*)$/s.exec(part) ?? [];
    if (name !== undefined && value !== undefined) properties.set(asciiLower(name), decode(value, escapes));
  }
  return properties;
}

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((rest, [code, meaning]) => rest.replaceAll(code, meaning), text);
}
