/** Annotations: what `::error::` and its siblings put beside the code and on the run's page. Pure. */
import { isAbsolute, relative } from 'node:path';
import type { Command } from './commands.ts';

export const ANNOTATION_TYPES = ['error', 'warning', 'notice'] as const;
export type AnnotationType = (typeof ANNOTATION_TYPES)[number];

export interface Annotation {
  readonly type: AnnotationType;
  readonly message: string;
  readonly title?: string | undefined;
  /** Relative to the workspace where it lies inside. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
  readonly column?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** What GitHub keeps of one step: the first ten of each type. */
const PER_TYPE = 10;
/** UTF-16 units of a message. */
const MESSAGE_LIMIT = 4096;

/** The annotations that a person gets to see of those that a step made. */
export function visibleAnnotations(all: readonly Annotation[]): readonly Annotation[] {
  const seen = { error: 0, warning: 0, notice: 0 };
  const visible = all.filter(({ type }) => {
    seen[type] += 1;
    return seen[type] <= PER_TYPE;
  });
  return visible.map((annotation) => ({ ...annotation, message: annotation.message.slice(0, MESSAGE_LIMIT) }));
}

export function annotationOf(type: AnnotationType, command: Command, workspace: string): Annotation {
  const file = command.properties.get('file');
  return {
    type,
    message: command.data,
    title: command.properties.get('title'),
    file: file === undefined ? undefined : insideWorkspace(file, workspace),
    ...placeOf(command.properties),
  };
}

function insideWorkspace(file: string, workspace: string): string {
  const path = isAbsolute(file) ? relative(workspace, file) : file;
  return path.startsWith('..') || isAbsolute(path) ? file : path.replaceAll('\\', '/');
}

type Place = Pick<Annotation, 'line' | 'endLine' | 'column' | 'endColumn'>;

/** Repairs or drops positions that make no sense, as the runner does: columns need one single line, ends follow starts. */
function placeOf(properties: ReadonlyMap<string, string>): Place {
  const endLine = numberOf(properties.get('endline'));
  const line = numberOf(properties.get('line')) ?? endLine;
  const endColumn = numberOf(properties.get('endcolumn'));
  const column = numberOf(properties.get('col')) ?? endColumn;
  const oneLine = line !== undefined && (endLine ?? line) === line;
  const forward = (start: number | undefined, end: number | undefined): boolean => (start ?? 0) <= (end ?? Number.POSITIVE_INFINITY);
  return {
    ...(forward(line, endLine) ? { line, endLine } : {}),
    ...(oneLine && forward(column, endColumn) ? { column, endColumn } : {}),
  };
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
}
