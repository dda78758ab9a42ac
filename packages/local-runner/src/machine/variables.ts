/** Environment variables, and the contexts that become some. Facts: actions/runner, GitHubContext.cs and RunnerContext.cs. Pure. */
import { isObject } from '../language/index.ts';
import type { Value, ValueObject } from '../model/index.ts';

export type Variables = Readonly<Record<string, string>>;

/** What of the `github` context a process sees as `GITHUB_…`; the others stay in expressions. */
const SEEN: ReadonlySet<string> = new Set([
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'env',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'output',
  'path',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'state',
  'step_summary',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
]);

export function githubVariables(github: ValueObject): Variables {
  return prefixed('GITHUB', Object.fromEntries(Object.entries(github).filter(([name]) => SEEN.has(name))));
}

export function runnerContextVariables(runner: ValueObject): Variables {
  return prefixed('RUNNER', runner);
}

/** Texts and booleans; other values are no variables. */
function prefixed(prefix: string, context: ValueObject): Variables {
  const entries = Object.entries(context).filter(([, value]) => typeof value === 'string' || typeof value === 'boolean');
  return Object.fromEntries(entries.map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, String(value)]));
}

/** The context whose values the variables `prefix_…` show. */
export function contextOf(prefix: string, variables: Variables): ValueObject {
  const own = Object.entries(variables).filter(([name]) => name.startsWith(`${prefix}_`));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length + 1).toLowerCase(), value]));
}

/** A context of that name; empty, where there is none. */
export function objectOf(value: Value | undefined): ValueObject {
  return value !== undefined && isObject(value) ? value : {};
}
