/**
 * `pre` and `post` of JavaScript actions, also of those that composite actions call: for those there is one step before, and one behind.
 * Facts: actions/runner, ActionRunner.cs and CompositeActionHandler.cs.
 */
import type { Condition, StepResult } from '../model/index.ts';
import { enterComposite } from './composite.ts';
import { type Use, whereFrom } from './find.ts';
import type { Frame } from './frame.ts';
import { runJavaScript } from './javascript.ts';
import { type Active, runStage } from './stage.ts';
import type { Outcome } from './tally.ts';

export type Hook = 'pre' | 'post';

export function hasStage({ found, inner }: Use, hook: Hook): boolean {
  if (found.kind === 'built-in') return false;
  if (found.action.kind === 'script') return found.action[hook] !== undefined;
  return [...inner.values()].some((each) => hasStage(each, hook));
}

/** A `post` follows a `pre` even where the step itself is skipped. */
export async function runHooks(frame: Frame, hook: Hook, uses: readonly Use[]): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const use of uses.filter((each) => hasStage(each, hook))) {
    const act = (active: Active): Promise<Outcome> => runHook(active, hook, use);
    const github = whereFrom(use.step, frame.origin);
    const result = await runStage(frame, use.step, {
      prefix: hook === 'pre' ? 'Pre ' : 'Post ',
      condition: conditionOf(use, hook),
      github,
      act,
    });
    frame.tally.add(result.conclusion);
    results.push(result);
  }
  return results;
}

/** Without one, always. */
function conditionOf({ found }: Use, hook: Hook): Condition | undefined {
  if (found.kind === 'built-in' || found.action.kind === 'composite') return undefined;
  return hook === 'pre' ? found.action.preIf : found.action.postIf;
}

async function runHook(active: Active, hook: Hook, use: Use): Promise<Outcome> {
  const { found, step, state, inner } = use;
  use.begun = true;
  if (found.kind === 'built-in') return 'success';
  const { action, folder } = found;
  if (action.kind === 'script') return runJavaScript(active, { step, action, folder, script: action[hook] ?? '', state });
  use.frame = enterComposite(active, { step, action, folder, origin: found.origin }, use.frame);
  const inOrder = action.steps.flatMap((each) => inner.get(each) ?? []);
  const called = hook === 'pre' ? inOrder : inOrder.filter(({ begun }) => begun).reverse();
  active.steps.push(...(await runHooks(use.frame, hook, called)));
  return use.frame.status;
}
