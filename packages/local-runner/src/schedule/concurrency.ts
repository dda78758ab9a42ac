/**
 * Concurrency groups. One run is emulated alone, so nothing of other runs is cancelled, and nothing waits for them. Of what a run does to
 * itself one thing is emulated: a job or called workflow that wants a group which its own run or calling job holds is cancelled. Two jobs
 * of one run in one group are refused: which of them waits, and which is cancelled, is a question of time.
 *
 * Facts: docs.github.com, "Control the concurrency of workflows and jobs"; actions/runner, WorkflowTemplateConverter.cs
 * (ConvertToConcurrency). Pure.
 */
import { booleanOf, invalid, unsupported } from '../language/index.ts';
import type { Concurrency, Scope } from '../model/index.ts';
import { Stop } from './stop.ts';

/** Who has what, by the name of the group in lower case, for they are compared without case. */
export interface Groups {
  /** What the run and the calling jobs hold at this place. */
  readonly held: ReadonlyMap<string, string>;
  /** What anything in the run has taken so far. */
  readonly taken: Map<string, string>;
}

/** Of a run that has not begun. */
export function noGroups(): Groups {
  return { held: new Map(), taken: new Map() };
}

/** UTF-16 units. */
const LIMIT = 400;

/** @returns those held before and the one that is wanted. @throws ArtifactError `WORKFLOW_INVALID`, `WORKFLOW_UNSUPPORTED`. */
export function takeGroup(concurrency: Concurrency | undefined, scope: Scope, holder: string, { held, taken }: Groups): Groups | Stop {
  if (concurrency === undefined) return { held, taken };
  const group = groupOf(concurrency, scope);
  const key = group.toLowerCase();
  const outer = held.get(key);
  if (outer !== undefined)
    return new Stop(
      'cancelled',
      `Canceling since a deadlock for concurrency group '${group}' was detected between '${outer}' and '${holder}'`,
    );
  const other = taken.get(key);
  if (other !== undefined)
    throw unsupported(concurrency.group.place, `two jobs of one run, '${other}' and '${holder}', in the concurrency group '${group}'`);
  taken.set(key, holder);
  return { held: new Map([...held, [key, holder]]), taken };
}

function groupOf({ group, cancelInProgress }: Concurrency, scope: Scope): string {
  booleanOf(cancelInProgress, scope);
  const name = group.text(scope);
  if (name === '') throw invalid(group.place, 'Concurrency group name cannot be empty');
  if (name.length > LIMIT) throw invalid(group.place, `Concurrency group name must be less than ${LIMIT} characters`);
  return name;
}
