/** `inputs-read`: no input does nothing: src/main.ts reads each that the action does not share with all others. */
import { COMMON_INPUTS, type Input } from '@artifact-actions/core/runner';
import { sourceOf } from '../../descriptions.ts';
import type { ContractRule } from '../rule.ts';

export const inputsRead: ContractRule = ({ name, inputs }, tree) => {
  const main = tree.files.get(`actions/${name}/src/main.ts`)?.text ?? '';
  const unread = Object.entries(inputs).filter(([input, spec]) => !(input in COMMON_INPUTS) && hasChoice(spec) && !reads(main, input));
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
