/** `recipe-policy`: a policy that we tell people to paste, as a file or inline, is one that the action accepts. */

import type { ActionDescription } from '@artifact-actions/core/runner';
import { safeParse } from 'valibot';
import { parse } from 'yaml';
import { entryAt, type Rule, textOf, type Violation } from '../../../repository/index.ts';
import { policyKeyOf } from '../../policy-key.ts';
import { policySchemaOf } from '../../schema/artifacts.ts';
import { ownStepsOf, type Recipe, recipesOf } from '../recipes.ts';

interface Policy {
  readonly line: number;
  readonly value: unknown;
}

export function recipePolicy(descriptions: readonly ActionDescription[]): Rule {
  const schema = policySchemaOf(descriptions);
  return (tree) =>
    recipesOf(tree).flatMap((recipe) =>
      policiesOf(recipe).flatMap(({ line, value }): readonly Violation[] => {
        const [issue] = safeParse(schema, value).issues ?? [];
        if (issue === undefined) return [];
        const place = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
        const message = `The policy is refused at "${place}": ${issue.message}.`;
        return [{ rule: 'recipe-policy', file: recipe.file, line, message, fix: 'Write what the schema of the policy file allows.' }];
      }),
    );
}

/** A block that is a policy file, and what stands in the inline input of a step. */
function policiesOf(recipe: Recipe): readonly Policy[] {
  const inline = ownStepsOf(recipe).flatMap((step): readonly Policy[] => {
    const key = policyKeyOf(step.action);
    const input = entryAt(step.with, `${key}-policy`);
    return input === undefined ? [] : [{ line: recipe.line + input.line - 1, value: { [key]: parse(textOf(input.value) ?? '') } }];
  });
  return recipe.kind === 'policy' ? [{ line: recipe.line, value: parse(recipe.text) }] : inline;
}
