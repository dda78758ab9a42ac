/** Receipts: what became of an intended write. Shape: contract.md section 1. */
export interface Receipt {
  /** What was to be done, for example `push-tag`. */
  readonly effect: string;
  readonly target: string;
  readonly status: 'done' | 'already-done' | 'failed' | 'skipped' | 'unknown';
  readonly detail: string;
}
