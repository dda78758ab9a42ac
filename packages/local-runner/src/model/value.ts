/** What expressions are made of: contexts, inputs and results are values of this one type. Pure. */
export type Value = null | boolean | number | string | readonly Value[] | ValueObject;

/** Keys are compared without case, as everywhere in expressions. */
export interface ValueObject {
  readonly [key: string]: Value;
}

/** Where something stands in a workflow or action file. */
export interface Place {
  /** As it is shown: `octo-org/shop/.github/workflows/ci.yml@main`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** What has happened before the place that is evaluated: `success()`, `failure()` and `cancelled()` ask for it. Only jobs come after skipped ones. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped';

/** All that an expression can see at one place and time. */
export interface Scope {
  /** By name: `github`, `inputs`, `steps` … A context that is absent here is one that the place does not offer. */
  readonly contexts: ValueObject;
  readonly status: Status;
}

/** A value of a workflow file that may hold expressions. Nothing is evaluated before its time. */
export interface Template {
  readonly place: Place;
  /** @throws ArtifactError `WORKFLOW_INVALID` for an expression that fails. */
  evaluate(scope: Scope): Value;
  /** The same as text, as the runner makes it of numbers and booleans; an object is refused. */
  text(scope: Scope): string;
}

/** An `if:`; without a status function in it, `success() &&` stands before it. */
export interface Condition {
  readonly place: Place;
  holds(scope: Scope): boolean;
}

export type Templates = ReadonlyMap<string, Template>;
