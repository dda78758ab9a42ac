/** What GitHub says of the run, read once. Pure. Facts: docs.github.com, "Variables reference". */
import { isJsonObject, type JsonObject, parseJson } from '../foundation/index.ts';
import type { Environment } from './inputs.ts';

export interface RunContext {
  readonly event: { readonly name: string; readonly payload: JsonObject };
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string | undefined;
  /** The commit that the workflow runs for. */
  readonly sha: string | undefined;
  /** The number of the run among those of its workflow. */
  readonly run: string | undefined;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Where people see the repository: `https://github.com/owner/name`. */
  readonly url: string | undefined;
}

/** @param eventFile the content of the file that GITHUB_EVENT_PATH names; undefined where there is none. */
export function readContext(environment: Environment, eventFile: string | undefined): RunContext {
  const payload = eventFile === undefined ? undefined : parseJson(eventFile).value;
  const repository = matching(environment['GITHUB_REPOSITORY'], REPOSITORY);
  const serverUrl = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  return {
    event: { name: environment['GITHUB_EVENT_NAME'] ?? '', payload: isJsonObject(payload) ? payload : {} },
    repository,
    sha: matching(environment['GITHUB_SHA'], /^[0-9a-f]{40,64}$/),
    run: matching(environment['GITHUB_RUN_NUMBER'], /^\d+$/),
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    serverUrl,
    url: repository === undefined ? undefined : matching(`${serverUrl}/${repository}`, /^https?:\/\/[\w.:-]+\/[\w./-]+$/),
  };
}

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;

/** From a path of this repository to its page, at the commit that the user pinned; undefined where the runner does not say which. */
export function pageLinker(environment: Environment): (path: string) => string | undefined {
  const repository = matching(environment['GITHUB_ACTION_REPOSITORY'], REPOSITORY);
  const ref = matching(environment['GITHUB_ACTION_REF'], /^[\w./-]+$/);
  const server = matching(environment['GITHUB_SERVER_URL'], /^https:\/\/[\w.:-]+$/);
  if (repository === undefined || ref === undefined || server === undefined) return () => undefined;
  return (path) => `${server}/${repository}/blob/${ref}/${path}`;
}

function matching(value: string | undefined, shape: RegExp): string | undefined {
  return value !== undefined && shape.test(value) ? value : undefined;
}
