/** Which commit a run is compared with, and whether it is judged by it. Pure. Spec: contract.md sections 1 and 4. */
import { isJsonObject, type JsonObject } from '../foundation/index.ts';

/** The event that started the run, as the runner hands it over. */
export interface RunEvent {
  readonly name: string;
  readonly payload: JsonObject;
}

export type BaseRequest =
  | { readonly kind: 'none' }
  /** A ref or SHA that somebody named. */
  | { readonly kind: 'revision'; readonly revision: string }
  | { readonly kind: 'merge-base'; readonly base: string; readonly head: string }
  /** The commit before a push, if `head` grew out of it. */
  | { readonly kind: 'ancestor'; readonly commit: string; readonly head: string };

/** @param input the `base` input; it goes before what the event says. */
export function requestBase({ name, payload }: RunEvent, input: string | undefined): BaseRequest {
  if (input !== undefined) return { kind: 'revision', revision: input };
  if (isPullRequest(name)) {
    const [base, head] = [at(payload, 'pull_request', 'base', 'sha'), at(payload, 'pull_request', 'head', 'sha')];
    return { kind: 'merge-base', base: base ?? '', head: head ?? '' };
  }
  if (name === 'merge_group') return { kind: 'revision', revision: at(payload, 'merge_group', 'base_sha') ?? '' };
  const [before, after] = [at(payload, 'before'), at(payload, 'after')];
  // A new branch has no commit before it: GitHub writes zeros.
  if (name !== 'push' || before === undefined || after === undefined || /^0+$/.test(before)) return { kind: 'none' };
  return { kind: 'ancestor', commit: before, head: after };
}

/** Whether rules, exceptions and registries come from the base: where what is checked could bring its own policy. */
export function isJudgedByBase({ name }: RunEvent): boolean {
  return isPullRequest(name) || name === 'merge_group';
}

/** `pull_request_target`, and reviews and their comments, run for the same pull request with the same payload. */
function isPullRequest(name: string): boolean {
  return /^pull_request(?:_|$)/.test(name);
}

function at(payload: JsonObject, ...path: readonly string[]): string | undefined {
  let value: unknown = payload;
  for (const key of path) value = isJsonObject(value) ? value[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
