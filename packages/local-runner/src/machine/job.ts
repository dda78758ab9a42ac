/** The machine of one job: its folders, and what its steps leave behind for later ones. */
import { delimiter } from 'node:path';
import { folderVariables, type Machine, Masker, runnerVariables, type Step } from '@artifact-actions/testing/runner';
import { textsOf } from '../language/index.ts';
import type { JobRequest, StepDefinition, ValueObject } from '../model/index.ts';
import type { Artifacts } from './artifacts.ts';
import type { Clock } from './deadline.ts';
import { Tally } from './tally.ts';
import { stepNames } from './title.ts';
import { contextOf, type Variables } from './variables.ts';

export class JobMachine {
  readonly request: JobRequest;
  readonly folders: Machine;
  readonly artifacts: Artifacts;
  readonly clock: Clock;
  readonly masker = new Masker();
  readonly tally = new Tally();
  /** RUNNER_* without the prefix, in lower case. */
  readonly runner: ValueObject;
  /** What ACTIONS_STEP_DEBUG asks for. */
  readonly debug: boolean;
  #environment: Variables;
  #path: readonly string[] = [];
  /** GITHUB_ACTION of the job's own steps. */
  readonly #names: ReadonlyMap<StepDefinition, string>;

  /** @throws ArtifactError `WORKFLOW_INVALID` where the job's `env` cannot be evaluated. */
  constructor(request: JobRequest, folders: Machine, artifacts: Artifacts, clock: Clock) {
    this.request = request;
    this.folders = folders;
    this.artifacts = artifacts;
    this.clock = clock;
    this.debug = (request.secrets['ACTIONS_STEP_DEBUG'] ?? request.settings.vars?.['ACTIONS_STEP_DEBUG']) === 'true';
    this.runner = {
      ...contextOf('RUNNER', { ...runnerVariables(), ...folderVariables(folders) }),
      ...(this.debug && { debug: '1' }),
    };
    for (const secret of [request.settings.token ?? '', ...Object.values(request.secrets)]) this.masker.addLines(secret);
    const scope = { contexts: request.contexts, status: this.tally.status };
    this.#environment = { ...request.env, ...textsOf(request.job.env, scope) };
    this.#names = stepNames(request.job.steps);
  }

  /** From the workflow, the job and GITHUB_ENV: the later wins. */
  get environment(): Variables {
    return this.#environment;
  }

  get workspace(): string {
    return this.folders.workspace;
  }

  /** What `GITHUB_PATH` added stands first, the newest in front. */
  searchPath(base: string): string {
    return [...this.#path].reverse().concat(base).join(delimiter);
  }

  /** Takes over what a step left for the later ones. */
  takeOver({ environment, path }: Step): void {
    this.#environment = { ...this.#environment, ...Object.fromEntries(environment) };
    this.#path = [...this.#path.filter((each) => !path.includes(each)), ...path];
  }

  /** GITHUB_ACTION; undefined for a step of a composite action. */
  nameOf(step: StepDefinition): string | undefined {
    return this.#names.get(step);
  }
}
