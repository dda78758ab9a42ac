/**
 * Where steps stand: in the job itself, or in a composite action. It says what they see of the world, and of each other.
 * Facts: actions/runner, CompositeActionHandler.cs.
 */
import type { Step } from '@artifact-actions/testing/runner';
import type { Scope, Source, StepDefinition, StepResult, ValueObject } from '../model/index.ts';
import type { Deadline } from './deadline.ts';
import type { JobMachine } from './job.ts';
import { type Outcome, Tally } from './tally.ts';
import { objectOf, type Variables } from './variables.ts';

interface FrameSettings {
  /** The repository and commit that `$/` means here; undefined in an action of the workspace. */
  readonly origin: Source | undefined;
  /** What expressions see, without what the machine itself adds. */
  readonly contexts: ValueObject;
  /** `env` of the steps around this place: it wins over what GITHUB_ENV sets meanwhile. */
  readonly overrides: Variables;
  readonly deadlines: readonly Deadline[];
  readonly tally: Tally;
  /** How many composite actions are around this place. */
  readonly depth: number;
  /** The step of the composite action around this place. */
  readonly outer: Step | undefined;
  /** What the steps that have ended here show to later ones. */
  readonly steps: Map<string, ValueObject>;
}

interface CompositeSettings extends Pick<FrameSettings, 'origin' | 'overrides' | 'deadlines' | 'outer'> {
  readonly folder: string;
  readonly inputs: ValueObject;
  /** What the step that calls it sees. */
  readonly scope: Scope;
}

/** What a composite action sees of the job's contexts. */
const IN_COMPOSITES = ['github', 'strategy', 'matrix'] as const;

export class Frame {
  readonly job: JobMachine;
  readonly #settings: FrameSettings;

  private constructor(job: JobMachine, settings: FrameSettings) {
    this.job = job;
    this.#settings = settings;
  }

  static ofJob(job: JobMachine, deadlines: readonly Deadline[]): Frame {
    const github = { ...objectOf(job.request.contexts['github']), workspace: job.workspace, event_path: job.folders.event };
    const contexts = { ...job.request.contexts, github };
    const { tally } = job;
    const settings = { origin: job.request.self, contexts, overrides: {}, deadlines, tally, depth: 0, outer: undefined, steps: new Map() };
    return new Frame(job, settings);
  }

  /** The frame of a composite action that a step of this frame calls. @param earlier of the same step, whose outputs stay in sight. */
  inside({ folder, inputs, scope, ...rest }: CompositeSettings, earlier: Frame | undefined): Frame {
    const seen = Object.fromEntries(IN_COMPOSITES.map((name) => [name, scope.contexts[name] ?? null]));
    const github = { ...objectOf(seen['github']), action_path: folder };
    const steps = earlier === undefined ? new Map() : earlier.#settings.steps;
    return new Frame(this.job, { ...rest, contexts: { ...seen, github, inputs }, depth: this.depth + 1, tally: new Tally(), steps });
  }

  get depth(): number {
    return this.#settings.depth;
  }

  get origin(): Source | undefined {
    return this.#settings.origin;
  }

  get deadlines(): readonly Deadline[] {
    return this.#settings.deadlines;
  }

  get tally(): Tally {
    return this.#settings.tally;
  }

  /** Of the job, or of this composite action alone; a cancelled job is cancelled everywhere. */
  get status(): Outcome {
    return this.job.tally.status === 'cancelled' ? 'cancelled' : this.tally.status;
  }

  /** What a step finds in its environment before its own `env`. */
  get environment(): Variables {
    return { ...this.job.environment, ...this.#settings.overrides };
  }

  /** What the steps that `step` calls have over the environment of the job. */
  overridesOf(own: Variables): Variables {
    return { ...this.#settings.overrides, ...own };
  }

  /** @param github what the step adds to the context. */
  scope(env: Variables, github: ValueObject = {}, status = this.status): Scope {
    const { contexts } = this.#settings;
    const steps = Object.fromEntries(this.#settings.steps);
    const job = { ...objectOf(this.job.request.contexts['job']), status: this.job.tally.status };
    const own = { github: { ...objectOf(contexts['github']), ...github }, env, job, runner: this.job.runner, steps };
    return { contexts: { ...contexts, ...own }, status };
  }

  /** GITHUB_ACTION, as a part of the context: the steps of a composite action bear the name of the step that calls it. */
  actionOf(step: StepDefinition): ValueObject {
    const action = this.job.nameOf(step);
    return action === undefined ? {} : { action };
  }

  /** Keeps what later steps see of a step that has ended. */
  settle({ id, outputs, outcome, conclusion }: StepResult): void {
    if (id !== undefined) this.#settings.steps.set(id, { outputs, outcome, conclusion });
    this.tally.add(conclusion);
  }

  /** What a step said and left shows on the step of the composite action around it. */
  show({ log, annotations, summary }: Step): void {
    const { outer } = this.#settings;
    if (outer === undefined) return;
    outer.log.push(...log);
    outer.annotations.push(...annotations);
    outer.summary = [outer.summary, summary].filter((text) => text !== '').join('\n');
  }
}
