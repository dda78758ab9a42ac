/** The `github` context of a run. Facts: docs.github.com, "Contexts reference", github context. Pure. */
import { branchOf, CLOSED_PORT, graphqlUrlOf, refNameOf, refTypeOf } from '@artifact-actions/testing/runner';
import { referenceOf } from '../calls/index.ts';
import { fromJson, isObject } from '../language/index.ts';
import type { RunSettings, Source, ValueObject } from '../model/index.ts';

/** What is counted at GitHub is the first of its kind here. */
const ID = '1';

/**
 * Everything that holds for the whole run, whichever file a job stands in. `job` is the scheduler's; what belongs to steps and folders is
 * the machine's.
 *
 * @param starter repository and commit of the file that the event started, `name` the name of its workflow.
 */
export function githubContext(settings: RunSettings, starter: Source, name: string, inputs: ValueObject | undefined): ValueObject {
  const { repository, event, ref, sha } = settings;
  const apiUrl = settings.apiUrl ?? CLOSED_PORT;
  const actor = settings.actor ?? 'octocat';
  const payload = fromJson(event.payload);
  return {
    event: isObject(payload) ? { ...payload, ...(inputs === undefined ? {} : { inputs: textsOf(inputs) }) } : {},
    event_name: event.name,
    ref,
    ref_name: refNameOf(ref),
    ref_type: refTypeOf(ref),
    ref_protected: false,
    sha,
    base_ref: branchOf(event, 'base'),
    head_ref: branchOf(event, 'head'),
    repository: repository.repository,
    repository_id: ID,
    repository_owner: repository.repository.split('/')[0] ?? '',
    repository_owner_id: ID,
    retention_days: '90',
    actor,
    actor_id: ID,
    triggering_actor: actor,
    run_id: ID,
    run_number: ID,
    run_attempt: String(settings.runAttempt ?? 1),
    workflow: name,
    workflow_ref: referenceOf(starter, settings.workflow.path),
    workflow_sha: starter.sha,
    server_url: 'https://github.com',
    api_url: apiUrl,
    graphql_url: graphqlUrlOf(apiUrl),
    repositoryUrl: `git://github.com/${repository.repository}.git`,
    secret_source: settings.fork === true ? 'None' : 'Actions',
    token: settings.token ?? '',
  };
}

/** `github.event.inputs` has texts, where `inputs` has booleans and numbers. */
function textsOf(inputs: ValueObject): ValueObject {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
}
