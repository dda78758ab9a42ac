/** The first line of a message, after Conventional Commits 1.0.0. Pure. Spec: version-semantics.md, rule 1. */
export interface Header {
  /** In lower case. */
  readonly type: string;
  readonly scope: string | null;
  readonly isBreaking: boolean;
  readonly text: string;
}

/** No part can match what the next one begins with, so the time is linear. A line separator of Unicode ends no line of git. */
const HEADER = /^([A-Za-z][A-Za-z0-9_-]*)(?:\(([^()]*)\))?(!?): +(\S.*)$/s;

const PULL = /\(#(\d{1,15})\)\s*$/;
const MERGE_PULL = /^Merge pull request #(\d{1,15})(?!\d)/;

/** @returns undefined where the line is not conventional. */
export function readHeader(line: string): Header | undefined {
  const [, type, scope, mark, text] = HEADER.exec(line) ?? [];
  if (type === undefined || text === undefined || scope?.trim() === '') return undefined;
  return { type: type.toLowerCase(), scope: scope?.trim() ?? null, isBreaking: mark === '!', text: text.trimEnd() };
}

/** The number of the pull request that GitHub writes into the header of a squash or of a merge. */
export function pullOf(header: string): string | undefined {
  return PULL.exec(header.slice(-40))?.[1] ?? MERGE_PULL.exec(header)?.[1];
}

export function isMergeOfPull(header: string): boolean {
  return header.startsWith('Merge pull request ');
}
