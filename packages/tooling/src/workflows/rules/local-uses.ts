/** `local-uses`: `./` means the caller's checkout in a reusable workflow, and our own nowhere for certain; `$/` always means ourselves (runner.md). */
import type { Tree, Violation } from '../../repository/index.ts';
import { isCallable, usesOf, type YamlFile, yamlFilesOf } from '../files.ts';

export function localUses(tree: Tree): readonly Violation[] {
  return yamlFilesOf(tree).flatMap((file) =>
    usesOf(file)
      .filter(({ text }) => /^\.{1,2}(\/|$)/.test(text))
      .map(({ text, line }) => ({
        rule: 'local-uses',
        file: file.path,
        line,
        message: `\`${text}\` is looked for in ${whereFor(file)}.`,
        fix: 'Write `$/` and the path from the top of this repository.',
      })),
  );
}

function whereFor(file: YamlFile): string {
  return file.kind === 'action' || isCallable(file)
    ? 'the checkout of whoever calls us'
    : 'the checkout of the job, which a step may have changed';
}
