/**
 * Expands the tree of called workflows and checks it as a whole, before anything starts and whatever the conditions say.
 *
 * Facts: docs.github.com, "Reusing workflow configurations", limitations; actions/runner, ReusableWorkflowsLoader.cs.
 */
import { invalid, unsupported } from '../language/index.ts';
import type { CallJob, Job, Permissions, RunSettings, Source, StepsJob } from '../model/index.ts';
import { checkCall } from './inputs.ts';
import { checkCeiling, defaultPermissions, withoutWriting } from './permissions.ts';
import { type Located, referenceOf, sourceOf, WorkflowFiles } from './sources.ts';

/** A workflow with everything that it calls. */
export interface ResolvedWorkflow extends Located {
  readonly jobs: readonly ResolvedJob[];
}

export type ResolvedJob =
  | { readonly kind: 'steps'; readonly job: StepsJob; readonly permissions: Permissions }
  | { readonly kind: 'call'; readonly job: CallJob; readonly permissions: Permissions; readonly called: ResolvedWorkflow };

/** Levels of called workflows below the one that the event starts. */
const LEVELS = 9;
/** Different called files in one run. */
const FILES = 50;

/** @throws ArtifactError `WORKFLOW_INVALID` or `WORKFLOW_UNSUPPORTED`. */
export function resolveCalls(settings: RunSettings): Promise<ResolvedWorkflow> {
  return new Resolver(settings).resolve();
}

class Resolver {
  readonly #settings: RunSettings;
  readonly #files = new WorkflowFiles();
  readonly #called = new Set<string>();

  constructor(settings: RunSettings) {
    this.#settings = settings;
  }

  async resolve(): Promise<ResolvedWorkflow> {
    const { repository, ref, sha, workflow } = this.#settings;
    const self: Source = workflow.in ?? { ...repository, ref, sha };
    const located = await this.#files.locate(self, workflow.path, undefined);
    return this.#expand(located, located.file.permissions, []);
  }

  /** @param explicit what files have said of the jobs that say nothing themselves, @param callers references from the outermost inwards. */
  async #expand(located: Located, explicit: Permissions | undefined, callers: readonly string[]): Promise<ResolvedWorkflow> {
    const chain = [...callers, keyOf(located)];
    const jobs: ResolvedJob[] = [];
    for (const job of located.file.jobs) jobs.push(await this.#job(job, job.permissions ?? explicit, located, chain));
    return { ...located, jobs };
  }

  async #job(job: Job, explicit: Permissions | undefined, located: Located, chain: readonly string[]): Promise<ResolvedJob> {
    const granted = explicit ?? defaultPermissions(this.#settings);
    const permissions = this.#settings.fork === true ? withoutWriting(granted) : granted;
    if (job.kind === 'steps') return { kind: 'steps', job, permissions };
    return { kind: 'call', job, permissions, called: await this.#call(job, explicit, located, chain) };
  }

  async #call(job: CallJob, explicit: Permissions | undefined, caller: Located, chain: readonly string[]): Promise<ResolvedWorkflow> {
    const self = sourceOf(job.reference, caller.self, this.#settings, job.place);
    const located = await this.#files.locate(self, job.reference.path, job.place);
    const { file, path } = located;
    this.#checkLimits(job, located, chain);
    if (file.call === undefined)
      throw invalid(job.place, `workflow_call key is not defined in the referenced workflow ${referenceOf(self, path)}.`);
    checkCall(job, file.call);
    checkInherited(job, caller.self, self);
    this.#checkPermissions(job, located, explicit ?? defaultPermissions(this.#settings));
    return this.#expand(located, file.permissions ?? explicit, chain);
  }

  #checkPermissions(job: CallJob, { self, path, file }: Located, ceiling: Permissions): void {
    const reference = referenceOf(self, path);
    checkCeiling(job, reference, undefined, file.permissions, ceiling);
    for (const nested of file.jobs) checkCeiling(job, reference, nested.id, nested.permissions, ceiling);
  }

  #checkLimits(job: CallJob, located: Located, chain: readonly string[]): void {
    const key = keyOf(located);
    if (chain.includes(key)) throw invalid(job.place, `${key} calls itself: loops in the workflow tree are not permitted.`);
    if (chain.length > LEVELS) throw invalid(job.place, `Nested reusable workflow depth exceeded ${LEVELS}.`);
    this.#called.add(key);
    if (this.#called.size > FILES) throw invalid(job.place, `A run may call at most ${FILES} unique reusable workflows; this is one more.`);
  }
}

function keyOf({ self, path }: Located): string {
  return `${self.repository.toLowerCase()}/${path}@${self.sha}`;
}

/** Secrets are inherited inside one organisation or enterprise; of enterprises the local runner knows nothing. */
function checkInherited(job: CallJob, caller: Source, called: Source): void {
  const owner = ({ repository }: Source): string => repository.split('/')[0]?.toLowerCase() ?? '';
  if (job.secrets === 'inherit' && owner(caller) !== owner(called))
    throw unsupported(
      job.place,
      `\`secrets: inherit\` from ${caller.repository} to ${called.repository}`,
      'Hand each secret on by its name.',
    );
}
