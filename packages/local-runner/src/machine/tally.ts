/** How it stands with the steps so far: of the job, or of one composite action. Pure. */
import type { Conclusion } from '../model/index.ts';

/** How something that ran has ended. */
export type Outcome = Exclude<Conclusion, 'skipped'>;

export class Tally {
  #status: Outcome = 'success';

  get status(): Outcome {
    return this.#status;
  }

  /** A cancelled job stays cancelled, a failed one can only become cancelled. */
  add(conclusion: Conclusion): void {
    if (conclusion === 'cancelled' || (conclusion === 'failure' && this.#status === 'success')) this.#status = conclusion;
  }
}
