/** Jobs of a workflow. Pure. */
import { BasicExpressionToken, MappingToken, type TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Concurrency, Job, RunDefaults, Strategy, Template } from '../model/index.ts';
import { conditionOf } from './condition.ts';
import type { Document } from './document.ts';
import { Ids } from './ids.ts';
import { checkNeeds, type Need, needsOf } from './needs.ts';
import { permissionsOf } from './permissions.ts';
import { workflowReference } from './reference.ts';
import { refuseKeys, shellOf, stepsOf } from './steps.ts';
import { optionalTemplate, templateOf, templatesOf } from './template.ts';
import { type Entries, entriesOf, itemsOf, literalText } from './tokens.ts';

const REFUSED_KEYS = ['container', 'services', 'snapshot', 'cancel-timeout-minutes'];

export function jobsOf(token: TemplateToken | undefined, document: Document): readonly Job[] {
  const entries = entriesOf(token, document);
  const ids = new Ids();
  for (const [id, { key }] of entries) {
    const mistake = ids.add(id);
    if (mistake !== undefined) document.problem(key, mistake);
  }
  const needs = new Map([...entries].map(([id, { value }]) => [id, needsOf(value, entries, document)]));
  if (token !== undefined) checkNeeds(token, needs, document);
  return [...entries].map(([id, { value }]) => jobOf(id, value, needs.get(id) ?? [], document));
}

function jobOf(id: string, token: TemplateToken, needs: readonly Need[], document: Document): Job {
  const entries = entriesOf(token, document);
  refuseKeys(entries, REFUSED_KEYS, document);
  const at = (key: string): TemplateToken | undefined => entries.get(key)?.value;
  const base = {
    id,
    place: document.placeOf(token),
    name: optionalTemplate(at('name'), document),
    needs: needs.map((need) => need.id),
    condition: conditionOf(at('if'), token, document),
    permissions: permissionsOf(at('permissions'), document),
    strategy: strategyOf(at('strategy'), document),
    concurrency: concurrencyOf(at('concurrency'), document),
  };
  const called = at('uses');
  if (called !== undefined) return { ...base, kind: 'call', ...callOf(called, entries, document) };
  if (itemsOf(at('steps')).length === 0)
    document.problem(token, `No steps defined in \`steps\` and no workflow called in \`uses\` for the following jobs: ${id}`);
  return {
    ...base,
    kind: 'steps',
    runsOn: templateOf(at('runs-on') ?? token, document),
    env: templatesOf(at('env'), document),
    defaults: defaultsOf(at('defaults'), document),
    outputs: templatesOf(at('outputs'), document),
    steps: stepsOf(at('steps'), document),
    timeoutMinutes: optionalTemplate(at('timeout-minutes'), document),
    continueOnError: optionalTemplate(at('continue-on-error'), document),
    environment: environmentOf(at('environment'), document),
  };
}

type CallKeys = 'uses' | 'reference' | 'with' | 'secrets';

function callOf(called: TemplateToken, entries: Entries, document: Document): Pick<Extract<Job, { kind: 'call' }>, CallKeys> {
  const uses = literalText(called) ?? called.toString();
  const secrets = entries.get('secrets')?.value;
  return {
    uses,
    reference: workflowReference(uses, document.placeOf(called)),
    with: templatesOf(entries.get('with')?.value, document),
    secrets: literalText(secrets) === 'inherit' ? 'inherit' : templatesOf(secrets, document),
  };
}

function strategyOf(token: TemplateToken | undefined, document: Document): Strategy | undefined {
  if (token === undefined) return undefined;
  const entries = entriesOf(token, document);
  const template = (key: string): Template | undefined => optionalTemplate(entries.get(key)?.value, document);
  return { matrix: template('matrix'), failFast: template('fail-fast'), maxParallel: template('max-parallel') };
}

export function concurrencyOf(token: TemplateToken | undefined, document: Document): Concurrency | undefined {
  if (token === undefined) return undefined;
  if (!(token instanceof MappingToken)) return { group: templateOf(token, document), cancelInProgress: undefined };
  const entries = entriesOf(token, document);
  const at = (key: string): TemplateToken | undefined => entries.get(key)?.value;
  if (literalText(at('queue')) === 'max' && literalText(at('cancel-in-progress')) === 'true')
    document.problem(token, '`queue: max` and `cancel-in-progress: true` do not go together');
  return { group: templateOf(at('group') ?? token, document), cancelInProgress: optionalTemplate(at('cancel-in-progress'), document) };
}

export function defaultsOf(token: TemplateToken | undefined, document: Document): RunDefaults {
  const run = entriesOf(entriesOf(token, document).get('run')?.value, document);
  return {
    shell: shellOf(run.get('shell')?.value, document),
    workingDirectory: optionalTemplate(run.get('working-directory')?.value, document),
  };
}

/** The name: its URL and the rest have a meaning only where there is an environment, and then the run is refused. */
function environmentOf(token: TemplateToken | undefined, document: Document): Template | undefined {
  if (token === undefined || token instanceof BasicExpressionToken) return optionalTemplate(token, document);
  return optionalTemplate(token instanceof MappingToken ? entriesOf(token, document).get('name')?.value : token, document);
}
