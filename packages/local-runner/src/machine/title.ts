/** What a step is called. Facts: actions/runner, ActionRunner.cs (GenerateDisplayName). Pure. */
import { ArtifactError } from '@artifact-actions/core/foundation';
import type { Step } from '@artifact-actions/testing/runner';
import type { Scope, StepDefinition } from '../model/index.ts';

/** Its name, or `Run …` with the first line of what it runs. A name that cannot be evaluated costs a warning, not the step. */
export function titleOf(step: StepDefinition, scope: Scope, record: Step): string {
  try {
    if (step.name !== undefined) return firstLine(step.name.text(scope));
    return `Run ${step.kind === 'run' ? firstLine(step.run.text(scope)) : step.uses}`;
  } catch (thrown) {
    if (!(thrown instanceof ArtifactError) || thrown.code !== 'WORKFLOW_INVALID') throw thrown;
    record.annotate({ type: 'warning', message: `Encountered an error when evaluating display name. ${thrown.message}` });
    return 'run';
  }
}

/** GITHUB_ACTION: the id, or `__run`, `__owner_name` and `__self`; from the second on with a number. Spec: docs.github.com, variables reference. */
export function stepNames(steps: readonly StepDefinition[]): ReadonlyMap<StepDefinition, string> {
  const seen = new Map<string, number>();
  const names = new Map<StepDefinition, string>();
  for (const step of steps) {
    const base = `__${kindOf(step).replace(/[^\w-]/g, '_')}`;
    const count = (seen.get(base) ?? 0) + 1;
    if (step.id === undefined) seen.set(base, count);
    names.set(step, step.id ?? (count === 1 ? base : `${base}_${count}`));
  }
  return names;
}

function kindOf(step: StepDefinition): string {
  if (step.kind === 'run') return 'run';
  return step.reference.kind === 'remote' ? step.reference.repository : 'self';
}

function firstLine(text: string): string {
  const [first = ''] = text.replace(/^[ \t\r\n]+/, '').split(/[\r\n]/);
  return first;
}
