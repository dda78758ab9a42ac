/**
 * One step at one stage, from its `env` and `if` to its conclusion; what it does in between is handed in.
 * Facts: actions/runner, StepsRunner.cs.
 */
import { ArtifactError } from '@artifact-actions/core/foundation';
import {
  createStepFiles,
  fileVariables,
  readReport,
  Step,
  type StepFiles,
  showLog,
  visibleAnnotations,
} from '@artifact-actions/testing/runner';
import { booleanOf, textsOf } from '../language/index.ts';
import type { Conclusion, Condition, Scope, StepDefinition, StepResult, ValueObject } from '../model/index.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import type { Frame } from './frame.ts';
import type { Outcome } from './tally.ts';
import { titleOf } from './title.ts';
import { contextOf, type Variables } from './variables.ts';

/** A step that is under way. */
export interface Active {
  readonly frame: Frame;
  readonly title: string;
  /** What it says and sets. */
  readonly record: Step;
  /** The whole environment but for what the runner adds: of the job, of the steps around, its own. */
  readonly env: Variables;
  /** Its own `env`. */
  readonly own: Variables;
  readonly scope: Scope;
  /** Where GITHUB_OUTPUT and its siblings lie. */
  readonly files: StepFiles;
  readonly deadlines: readonly Deadline[];
  /** Of a composite action. */
  readonly steps: StepResult[];
}

export interface Stage {
  /** In front of the title. */
  readonly prefix: '' | 'Pre ' | 'Post ';
  /** undefined: always. */
  readonly condition: Condition | undefined;
  /** What the step adds to the `github` context while it acts; its own `env` does not see it yet. */
  readonly github: ValueObject;
  readonly act: (active: Active) => Promise<Outcome>;
}

/** Runs one stage of a step. What goes wrong in it is its failure, as at GitHub; only what this runner cannot do is thrown. */
export async function runStage(frame: Frame, step: StepDefinition, stage: Stage): Promise<StepResult> {
  const github = frame.actionOf(step);
  const begun: Begun = { frame, step, stage, github, scope: frame.scope(frame.environment, github) };
  const record = newRecord(begun, {});
  try {
    const own = textsOf(step.env, begun.scope);
    const status = stage.prefix === '' ? frame.status : frame.job.tally.status;
    const scope = frame.scope({ ...frame.environment, ...own }, github, status);
    if (stage.condition?.holds(scope) === false) return resultOf({ ...begun, scope }, record, 'skipped', 'skipped', []);
    return await carryOut({ ...begun, scope }, own);
  } catch (thrown) {
    annotateFailure(record, thrown);
    frame.show(record);
    return resultOf(begun, record, 'failure', 'failure', []);
  }
}

interface Begun {
  readonly frame: Frame;
  readonly step: StepDefinition;
  readonly stage: Stage;
  readonly github: ValueObject;
  readonly scope: Scope;
}

async function carryOut(begun: Begun, own: Variables): Promise<StepResult> {
  const { frame, step, stage } = begun;
  const env = { ...frame.environment, ...own };
  const files = await createStepFiles(frame.job.folders);
  const github = { ...begun.github, ...stage.github, ...contextOf('GITHUB', fileVariables(files)) };
  const record = newRecord(begun, env);
  const steps: StepResult[] = [];
  const title = titleIn(begun, record);
  const attempted = await attempt(record, async () => {
    const scope = frame.scope(env, github);
    const limits = introduced(record, NO_TIMEOUT, () => deadlineOf('step', step.timeoutMinutes, scope, frame.job.clock));
    const deadlines = [...frame.deadlines, ...limits];
    return stage.act({ frame, title, record, env, own, scope, files, deadlines, steps });
  });
  const outcome = record.failed && attempted === 'success' ? 'failure' : attempted;
  const report = step.kind === 'uses' ? await readReport(frame.job.workspace, record.outputs.get('report-file')) : undefined;
  const scope = frame.scope(env, github);
  const conclusion = outcome === 'failure' ? await attempt(record, async () => conclusionOf(step, scope, record)) : outcome;
  frame.show(record);
  return { ...resultOf(begun, record, outcome, conclusion, steps, title), report };
}

/** After `continue-on-error`. */
function conclusionOf({ continueOnError }: StepDefinition, scope: Scope, record: Step): Outcome {
  return introduced(record, NO_CONTINUE, () => booleanOf(continueOnError, scope)) === true ? 'success' : 'failure';
}

const NO_TIMEOUT = 'An error occurred when attempting to determine the step timeout.';
const NO_CONTINUE = 'The step failed and an error occurred when attempting to determine whether to continue on error.';

/** What the runner says before the mistake itself. */
function introduced<T>(record: Step, message: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    record.annotate({ type: 'error', message });
    throw thrown;
  }
}

async function attempt(record: Step, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (thrown) {
    annotateFailure(record, thrown);
    return 'failure';
  }
}

/** What is not the workflow's fault is thrown on. */
export function annotateFailure(record: Step, thrown: unknown): void {
  const isOurs = !(thrown instanceof ArtifactError) || thrown.code === 'WORKFLOW_UNSUPPORTED' || thrown.code === 'PROCESS_TIMEOUT';
  if (isOurs) throw thrown;
  record.annotate({ type: 'error', message: thrown.message });
}

function newRecord({ frame: { job } }: Begun, env: Variables): Step {
  const insecureCommands = env['ACTIONS_ALLOW_UNSECURE_COMMANDS'] === 'true';
  return new Step({ workspace: job.workspace, masker: job.masker, debug: job.debug, insecureCommands });
}

function titleIn({ frame, step, stage, scope }: Begun, record: Step): string {
  return `${stage.prefix}${frame.job.masker.mask(titleOf(step, scope, record))}`;
}

function resultOf(
  begun: Begun,
  record: Step,
  outcome: Conclusion,
  conclusion: Conclusion,
  steps: readonly StepResult[],
  title = titleIn(begun, record),
): StepResult {
  return {
    title,
    id: begun.step.id,
    outcome,
    conclusion,
    outputs: Object.fromEntries(record.outputs),
    annotations: visibleAnnotations(record.annotations),
    summary: record.summary,
    log: showLog(record.log),
    report: undefined,
    steps,
  };
}
