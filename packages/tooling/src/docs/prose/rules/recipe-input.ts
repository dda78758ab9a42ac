/** `recipe-input`: a step that we tell people to paste uses an action that exists, with inputs that it has. */
import { oneOf } from '@artifact-actions/core/foundation';
import type { ActionDescription } from '@artifact-actions/core/runner';
import { entriesOf, type Rule, type Violation } from '../../../repository/index.ts';
import { type OwnStep, ownStepsOf, type Recipe, recipesOf } from '../recipes.ts';

export function recipeInput(descriptions: readonly ActionDescription[]): Rule {
  return (tree) => recipesOf(tree).flatMap((recipe) => ownStepsOf(recipe).flatMap((step) => faults(recipe, step, descriptions)));
}

function faults({ file, line }: Recipe, step: OwnStep, descriptions: readonly ActionDescription[]): readonly Violation[] {
  const description = descriptions.find(({ name }) => name === step.action);
  const violation = (at: number, message: string, fix: string): Violation => ({ rule: 'recipe-input', file, line: at, message, fix });
  if (description === undefined) {
    const names = descriptions.map(({ name }) => name);
    return [violation(step.line, `There is no action \`${step.action}\`.`, `Use ${oneOf(names)}.`)];
  }
  const unknown = entriesOf(step.with).filter(({ key }) => description.inputs[key] === undefined);
  return unknown.map((input) =>
    violation(line + input.line - 1, `${step.action} has no input \`${input.key}\`.`, `Use ${oneOf(Object.keys(description.inputs))}.`),
  );
}
