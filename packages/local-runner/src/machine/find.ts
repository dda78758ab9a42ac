/** Finds what stands behind `uses:`: in the file's own repository, in the workspace, among the sources, or built in. Nothing is downloaded. */
import { join } from 'node:path';
import { oneOf, quote } from '@artifact-actions/core/foundation';
import { findSource, referenceOf } from '../calls/index.ts';
import { invalid, unsupported } from '../language/index.ts';
import type { ActionDefinition, Source, StepDefinition, UsesStep, ValueObject } from '../model/index.ts';
import { BUILT_INS, type BuiltIn } from './built-in/index.ts';
import type { Frame } from './frame.ts';
import type { JobMachine } from './job.ts';
import { readActionIn } from './read-action.ts';

/** The action of one step, and what its stages hand on to each other. */
export interface Use {
  readonly step: UsesStep;
  readonly found: Found;
  /** By GITHUB_STATE. */
  readonly state: Map<string, string>;
  /** Of a composite action, those of its own steps that are known; `./` is looked up when its turn comes. */
  readonly inner: Map<StepDefinition, Use>;
  /** Where the steps of a composite action stand, since its first stage. */
  frame: Frame | undefined;
  /** Whether a stage has begun that lets the `post` stage follow. */
  begun: boolean;
}

export type Found =
  | { readonly kind: 'built-in'; readonly builtIn: BuiltIn }
  | {
      readonly kind: 'action';
      readonly action: ActionDefinition;
      readonly folder: string;
      /** undefined in the workspace: nobody knows what lies there. */
      readonly origin: Source | undefined;
    };

/** Composite actions in one another. Facts: actions/runner, Constants.cs (CompositeActionsMaxDepth). */
const MAX_DEPTH = 9;

/** @param depth how many composite actions are around the step. @throws ArtifactError `WORKFLOW_INVALID`, `WORKFLOW_UNSUPPORTED`. */
export async function findUse(job: JobMachine, step: UsesStep, origin: Source | undefined, depth: number): Promise<Use> {
  const found = await find(job, step, origin);
  const inner = new Map<StepDefinition, Use>();
  if (found.kind === 'action' && found.action.kind === 'composite') {
    if (depth >= MAX_DEPTH)
      throw invalid(step.place, `Composite action depth exceeded max depth ${MAX_DEPTH}: uses: ${quote(step.uses)} is one too many.`);
    for (const each of found.action.steps) {
      if (each.kind === 'uses' && each.reference.kind !== 'workspace') inner.set(each, await findUse(job, each, found.origin, depth + 1));
    }
  }
  return { step, found, state: new Map(), inner, frame: undefined, begun: false };
}

async function find(job: JobMachine, step: UsesStep, origin: Source | undefined): Promise<Found> {
  const { reference } = step;
  if (reference.kind === 'workspace') return foundIn(join(job.workspace, reference.path), step.uses, step, undefined);
  const { settings } = job.request;
  const source = reference.kind === 'self' ? selfOf(step, origin) : findSource(settings, reference.repository, reference.ref);
  if (source === undefined) return { kind: 'built-in', builtIn: builtInOf(step) };
  return foundIn(join(source.folder, reference.path), referenceOf(source, reference.path), step, source);
}

async function foundIn(folder: string, shown: string, step: UsesStep, origin: Source | undefined): Promise<Found> {
  const action = await readActionIn(folder, shown);
  if (action !== undefined) return { kind: 'action', action, folder, origin };
  const hint = origin === undefined ? ' Did you forget to run actions/checkout before running your local action?' : '';
  throw invalid(step.place, `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'.${hint}`);
}

function selfOf(step: UsesStep, origin: Source | undefined): Source {
  if (origin !== undefined) return origin;
  throw unsupported(
    step.place,
    `uses: ${quote(step.uses)} in an action of the workspace`,
    'Call the outer action through $/ or by owner/name@ref.',
  );
}

function builtInOf(step: UsesStep): BuiltIn {
  const { reference } = step;
  const name = reference.kind === 'remote' && reference.path === '' ? reference.repository.toLowerCase() : '';
  const builtIn = BUILT_INS.get(name);
  if (builtIn !== undefined) return builtIn;
  throw unsupported(
    step.place,
    `uses: ${quote(step.uses)}`,
    `Give its repository as a source, or use one of ${oneOf([...BUILT_INS.keys()])}.`,
  );
}

/** Where an action comes from, while it runs; nothing for scripts and for actions of the workspace. Facts: actions/runner, ActionRunner.cs. */
export function whereFrom(step: StepDefinition, origin: Source | undefined): ValueObject {
  const from =
    step.kind === 'run' || step.reference.kind === 'workspace' ? undefined : step.reference.kind === 'self' ? origin : step.reference;
  return { action_repository: from?.repository ?? null, action_ref: from?.ref ?? null };
}
