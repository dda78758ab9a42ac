/** Names of checks. Facts: actions/runner, JobNameBuilder.cs and MatrixBuilder.cs. Pure. */
import { expressionSource } from '../language/index.ts';
import type { Job, Scope } from '../model/index.ts';

/** UTF-16 units of a name with values of a matrix. */
const LIMIT = 100;

/**
 * A name that is an expression says everything itself; to any other the values of the matrix are added.
 *
 * @param prefix the names of the calling jobs, from the outermost inwards, each with ` / ` behind it.
 */
export function checkName(prefix: string, job: Job, label: readonly string[], scope: Scope): string {
  const isExpression = job.name !== undefined && expressionSource(job.name) !== undefined;
  const text = job.name?.text(scope) || job.id;
  return `${prefix}${isExpression ? text : labelled(text, label)}`;
}

/** Of a job that was skipped, whose matrix is therefore unknown: an expression in the name stays as it is written. */
export function skippedName(prefix: string, job: Job, scope: Scope): string {
  const source = job.name === undefined ? undefined : expressionSource(job.name);
  const name = job.strategy !== undefined && source !== undefined ? source : job.name?.text(scope);
  return `${prefix}${name || job.id}`;
}

function labelled(name: string, label: readonly string[]): string {
  const whole = label.length === 0 ? name : `${name} (${label.join(', ')})`;
  return whole.length > LIMIT ? `${whole.slice(0, LIMIT - 3)}...` : whole;
}
