/** Compares two folders byte by byte. */
import { byText } from '@artifact-actions/core/foundation';
import { readFolder } from '../bundle/folder.ts';

export type Difference =
  | { readonly kind: 'missing' | 'extra'; readonly path: string }
  /** `line` counts from 1. */
  | { readonly kind: 'changed'; readonly path: string; readonly line: number };

/** The first difference by path, seen from `actual`: what it lacks is missing, what only it has is extra. */
export function firstDifference(wanted: string, actual: string): Difference | undefined {
  const [left, right] = [readFolder(wanted), readFolder(actual)];
  for (const path of [...new Set([...left.keys(), ...right.keys()])].sort(byText)) {
    const [want, have] = [left.get(path), right.get(path)];
    if (want === undefined) return { kind: 'extra', path };
    if (have === undefined) return { kind: 'missing', path };
    if (!want.equals(have)) return { kind: 'changed', path, line: lineOfChange(want, have) };
  }
  return undefined;
}

/** As a predicate: `dist/x/index.js is missing`. */
export function sayDifference(difference: Difference): string {
  if (difference.kind === 'changed') return `${difference.path} differs in line ${difference.line}`;
  return difference.kind === 'missing' ? `${difference.path} is missing` : `${difference.path} should not be there`;
}

function lineOfChange(a: Buffer, b: Buffer): number {
  const [left, right] = [a.toString('latin1').split('\n'), b.toString('latin1').split('\n')];
  return left.findIndex((line, index) => line !== right[index]) + 1 || left.length + 1;
}
