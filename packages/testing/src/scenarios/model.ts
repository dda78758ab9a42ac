/** A worked example of version-bump: a history, a configuration, and the plan that should come out. */
import { readFileSync } from 'node:fs';
import type { Files, Person } from '../repository/index.ts';
import { sharedFile } from './shared.ts';

export type Operation =
  | {
      readonly op: 'commit';
      readonly id: string;
      readonly message: string;
      readonly files?: Files;
      readonly move?: { readonly from: string; readonly to: string };
      readonly author?: Person;
      readonly date?: string;
    }
  | { readonly op: 'tag'; readonly name: string; readonly at?: string; readonly annotated?: boolean | string }
  | { readonly op: 'branch'; readonly name: string; readonly at?: string }
  | { readonly op: 'checkout'; readonly ref: string; readonly detach?: boolean }
  | { readonly op: 'merge'; readonly ref: string; readonly id?: string; readonly message?: string; readonly date?: string }
  | { readonly op: 'clone'; readonly depth?: number; readonly noTags?: boolean }
  | { readonly op: 'config'; readonly key: string; readonly value: string };

/** `package`, and those fields of a planned release that the example fixes. */
export type ExpectedRelease = Readonly<Record<string, unknown>> & { readonly package: string | null };

export interface Expectation {
  readonly releases?: readonly ExpectedRelease[];
  readonly skipped?: readonly { readonly package: string | null; readonly reason: string }[];
  /** The class of error, in lower case with hyphens. */
  readonly error?: string;
  readonly output?: { readonly noLineStartsWith?: readonly string[]; readonly noControlCharacters?: boolean };
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** RFC 3339: the `as-of` input. */
  readonly now: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly ops: readonly Operation[];
  readonly expect: Expectation;
}

/** All of them; none where the shared data is absent. */
export function readScenarios(): readonly Scenario[] {
  const file = sharedFile('version-scenarios.json');
  if (file === undefined) return [];
  const { scenarios } = JSON.parse(readFileSync(file, 'utf8')) as { readonly scenarios: readonly Scenario[] };
  return scenarios;
}
