/**
 * `inputs-read`: no input does nothing: src/main.ts reads each that the action does not share with all others, or hands all of them on to a
 * function of core whose `…Inputs` name it.
 */
import { COMMON_INPUTS, type Input } from '@artifact-actions/core/runner';
import type { Tree } from '../../../repository/index.ts';
import { sourceOf } from '../../descriptions.ts';
import type { ContractRule } from '../rule.ts';

export const inputsRead: ContractRule = ({ name, inputs }, tree) => {
  const main = tree.files.get(`actions/${name}/src/main.ts`)?.text ?? '';
  const handedOn = /\w\(inputs\b[,)]/.test(main) ? namedInCore(tree) : new Set<string>();
  const unread = Object.entries(inputs).filter(
    ([input, spec]) => !(input in COMMON_INPUTS) && hasChoice(spec) && !reads(main, input) && !handedOn.has(input),
  );
  return unread.map(([input]) => ({
    file: sourceOf(name),
    line: 1,
    message: `Nobody reads the input \`${input}\`.`,
    fix: `Hand \`inputs\` on from actions/${name}/src/main.ts to what it changes, or remove it.`,
  }));
};

/** An input with a single value says nothing that could be read. */
function hasChoice({ shape }: Input): boolean {
  return !/^`[^`]*`$/.test(shape);
}

function reads(source: string, input: string): boolean {
  return source.includes(`inputs['${input}']`) || new RegExp(`\\binputs\\.${input}\\b`).test(source);
}

/** The keys of interfaces such as `VersionInputs`. */
function namedInCore(tree: Tree): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [path, { text }] of tree.files) {
    if (!/^packages\/core\/src\/.*(?<!\.test)\.ts$/.test(path)) continue;
    for (const [, body = ''] of text.matchAll(/^export interface \w+Inputs \{\n(.*?)^\}/gms))
      for (const [, key = ''] of body.matchAll(/^ {2}readonly '?([\w-]+)'?\??:/gm)) names.add(key);
  }
  return names;
}
