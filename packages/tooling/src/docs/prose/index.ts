/** What our Markdown pages promise, as rules that run. */
import type { ActionDescription } from '@artifact-actions/core/runner';
import type { RuleSet } from '../../repository/index.ts';
import { linkTarget } from './rules/link-target.ts';
import { recipePolicy } from './rules/recipe-policy.ts';
import { recipeWorkflow } from './rules/recipe-workflow.ts';

export function proseRules(descriptions: readonly ActionDescription[]): RuleSet {
  return {
    'link-target': linkTarget,
    'recipe-policy': recipePolicy(descriptions),
    'recipe-workflow': recipeWorkflow,
  };
}
