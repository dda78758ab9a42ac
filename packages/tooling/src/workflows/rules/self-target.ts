/** `self-target`: what a file says of this repository is there: an action in its folder, a workflow that may be called. */
import type { Tree, Violation } from '../../repository/index.ts';
import { isCallable } from '../files.ts';
import { type SelfUse, selfUsesOf } from '../self.ts';

export function selfTarget(tree: Tree): readonly Violation[] {
  return selfUsesOf(tree).flatMap((use) => {
    const message = faultOf(use);
    if (message === undefined) return [];
    return [
      { rule: 'self-target', file: use.file.path, line: use.line, message, fix: 'Correct the path, from the top of this repository.' },
    ];
  });
}

function faultOf({ kind, path, target }: SelfUse): string | undefined {
  if (kind === 'action') return target === undefined ? `\`${path}\` has no action.yml.` : undefined;
  if (target === undefined) return `There is no workflow \`${path}\`.`;
  return isCallable(target) ? undefined : `\`${path}\` is no workflow that can be called: it lacks \`on: workflow_call\`.`;
}
