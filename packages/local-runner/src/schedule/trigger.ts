/**
 * Whether an event starts a workflow at all. Facts: docs.github.com, "Events that trigger workflows", "Workflow syntax" (filters), and
 * "Available rules for rulesets" (required workflows). Pure.
 */
import { fromJson, isList, isObject, unsupported } from '../language/index.ts';
import type { Place, RunSettings, Value, WorkflowFile } from '../model/index.ts';
import { matchesPatterns } from './pattern.ts';

/** Events that are emulated, with the activity types that start a workflow which names none. */
const EVENTS: Readonly<Record<string, readonly string[] | undefined>> = {
  push: undefined,
  schedule: undefined,
  workflow_dispatch: undefined,
  pull_request: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
};

/** Events that start a required workflow. */
const REQUIRED = ['pull_request', 'merge_group'];

/** @throws ArtifactError `WORKFLOW_UNSUPPORTED` for an event, or a filter, that is not emulated. */
export function isStartedBy(file: WorkflowFile, settings: RunSettings): boolean {
  const { name, payload } = settings.event;
  const place = file.place;
  if (!Object.hasOwn(EVENTS, name)) throw unsupported(place, `the event \`${name}\``);
  if (!file.events.has(name)) return false;
  const action = fromJson(payload['action']);
  if (settings.workflow.in !== undefined) return REQUIRED.includes(name) && isTypeListed(EVENTS[name], action);
  const filters = file.events.get(name) ?? null;
  if (name === 'schedule') return isScheduled(filters, fromJson(payload['schedule']));
  return isTypeListed(listOf(filters, 'types') ?? EVENTS[name], action) && isRefListed(filters, settings, place);
}

/** A payload without `action` is taken for one of any type. */
function isTypeListed(types: readonly string[] | undefined, action: Value): boolean {
  return types === undefined || typeof action !== 'string' || types.includes(action);
}

/** A payload without `schedule` is taken for one of any line. */
function isScheduled(lines: Value, schedule: Value): boolean {
  if (typeof schedule !== 'string') return true;
  return isList(lines) && lines.some((line) => isObject(line) && line['cron'] === schedule);
}

function isRefListed(filters: Value, settings: RunSettings, place: Place): boolean {
  for (const key of ['paths', 'paths-ignore'])
    if (listOf(filters, key) !== undefined) throw unsupported(place, `the filter \`${key}\` of \`on.${settings.event.name}\``);
  const { name } = settings.event;
  if (name === 'push') return isPushListed(filters, settings.ref);
  return isListed(filters, 'branches', baseOf(name, settings.event.payload)) ?? true;
}

/** A push of a branch asks for `branches` alone and one of a tag for `tags`; naming only the other kind leaves this one out. */
function isPushListed(filters: Value, ref: string): boolean {
  const isTag = ref.startsWith('refs/tags/');
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
  const listed = isListed(filters, isTag ? 'tags' : 'branches', name);
  return listed ?? isListed(filters, isTag ? 'branches' : 'tags', name) === undefined;
}

function isListed(filters: Value, kind: string, name: string): boolean | undefined {
  const wanted = listOf(filters, kind);
  if (wanted !== undefined) return matchesPatterns(name, wanted);
  const ignored = listOf(filters, `${kind}-ignore`);
  return ignored === undefined ? undefined : !matchesPatterns(name, ignored);
}

/** The branch that a pull request or a merge group goes into; empty where the payload does not say. */
function baseOf(event: string, payload: Readonly<Record<string, unknown>>): string {
  const subject = fromJson(payload[event]);
  const base = isObject(subject) ? (subject['base'] ?? subject['base_ref'] ?? null) : null;
  const ref = isObject(base) ? base['ref'] : base;
  return typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : '';
}

function listOf(filters: Value, key: string): readonly string[] | undefined {
  const value: Value | undefined = isObject(filters) ? filters[key] : undefined;
  if (value === undefined || value === null) return undefined;
  return (isList(value) ? value : [value]).map(String);
}
