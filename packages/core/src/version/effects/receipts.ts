/** What is said of an effect, and of a run that came to no end. Pure. */
import { ArtifactError, type Receipt } from '../../foundation/index.ts';
import type { Effect } from './effects.ts';

export function receiptOf(effect: Effect, status: Receipt['status'], detail: string): Receipt {
  return { effect: effect.kind, target: targetOf(effect), status, detail };
}

function targetOf(effect: Effect): string {
  if (effect.kind === 'write-file') return effect.file;
  return effect.kind === 'commit' ? 'HEAD' : `refs/tags/${effect.name}`;
}

/** The same error, and what the repository looks like now. */
export function incomplete(thrown: ArtifactError, done: readonly Receipt[]): ArtifactError {
  const before =
    done.length === 0 ? 'Nothing was done before.' : `Done before: ${done.map(({ effect, target }) => `${effect} ${target}`).join(', ')}.`;
  return new ArtifactError(thrown.code, {
    message: `${thrown.message} ${before}`,
    wanted: thrown.wanted,
    found: thrown.found,
    fix: `${thrown.fix} Then run the action again: it goes on where this run stopped.`,
    cause: thrown,
  });
}
