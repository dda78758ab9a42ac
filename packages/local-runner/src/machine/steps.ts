/** Runs steps one after the other, those of composite actions within. Facts: actions/runner, StepsRunner.cs and CompositeActionHandler.cs. */
import type { StepDefinition, StepResult, UsesStep } from '../model/index.ts';
import { runBuiltIn } from './built-in/index.ts';
import { enterComposite, setCompositeOutputs } from './composite.ts';
import { findUse, type Use, whereFrom } from './find.ts';
import type { Frame } from './frame.ts';
import { hasStage, runHooks } from './hooks.ts';
import { runJavaScript } from './javascript.ts';
import type { JobMachine } from './job.ts';
import { runScript } from './script.ts';
import { type Active, runStage } from './stage.ts';
import type { Outcome } from './tally.ts';

type Uses = Map<StepDefinition, Use>;

export class Steps {
  readonly #job: JobMachine;
  readonly #frame: Frame;
  readonly #uses: Uses;
  /** Of the job's own steps, in the order in which they began. */
  readonly #begun: Use[] = [];

  private constructor(frame: Frame, uses: Uses) {
    this.#job = frame.job;
    this.#frame = frame;
    this.#uses = uses;
  }

  /** Finds all actions but those of the workspace, before anything starts. @throws ArtifactError `WORKFLOW_INVALID`, `WORKFLOW_UNSUPPORTED`. */
  static async of(frame: Frame): Promise<Steps> {
    const uses: Uses = new Map();
    for (const step of frame.job.request.job.steps) {
      if (step.kind === 'uses' && step.reference.kind !== 'workspace') uses.set(step, await findUse(frame.job, step, frame.origin, 0));
    }
    return new Steps(frame, uses);
  }

  /** From the first `pre` to the last `post`. */
  async run(): Promise<readonly StepResult[]> {
    const known = [...this.#uses.values()];
    const pre = await runHooks(this.#frame, 'pre', known);
    this.#begun.push(...known.filter(({ begun }) => begun));
    const main = await this.#run(this.#frame, this.#job.request.job.steps, this.#uses);
    const post = await runHooks(this.#frame, 'post', [...this.#begun].reverse());
    return [...pre, ...main, ...post];
  }

  async #run(frame: Frame, steps: readonly StepDefinition[], uses: Uses): Promise<readonly StepResult[]> {
    const results: StepResult[] = [];
    for (const step of steps) {
      const act = (active: Active): Promise<Outcome> => (step.kind === 'run' ? runScript(active, step) : this.#use(active, step, uses));
      const result = await runStage(frame, step, { prefix: '', condition: step.condition, github: whereFrom(step, frame.origin), act });
      frame.settle(result);
      results.push(result);
    }
    return results;
  }

  async #use(active: Active, step: UsesStep, uses: Uses): Promise<Outcome> {
    const use = uses.get(step) ?? (await findUse(this.#job, step, active.frame.origin, active.frame.depth));
    uses.set(step, use);
    if (step.reference.kind === 'workspace' && hasStage(use, 'pre')) {
      active.record.annotate({ type: 'warning', message: `\`pre\` execution is not supported for local action from '${step.uses}'` });
    }
    this.#begin(active.frame, use);
    const { found, state } = use;
    if (found.kind === 'built-in') return runBuiltIn(active, step, found.builtIn);
    const { action, folder } = found;
    if (action.kind === 'script') return runJavaScript(active, { step, action, folder, script: action.main, state });
    use.frame = enterComposite(active, { step, action, folder, origin: found.origin }, undefined);
    active.steps.push(...(await this.#run(use.frame, action.steps, use.inner)));
    setCompositeOutputs(active, action, use.frame);
    return use.frame.status;
  }

  #begin(frame: Frame, use: Use): void {
    if (!use.begun && frame.depth === 0) this.#begun.push(use);
    use.begun = true;
  }
}
