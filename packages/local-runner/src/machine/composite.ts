/** Composite actions: a frame of their own, and outputs at the end. Facts: actions/runner, CompositeActionHandler.cs. */
import type { CompositeAction, Source, UsesStep } from '../model/index.ts';
import type { Frame } from './frame.ts';
import { inputsOf } from './inputs.ts';
import type { Active } from './stage.ts';

export interface CompositeCall {
  readonly step: UsesStep;
  readonly action: CompositeAction;
  readonly folder: string;
  readonly origin: Source | undefined;
}

/** @param earlier the frame of an earlier stage of the same step: its steps stay in sight. */
export function enterComposite(active: Active, call: CompositeCall, earlier: Frame | undefined): Frame {
  const { frame, own, record, deadlines, scope } = active;
  const { step, action, folder, origin } = call;
  const inputs = inputsOf(active, step, action.inputs);
  return frame.inside({ origin, folder, inputs, scope, deadlines, overrides: frame.overridesOf(own), outer: record }, earlier);
}

export function setCompositeOutputs({ record, env }: Active, action: CompositeAction, frame: Frame): void {
  const scope = frame.scope(env);
  for (const [name, template] of action.outputs) record.setOutput(name, template.text(scope));
}
