/** Values of which GitHub wants a type: the text 'true' is no boolean, and '5' no number. Pure. */
import type { Scope, Template, Value } from '../model/index.ts';
import { textOf } from './data.ts';
import { invalid } from './problems.ts';

/** @throws ArtifactError `WORKFLOW_INVALID` for anything but a boolean. */
export function booleanOf(template: Template | undefined, scope: Scope): boolean | undefined {
  if (template === undefined) return undefined;
  const value = template.evaluate(scope);
  if (typeof value === 'boolean') return value;
  throw unexpected(template, value, 'boolean');
}

/** @throws ArtifactError `WORKFLOW_INVALID` for anything but a number. */
export function numberOf(template: Template | undefined, scope: Scope): number | undefined {
  if (template === undefined) return undefined;
  const value = template.evaluate(scope);
  if (typeof value === 'number') return value;
  throw unexpected(template, value, 'number');
}

function unexpected(template: Template, value: Value, wanted: string): ReturnType<typeof invalid> {
  return invalid(template.place, `Unexpected value '${textOf(value) ?? 'an object'}' where a ${wanted} is wanted`);
}
