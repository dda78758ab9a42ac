/** Where the repository differs from what is generated. Pure. */
import { byText } from '@artifact-actions/core/foundation';
import type { Tree } from '../repository/index.ts';
import { RULE_PAGES } from './generated.ts';

export type Drift =
  /** The file is absent, or says something else; `line`, counted from 1, is where. */
  | { readonly kind: 'stale'; readonly path: string; readonly text: string; readonly line: number }
  /** The page of a rule that has gone. */
  | { readonly kind: 'leftover'; readonly path: string };

/** @returns sorted by path; empty where all is as it should be. */
export function driftOf(generated: ReadonlyMap<string, string>, tree: Tree): readonly Drift[] {
  const stale = [...generated].flatMap(([path, text]): readonly Drift[] => {
    const found = tree.files.get(path)?.text;
    return found === text ? [] : [{ kind: 'stale', path, text, line: firstDifference(text, found ?? '') }];
  });
  const leftover = [...tree.files.keys()].filter((path) => path.startsWith(RULE_PAGES) && !generated.has(path));
  return [...stale, ...leftover.map((path): Drift => ({ kind: 'leftover', path }))].sort((a, b) => byText(a.path, b.path));
}

/** As a clause: `docs/errors.md differs from its source in line 12`. */
export function sayDrift(drift: Drift): string {
  if (drift.kind === 'leftover') return `${drift.path} is the page of no rule`;
  return `${drift.path} differs from its source in line ${drift.line}`;
}

function firstDifference(wanted: string, found: string): number {
  const lines = found.split('\n');
  return wanted.split('\n').findIndex((line, index) => line !== lines[index]) + 1 || wanted.split('\n').length;
}
