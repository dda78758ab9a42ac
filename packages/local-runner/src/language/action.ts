/** Reads an action's metadata file. Pure. */
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { ActionDefinition, ActionInput, Template } from '../model/index.ts';
import { plainConditionOf } from './condition.ts';
import { Document } from './document.ts';
import { invalid, named, unsupported } from './problems.ts';
import { stepsOf } from './steps.ts';
import { optionalTemplate, templateOf } from './template.ts';
import { type Entries, entriesOf, literalText } from './tokens.ts';

/** Node 20 is here as on GitHub since June 2026, where such actions are run by Node 24. */
const RUNTIMES = ['node20', 'node24'];

/** @throws ArtifactError `WORKFLOW_INVALID` with all that GitHub's parser says, `WORKFLOW_UNSUPPORTED` for what is not emulated. */
export function readAction(text: string, file: string): ActionDefinition {
  const document = new Document('action', text, file);
  const entries = entriesOf(document.root, document);
  const runs = entriesOf(entries.get('runs')?.value, document);
  const outputs = entriesOf(entries.get('outputs')?.value, document);
  const base = {
    place: document.placeOf(document.root),
    name: literalText(entries.get('name')?.value) ?? '',
    inputs: inputsOf(entries.get('inputs')?.value, document),
  };
  const action: ActionDefinition =
    usingOf(runs, document) === 'composite'
      ? { ...base, kind: 'composite', steps: stepsOf(runs.get('steps')?.value, document), outputs: valuesOf(outputs, document) }
      : { ...base, kind: 'script', ...scriptOf(runs, document), outputs: [...outputs.keys()] };
  document.check();
  return action;
}

function usingOf(runs: Entries, document: Document): string {
  const { value } = runs.get('using') ?? { value: document.root };
  const using = literalText(value) ?? '';
  if (using !== 'composite' && !RUNTIMES.includes(using))
    throw unsupported(document.placeOf(value), named('using', using), 'Use `node24`, `node20` or `composite`.');
  return using;
}

function inputsOf(token: TemplateToken | undefined, document: Document): readonly ActionInput[] {
  return [...entriesOf(token, document)].map(([name, { value }]) => {
    const keys = entriesOf(value, document);
    return {
      name,
      default: optionalTemplate(keys.get('default')?.value, document),
      deprecation: literalText(keys.get('deprecationMessage')?.value),
    };
  });
}

/** Of a composite: the schema leaves `value` out where the outputs of a script do, so it is asked for here. */
function valuesOf(outputs: Entries, document: Document): ReadonlyMap<string, Template> {
  const values = [...outputs].map(([name, { key, value }]): [string, Template] => {
    const written = entriesOf(value, document).get('value')?.value;
    if (written === undefined) throw invalid(document.placeOf(key), `the output '${name}' of a composite action has no value.`);
    return [name, templateOf(written, document)];
  });
  return new Map(values);
}

type ScriptKeys = 'main' | 'pre' | 'preIf' | 'post' | 'postIf';

function scriptOf(runs: Entries, document: Document): Pick<Extract<ActionDefinition, { kind: 'script' }>, ScriptKeys> {
  return {
    main: literalText(runs.get('main')?.value) ?? '',
    pre: literalText(runs.get('pre')?.value),
    preIf: plainConditionOf(runs.get('pre-if')?.value, document),
    post: literalText(runs.get('post')?.value),
    postIf: plainConditionOf(runs.get('post-if')?.value, document),
  };
}
