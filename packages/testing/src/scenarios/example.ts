/** Examples in few words, for tables: operations, settings, and what comes out as lines. */
import { ArtifactError } from '@artifact-actions/core/foundation';
import type { VersionPlan } from '@artifact-actions/core/version';
import type { Files } from '../repository/index.ts';
import { buildScenario } from './build.ts';
import type { Operation, Scenario } from './model.ts';
import { planScenario } from './plan.ts';

export const commit = (id: string, message: string, files?: Files): Operation => ({
  op: 'commit',
  id,
  message,
  ...(files === undefined ? {} : { files }),
});
export const tag = (name: string, at?: string): Operation => ({ op: 'tag', name, ...(at === undefined ? {} : { at }) });
export const branch = (name: string): Operation => ({ op: 'branch', name });
export const checkout = (ref: string): Operation => ({ op: 'checkout', ref });
export const merge = (ref: string, message?: string): Operation => ({
  op: 'merge',
  ref,
  id: 'm',
  ...(message === undefined ? {} : { message }),
});

/** A commit `c0` with the package.json of one package, `app`. */
export const app = (version: string | undefined, more: object = {}): Operation =>
  commit('c0', 'chore: start', { 'package.json': { name: 'app', ...(version === undefined ? {} : { version }), ...more } });

/** A commit `c0` with a package in `packages/<name>` for each name; a text is its version. */
export function workspaces(packages: Readonly<Record<string, string | object>>, root: object = {}): Operation {
  const manifests = Object.entries(packages).map(([name, manifest]) => [
    `packages/${name}/package.json`,
    { name, ...(typeof manifest === 'string' ? { version: manifest } : manifest) },
  ]);
  const top = { name: 'root', private: true, workspaces: ['packages/*'], ...root };
  return commit('c0', 'chore: start', { 'package.json': top, ...Object.fromEntries(manifests) });
}

/** A commit that changes a file of each of these packages. */
export const change = (id: string, message: string, ...packages: readonly string[]): Operation =>
  commit(id, message, Object.fromEntries(packages.map((name) => [`packages/${name}/${id}.txt`, id])));

export interface Example {
  /** In the spelling of the worked examples. */
  readonly config?: Readonly<Record<string, unknown>> | undefined;
  /** RFC 3339; the first of March without it. */
  readonly now?: string | undefined;
  readonly ops: readonly Operation[];
}

/** A row of a table: what {@link outcomeOf} says of these operations. */
export type ExampleRow = readonly [
  sentence: string,
  ops: Example['ops'],
  expected: readonly string[],
  config?: Example['config'],
  now?: Example['now'],
];

/** Builds, plans and removes. @returns the plan, with the ids of commits in the place of their hashes. */
export async function planExample({ config = {}, now = '2026-03-01T12:00:00Z', ops }: Example): Promise<VersionPlan> {
  const scenario: Scenario = { id: 'example', title: '', now, config, ops, expect: {} };
  const built = await buildScenario(scenario);
  try {
    const text = JSON.stringify(await planScenario(scenario, built.repository.path));
    return JSON.parse([...built.shas].reduce((plan, [id, sha]) => plan.replaceAll(sha, id), text));
  } finally {
    await built.remove();
  }
}

/**
 * What comes out, in lines: `a 1.0.0 > 1.1.0 minor commits: c2 c1` for a release, with `by b` where others caused it and `at c1` where its tag
 * goes elsewhere; `b: no-commits` for what stays; `root devDependencies a ^2.0.0` for a rewrite; or the code of the error.
 */
export async function outcomeOf(example: Example): Promise<readonly string[]> {
  try {
    return linesOf(await planExample(example));
  } catch (error) {
    if (error instanceof ArtifactError) return [error.code];
    throw error;
  }
}

function linesOf({ releases, rewrites, unchanged }: VersionPlan): readonly string[] {
  return [
    ...releases.map(({ bump, cause, causedBy, commits, from, name, ranges, tagAt, to }) => {
      const by = causedBy.length === 0 ? '' : ` by ${causedBy.join(' ')}`;
      const at = tagAt === null ? '' : ` at ${tagAt}`;
      const changed = Object.entries(ranges).map(([dependency, range]) => `${dependency}=${range}`);
      return [`${name} ${from} > ${to} ${bump} ${cause}${by}${at}:`, ...commits, ...changed].join(' ');
    }),
    ...unchanged.map(({ because, name }) => `${name}: ${because}`),
    ...rewrites.map(({ dependency, field, name, to }) => `${name} ${field} ${dependency} ${to}`),
  ];
}
