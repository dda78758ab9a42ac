/** `forbidden-trigger`: no foreign code meets our token (security.md 4). */
import type { Tree, Violation } from '../../repository/index.ts';
import { triggersOf, workflowsOf } from '../files.ts';

/** The only workflow that moves validated bytes after a run without rights. */
const BYTE_MOVER = /\/commit-dist\.ya?ml$/;

export function forbiddenTrigger(tree: Tree): readonly Violation[] {
  return workflowsOf(tree).flatMap((file) =>
    triggersOf(file).flatMap(({ key, line }) => {
      const allowed = key === 'workflow_run' ? BYTE_MOVER.test(file.path) : key !== 'pull_request_target';
      if (allowed) return [];
      const message = `\`${key}\` runs with our rights on what a stranger sent.`;
      return [
        {
          rule: 'forbidden-trigger',
          file: file.path,
          line,
          message,
          fix: 'Use `pull_request`, or a workflow_run that only moves validated bytes.',
        },
      ];
    }),
  );
}
