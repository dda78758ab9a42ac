/** What a step hands to an action. Facts: actions/runner, ActionRunner.cs. Pure. */
import { inputValues, unexpectedInputs } from '@artifact-actions/testing/runner';
import { isSameName, textsOf } from '../language/index.ts';
import type { ActionInput, Scope, UsesStep } from '../model/index.ts';
import type { Active } from './stage.ts';
import type { Variables } from './variables.ts';

/** The contexts that a default may use. */
const IN_DEFAULTS = ['github', 'strategy', 'matrix', 'job', 'runner'] as const;

/** Values by name, defaults included. An undeclared one is passed on, with a warning; a deprecated one, too. */
export function inputsOf({ scope, record }: Active, step: UsesStep, declared: readonly ActionInput[]): Variables {
  const given = textsOf(step.with, scope);
  const defaults = new Map(declared.map((input) => [input.name, input.default]));
  for (const { name, deprecation } of declared)
    if (deprecation !== undefined && Object.keys(given).some((each) => isSameName(each, name)))
      record.annotate({ type: 'warning', message: `Input '${name}' has been deprecated with message: ${deprecation}` });
  const message = unexpectedInputs(defaults.keys(), given);
  if (message !== undefined) record.annotate({ type: 'warning', message });
  const inDefaults = scopeOfDefaults(scope);
  return inputValues(defaults.keys(), given, (name) => defaults.get(name)?.text(inDefaults) ?? '');
}

function scopeOfDefaults({ contexts, status }: Scope): Scope {
  return { contexts: Object.fromEntries(IN_DEFAULTS.map((name) => [name, contexts[name] ?? null])), status };
}
