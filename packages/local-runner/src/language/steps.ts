/** Steps of jobs and of composites. Pure. */
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { StepDefinition } from '../model/index.ts';
import { conditionOf } from './condition.ts';
import type { Document } from './document.ts';
import { Ids } from './ids.ts';
import { named, unsupported } from './problems.ts';
import { actionReference } from './reference.ts';
import { optionalTemplate, templateOf, templatesOf } from './template.ts';
import { type Entries, entriesOf, itemsOf, literalText } from './tokens.ts';

const REFUSED_KEYS = ['background', 'wait', 'wait-all', 'cancel', 'parallel'];

export function stepsOf(token: TemplateToken | undefined, document: Document): readonly StepDefinition[] {
  const ids = new Ids();
  return itemsOf(token).map((step) => stepOf(step, ids, document));
}

function stepOf(token: TemplateToken, ids: Ids, document: Document): StepDefinition {
  const entries = entriesOf(token, document);
  refuseKeys(entries, REFUSED_KEYS, document);
  const at = (key: string): TemplateToken | undefined => entries.get(key)?.value;
  const base = {
    place: document.placeOf(token),
    id: idOf(at('id'), ids, document),
    name: optionalTemplate(at('name'), document),
    condition: conditionOf(at('if'), token, document),
    env: templatesOf(at('env'), document),
    continueOnError: optionalTemplate(at('continue-on-error'), document),
    timeoutMinutes: optionalTemplate(at('timeout-minutes'), document),
  };
  const run = at('run');
  if (run !== undefined)
    return {
      ...base,
      kind: 'run',
      run: templateOf(run, document),
      shell: shellOf(at('shell'), document),
      workingDirectory: optionalTemplate(at('working-directory'), document),
    };
  const { value } = entries.get('uses') ?? { value: token };
  const uses = literalText(value) ?? '';
  const reference = actionReference(uses, document.placeOf(value));
  return { ...base, kind: 'uses', uses, reference, with: templatesOf(at('with'), document) };
}

function idOf(token: TemplateToken | undefined, ids: Ids, document: Document): string | undefined {
  const id = literalText(token);
  if (token === undefined || id === undefined) return undefined;
  const mistake = ids.add(id);
  if (mistake !== undefined) document.problem(token, mistake);
  return id;
}

const SHELLS = ['bash', 'sh'];

/** A shell that is a literal is judged here, one that an expression gives where it is used. */
export function shellOf(token: TemplateToken | undefined, document: Document): ReturnType<typeof optionalTemplate> {
  const shell = literalText(token);
  if (token !== undefined && shell !== undefined && !SHELLS.includes(shell))
    throw unsupported(document.placeOf(token), named('shell', shell), 'Use `shell: bash` or `shell: sh`.');
  return optionalTemplate(token, document);
}

/** @throws ArtifactError `WORKFLOW_UNSUPPORTED` for the first of `keys` that is there. */
export function refuseKeys(entries: Entries, keys: readonly string[], document: Document): void {
  for (const [key, pair] of entries) if (keys.includes(key)) throw unsupported(document.placeOf(pair.key), `\`${key}:\``);
}
