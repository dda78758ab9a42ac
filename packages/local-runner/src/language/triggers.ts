/** `on:`: the events that start a workflow, and what it takes and gives when it is called or started by hand. Pure. */
import { isValidCron } from '@actions/workflow-parser/model/converter/cron';
import { type KeyValuePair, MappingToken, type TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { CallSignature, Template, Value, WorkflowInput, WorkflowSecret } from '../model/index.ts';
import type { Document } from './document.ts';
import { optionalTemplate, templateOf } from './template.ts';
import { entriesOf, itemsOf, literalText, plainValue } from './tokens.ts';

export interface Triggers {
  readonly events: ReadonlyMap<string, Value>;
  readonly call: CallSignature | undefined;
  readonly dispatch: CallSignature | undefined;
}

export function triggersOf(token: TemplateToken | undefined, document: Document): Triggers {
  if (!(token instanceof MappingToken)) {
    const names = itemsOf(token).map((item) => literalText(item) ?? '');
    const signature = (name: string): CallSignature | undefined => (names.includes(name) ? NOTHING : undefined);
    return {
      events: new Map(names.map((name) => [name, null])),
      call: signature('workflow_call'),
      dispatch: signature('workflow_dispatch'),
    };
  }
  const entries = entriesOf(token, document);
  for (const { value } of entries.values()) checkFilters(value, document);
  checkSchedule(entries.get('schedule')?.value, document);
  const signature = (name: string): CallSignature | undefined => {
    const pair = entries.get(name);
    return pair === undefined ? undefined : signatureOf(pair.value, document);
  };
  const settings = [...entries].map(([name, { value }]): [string, Value] => [name, SIGNED.has(name) ? null : plainValue(value, document)]);
  return { events: new Map(settings), call: signature('workflow_call'), dispatch: signature('workflow_dispatch') };
}

/** Filters that exclude each other. Spec: docs.github.com, "Workflow syntax", on.push.branches and its siblings. */
function checkFilters(event: TemplateToken, document: Document): void {
  if (!(event instanceof MappingToken)) return;
  const filters = entriesOf(event, document);
  for (const kind of ['branches', 'tags', 'paths'])
    if (filters.has(kind) && filters.has(`${kind}-ignore`))
      document.problem(event, `you may only define one of \`${kind}\` and \`${kind}-ignore\` for a single event`);
}

function checkSchedule(token: TemplateToken | undefined, document: Document): void {
  for (const item of itemsOf(token)) {
    const cron = entriesOf(item, document).get('cron')?.value;
    const line = literalText(cron);
    if (cron !== undefined && line !== undefined && !isValidCron(line)) document.problem(cron, `Invalid cron expression '${line}'`);
  }
}

/** Events whose settings are a signature. */
const SIGNED = new Set(['workflow_call', 'workflow_dispatch']);
const NOTHING: CallSignature = { inputs: [], secrets: [], outputs: new Map() };

function signatureOf(token: TemplateToken, document: Document): CallSignature {
  const entries = entriesOf(token, document);
  const of = (key: string): ReturnType<typeof entriesOf> => entriesOf(entries.get(key)?.value, document);
  const outputs = [...of('outputs')].map(([name, { value }]): [string, Template] => {
    const written = entriesOf(value, document).get('value')?.value ?? value;
    return [name, templateOf(written, document)];
  });
  return {
    inputs: [...of('inputs')].map(([name, { value }]) => inputOf(name, value, document)),
    secrets: [...of('secrets')].map(([name, pair]) => secretOf(name, pair, document)),
    outputs: new Map(outputs),
  };
}

/** Every called workflow has the token under this name already. */
const RESERVED = 'GITHUB_TOKEN';

function secretOf(name: string, { key, value }: KeyValuePair, document: Document): WorkflowSecret {
  if (name.toUpperCase() === RESERVED)
    document.problem(
      key,
      `secret name \`${name}\` within \`workflow_call\` can not be used since it would collide with system reserved name`,
    );
  return { name, required: isTrue(entriesOf(value, document).get('required')?.value) };
}

const TYPES = ['string', 'number', 'boolean', 'choice', 'environment'] as const;

function inputOf(name: string, token: TemplateToken, document: Document): WorkflowInput {
  const entries = entriesOf(token, document);
  const type = literalText(entries.get('type')?.value);
  const options = itemsOf(entries.get('options')?.value).map((option) => literalText(option) ?? '');
  if (type === 'choice' && options.length === 0) document.problem(token, "Missing 'options' for choice input");
  return {
    name,
    type: TYPES.find((known) => known === type) ?? 'string',
    required: isTrue(entries.get('required')?.value),
    default: optionalTemplate(entries.get('default')?.value, document),
    options,
  };
}

function isTrue(token: TemplateToken | undefined): boolean {
  return literalText(token) === 'true';
}
