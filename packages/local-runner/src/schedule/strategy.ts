/** `strategy:` of a job, settled: the instances that it makes, with their `matrix` and `strategy` contexts. Pure. */
import { booleanOf, numberOf } from '../language/index.ts';
import type { Scope, Strategy, ValueObject } from '../model/index.ts';
import { type Combination, combinationsOf } from './matrix.ts';

export interface Instance {
  /** null without a matrix. */
  readonly matrix: ValueObject | null;
  readonly label: readonly string[];
  readonly strategy: ValueObject;
}

export interface Instances {
  readonly failFast: boolean;
  readonly list: readonly Instance[];
}

/**
 * Instances run one after the other, so `max-parallel` is only shown in the `strategy` context.
 *
 * @throws ArtifactError `WORKFLOW_INVALID`.
 */
export function instancesOf(strategy: Strategy | undefined, scope: Scope): Instances {
  const failFast = booleanOf(strategy?.failFast, scope) ?? true;
  const combinations = strategy?.matrix === undefined ? [NONE] : combinationsOf(strategy.matrix.evaluate(scope), strategy.matrix.place);
  const maxParallel = numberOf(strategy?.maxParallel, scope) ?? combinations.length;
  const list = combinations.map(({ matrix, label }, index) => ({
    matrix,
    label,
    strategy: { 'fail-fast': failFast, 'job-index': index, 'job-total': combinations.length, 'max-parallel': maxParallel },
  }));
  return { failFast, list };
}

const NONE: Pick<Combination, 'label'> & { readonly matrix: null } = { matrix: null, label: [] };
