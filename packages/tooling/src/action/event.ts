/** The event that a run on this machine belongs to. Pure. */
import { ArtifactError, isJsonObject, type JsonObject, parseJson, quote } from '@artifact-actions/core/foundation';
import type { RunContext } from '@artifact-actions/testing/runner';

/** What the payload itself says of the run. */
export type EventContext = Required<Pick<RunContext, 'event' | 'repository'>> & Pick<RunContext, 'ref'>;

/** A push without a payload; the run belongs to no repository at GitHub. */
export const LOCAL_PUSH: EventContext = { event: { name: 'push', payload: {} }, repository: '' };

/**
 * A payload does not name its event, so that is told by what only the event has.
 *
 * @param text what GITHUB_EVENT_PATH points to in a workflow.
 * @throws ArtifactError `INPUT_INVALID` where it is no JSON object.
 */
export function readEvent(text: string, path: string): EventContext {
  const { value } = parseJson(text);
  if (!isJsonObject(value)) throw noPayload(path);
  return { event: { name: nameOf(value), payload: value }, repository: repositoryOf(value), ...refOf(value) };
}

function nameOf(payload: JsonObject): string {
  return ['pull_request', 'merge_group'].find((name) => isJsonObject(payload[name])) ?? 'push';
}

function repositoryOf({ repository }: JsonObject): string {
  return isJsonObject(repository) && typeof repository['full_name'] === 'string' ? repository['full_name'] : '';
}

function refOf({ number, pull_request, ref }: JsonObject): Pick<RunContext, 'ref'> {
  if (isJsonObject(pull_request)) return { ref: `refs/pull/${String(number)}/merge` };
  return typeof ref === 'string' ? { ref } : {};
}

function noPayload(path: string): ArtifactError {
  return new ArtifactError('INPUT_INVALID', {
    message: `${quote(path)} is no payload of an event.`,
    wanted: 'a JSON object, as in the file that GITHUB_EVENT_PATH names in a workflow',
    found: 'something else',
    fix: 'Write the payload without an envelope: { "pull_request": { "base": { "sha": "…" }, "head": { "sha": "…" } } }.',
  });
}
