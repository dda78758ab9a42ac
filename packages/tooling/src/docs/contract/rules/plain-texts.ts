/** `plain-texts`: texts fit into action.yml and into a table: one line, a sentence, and no expression, which the runner would evaluate. */
import type { ActionDescription } from '@artifact-actions/core/runner';
import { sourceOf } from '../../descriptions.ts';
import type { ContractRule } from '../rule.ts';

export const plainTexts: ContractRule = (description) =>
  textsOf(description).flatMap(([what, text]) => {
    const problem = problemOf(text);
    if (problem === undefined) return [];
    return [
      { file: sourceOf(description.name), line: 1, message: `The text of ${what} ${problem}.`, fix: 'Write it as one plain sentence.' },
    ];
  });

function textsOf({ description, inputs, outputs, permissions }: ActionDescription): readonly (readonly [string, string])[] {
  return [
    ['the action', description],
    ...Object.entries(inputs).map(([name, input]) => [`the input \`${name}\``, input.description] as const),
    ...Object.entries(outputs).map(([name, text]) => [`the output \`${name}\``, text] as const),
    ...Object.entries(permissions).map(([name, text]) => [`the permission \`${name}\``, text] as const),
  ];
}

function problemOf(text: string): string | undefined {
  if (text.includes('${{')) return 'has an expression';
  if (/[\n\r\t]/.test(text)) return 'has more than one line';
  return /^[A-Z`].*\.$/.test(text) ? undefined : 'is no sentence';
}
