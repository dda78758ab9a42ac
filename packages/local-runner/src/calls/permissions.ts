/**
 * What the token of a job may do, and the ceiling under which called workflows stay.
 *
 * Facts: docs.github.com, "Reusing workflow configurations", supported permissions; actions/runner, PermissionsHelper.cs. Pure.
 */
import { inScopeOrder, invalid } from '../language/index.ts';
import type { Access, CallJob, Permissions, RunSettings } from '../model/index.ts';

/** GitHub's restricted default, for where neither the settings nor a file say anything. */
const RESTRICTED: Permissions = new Map([
  ['contents', 'read'],
  ['metadata', 'read'],
  ['packages', 'read'],
]);

const RANK: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };

/** The token of a run whose files say nothing. */
export function defaultPermissions(settings: RunSettings): Permissions {
  return settings.tokenPermissions ?? RESTRICTED;
}

const WRITE_ONLY = ['id-token', 'copilot-requests'];

/** What is left of `permissions` for a run that a fork has started: no writing, and of scopes that only write, nothing. */
export function withoutWriting(permissions: Permissions): Permissions {
  const left = [...permissions].filter(([scope]) => !WRITE_ONLY.includes(scope));
  return new Map(left.map(([scope, access]) => [scope, access === 'write' ? 'read' : access]));
}

/**
 * @param nested the id of the job that asks; undefined where the called file as a whole does.
 * @param reference `owner/name/path@ref` of the called file.
 * @throws ArtifactError `WORKFLOW_INVALID` in GitHub's words.
 */
export function checkCeiling(
  caller: CallJob,
  reference: string,
  nested: string | undefined,
  requested: Permissions | undefined,
  allowed: Permissions,
): void {
  if (requested === undefined) return;
  const access = (permissions: Permissions, scope: string): Access => permissions.get(scope) ?? 'none';
  const excess = inScopeOrder(requested.keys()).filter((scope) => RANK[access(requested, scope)] > RANK[access(allowed, scope)]);
  if (excess.length === 0) return;
  const list = (permissions: Permissions): string => excess.map((scope) => `${scope}: ${access(permissions, scope)}`).join(', ');
  const who = nested === undefined ? 'The workflow' : `The nested job '${nested}'`;
  throw invalid(
    caller.place,
    `Error calling workflow '${reference}'. ${who} is requesting '${list(requested)}', but is only allowed '${list(allowed)}'.`,
  );
}
