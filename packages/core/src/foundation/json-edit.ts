/**
 * Changes values in a JSON text and leaves every other character as it is: indentation, order, line ends, byte order mark, final newline.
 *
 * Why not parse and write anew: that would reformat a file that people wrote, and a release would change lines that nobody released. Pure.
 */
import { ArtifactError } from './error.ts';
import { isJsonObject, type JsonDocument, type JsonPath, parseJson } from './json.ts';
import { lineFinder, type Span } from './lines.ts';
import { quote } from './text.ts';

export interface JsonEdit {
  readonly path: JsonPath;
  readonly value: string;
}

const BOM = '\uFEFF';

/** A JSON text that can be read in one way only, and therefore be changed in one way only. */
export interface EditableJson {
  readonly value: unknown;
  /**
   * @param edits one whose path leads nowhere is passed over; of two for one value the last wins.
   * @returns the whole text, byte order mark included.
   */
  edit(edits: readonly JsonEdit[]): string;
}

/**
 * @param file as it is shown in an error.
 * @throws ArtifactError `JSON_UNREADABLE` for comments, a key that stands twice, and what is no JSON.
 */
export function openJson(file: string, text: string): EditableJson {
  const mark = text.startsWith(BOM) ? BOM : '';
  const body = text.slice(mark.length);
  const document = parseJson(body);
  const [problem] = document.problems;
  if (problem !== undefined) throw unreadable(file, body, problem);
  return { value: document.value, edit: (edits) => mark + replaced(body, document, edits) };
}

function replaced(text: string, { spanOf, value: root }: JsonDocument, edits: readonly JsonEdit[]): string {
  const places = new Map(edits.filter(({ path }) => leads(root, path)).map((edit) => [JSON.stringify(edit.path), edit] as const));
  const inOrder = [...places.values()].map(({ path, value }) => ({ ...spanOf(path), value })).sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end, value } of inOrder) {
    result += text.slice(at, start) + JSON.stringify(value);
    at = end;
  }
  return result + text.slice(at);
}

function leads(root: unknown, path: JsonPath): boolean {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = typeof step === 'number' ? value[step] : undefined;
    else if (isJsonObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return false;
  }
  return value !== undefined;
}

function unreadable(file: string, text: string, problem: Span & { readonly kind: string; readonly detail: string }): ArtifactError {
  const { line, column } = lineFinder(text)(problem.start);
  const found = problem.kind === 'duplicate-key' ? `the key ${quote(problem.detail)} twice` : 'something else';
  const wanted = problem.kind === 'invalid' ? problem.detail : 'JSON without comments, and every key once';
  return new ArtifactError('JSON_UNREADABLE', {
    message: `The file ${quote(file)} is no JSON that can be read in one way only, at ${line}:${column}.`,
    wanted,
    found: problem.kind === 'comment' ? 'a comment' : found,
    fix: `Correct ${file}:${line}:${column}.`,
  });
}
