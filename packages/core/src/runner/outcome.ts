/** What an action hands back: everything that its report, outputs, annotations and summary are made of. Pure. */
import { ArtifactError, type Finding, type Markdown, messageOf, type Receipt } from '../foundation/index.ts';

export interface Outcome<Plan extends object = object> {
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
  readonly dryRun: boolean;
  /** Of the action itself; the common ones are added. What is missing here is written empty. */
  readonly outputs: Readonly<Record<string, string | number>>;
  /** What people read of the plan: it is asked once the plan holds no credential any more. */
  readonly present?: (plan: Plan) => Presentation;
  /** Where the work could not be done to its end; what was found until then stays. */
  readonly error?: ArtifactError;
}

export interface Presentation {
  /** For the log. */
  readonly line: string;
  /** For the job summary, above the findings. */
  readonly sections: readonly Markdown[];
}

/** The outcome of an action that threw. Whatever is no {@link ArtifactError} is a bug of ours, and says so. */
export function failure(thrown: unknown): Omit<Outcome, 'plan' | 'present'> {
  const error = thrown instanceof ArtifactError ? thrown : bug(thrown);
  return { findings: [], receipts: [], dryRun: false, outputs: {}, error };
}

function bug(thrown: unknown): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: `The action failed in a way that it does not know: ${messageOf(thrown)}`,
    wanted: 'a result, or an error with a code of its own',
    found: thrown instanceof Error ? thrown.name : typeof thrown,
    fix: 'This is a bug of the action. Please report it with the stack trace of the log: run the job again with debug logging.',
    cause: thrown,
  });
}
