/** Why a job ends before its machine starts: an expression of it fails, as on GitHub, or it stands in its own way. Pure. */
import { ArtifactError } from '@artifact-actions/core/foundation';

export class Stop {
  readonly conclusion: 'failure' | 'cancelled';
  readonly message: string;

  constructor(conclusion: 'failure' | 'cancelled', message: string) {
    this.conclusion = conclusion;
    this.message = message;
  }
}

/** What is not emulated ends the run and not the job. @throws what is no `WORKFLOW_INVALID`. */
export function orStop<T>(work: () => T): T | Stop {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof ArtifactError && thrown.code === 'WORKFLOW_INVALID') return new Stop('failure', thrown.message);
    throw thrown;
  }
}
