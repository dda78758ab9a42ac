/** `unpinned-uses`: whatever we use is fixed by its content, and a person can read which version that is (security.md 2). */
import type { Tree, Violation } from '../../repository/index.ts';
import { type Uses, usesOf, type YamlFile, yamlFilesOf } from '../files.ts';

interface Fault {
  readonly message: string;
  readonly fix: string;
}

export function unpinnedUses(tree: Tree): readonly Violation[] {
  return yamlFilesOf(tree).flatMap((file) =>
    usesOf(file).flatMap((uses) => {
      const fault = faultOf(file, uses);
      return fault === undefined ? [] : [{ rule: 'unpinned-uses', file: file.path, line: uses.line, ...fault }];
    }),
  );
}

function faultOf(file: YamlFile, uses: Uses): Fault | undefined {
  const { text } = uses;
  // `local-uses` speaks about these.
  if (/^\.{1,2}\//.test(text)) return undefined;
  if (text.startsWith('$/')) return selfFault(text);
  if (text.startsWith('docker://')) return imageFault(text);
  if (!/^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40}$/.test(text)) {
    return { message: `\`${text}\` is not pinned to a commit.`, fix: 'Write `owner/repository@<40 hex characters> # vX.Y.Z`.' };
  }
  if (/^[ \t]+# v\d+\.\d+\.\d+\b/.test(file.text.slice(uses.end).split('\n', 1)[0] ?? '')) return undefined;
  return { message: `The commit of \`${text}\` does not say which version it is.`, fix: 'Write `# vX.Y.Z` behind it.' };
}

function selfFault(text: string): Fault | undefined {
  if (/^\$(\/[\w.-]+)+$/.test(text)) return undefined;
  return {
    message: `\`${text}\` names no part of this repository.`,
    fix: 'Write `$/` and a path, without a ref: the pin of the caller applies.',
  };
}

function imageFault(text: string): Fault | undefined {
  if (/@sha256:[0-9a-f]{64}$/.test(text)) return undefined;
  return { message: `\`${text}\` is not pinned to a digest.`, fix: 'Write `docker://image@sha256:<64 hex characters>`.' };
}
