/** JavaScript actions: the committed bundle as a process. Facts: actions/runner, NodeScriptActionHandler.cs. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { inputVariables, setIgnoringCase } from '@artifact-actions/testing/runner';
import { invalid } from '../language/index.ts';
import type { ScriptAction, UsesStep } from '../model/index.ts';
import { inputsOf } from './inputs.ts';
import { runProcess } from './process.ts';
import type { Active } from './stage.ts';
import type { Outcome } from './tally.ts';
import type { Variables } from './variables.ts';

export interface JavaScriptCall {
  readonly step: UsesStep;
  readonly action: ScriptAction;
  readonly folder: string;
  /** Of the three that the action has. */
  readonly script: string;
  /** What GITHUB_STATE has kept since the first stage of this step. */
  readonly state: Map<string, string>;
}

/** Runs in the workspace, on the Node that runs us. Its own words say why it failed: the runner adds none. */
export async function runJavaScript(active: Active, { step, action, folder, script, state }: JavaScriptCall): Promise<Outcome> {
  const { frame, record } = active;
  const file = resolve(folder, script);
  if (!existsSync(file)) throw invalid(action.place, `File not found: '${file}'`);
  const inputs = inputVariables(inputsOf(active, step, action.inputs));
  const variables = { ...stateVariables(state), ...inputs };
  const ended = await runProcess(active, [process.execPath, file], { folder: frame.job.workspace, variables });
  for (const [name, value] of record.state) setIgnoringCase(state, name, value);
  if (typeof ended === 'string') return ended;
  return ended === 0 ? 'success' : 'failure';
}

function stateVariables(state: ReadonlyMap<string, string>): Variables {
  return Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
}
