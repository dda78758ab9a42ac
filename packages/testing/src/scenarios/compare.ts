/** Sets a plan beside what an example expects, in the words of the example. */
import type { PlannedRelease, VersionPlan } from '@artifact-actions/core/version';
import type { Built } from './build.ts';
import type { ExpectedRelease, Scenario } from './model.ts';

/** Of the plan exactly the fields that the example fixes; both in one order. */
export interface Comparison {
  readonly actual: unknown;
  readonly expected: unknown;
}

/** The fields whose names the examples spell otherwise. */
const FIELDS: Readonly<Record<string, keyof PlannedRelease>> = { package: 'name', changelog: 'groups' };

export function compareScenario(plan: VersionPlan, { expect }: Scenario, built: Built): Comparison {
  const ids = new Map([...built.shas].map(([id, sha]) => [sha, id]));
  const wanted = new Map(expect.releases?.map((release) => [release.package, release]));
  return {
    actual: {
      releases: inOrder(plan.releases.map((release) => seenAs(release, wanted.get(release.name), ids))),
      skipped: inOrder(plan.unchanged.map(({ because, name }) => ({ package: name, reason: because }))),
    },
    expected: {
      releases: inOrder((expect.releases ?? []).map((release) => normal(JSON.parse(built.fill(JSON.stringify(release)))))),
      skipped: inOrder(expect.skipped ?? []),
    },
  };
}

/** The code of the error that the example expects. */
export function errorOfScenario({ expect }: Scenario): string | undefined {
  return expect.error?.toUpperCase().replaceAll('-', '_');
}

function seenAs(release: PlannedRelease, wanted: ExpectedRelease | undefined, ids: ReadonlyMap<string, string>): unknown {
  const fields = Object.keys(wanted ?? { package: null, to: null });
  const seen = fields.map((field) => [field, Object.entries(release).find(([name]) => name === (FIELDS[field] ?? field))?.[1]]);
  return normal(withIds(Object.fromEntries(seen), ids));
}

function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIds(item, ids)]));
}

/** Lists as sets: the examples give them in another order. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return inOrder(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normal(item)]));
}

function inOrder(items: readonly unknown[]): readonly unknown[] {
  return [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
