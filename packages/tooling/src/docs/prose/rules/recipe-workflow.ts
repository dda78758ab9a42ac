/**
 * `recipe-workflow`: workflows and steps that we tell people to paste keep the rules that our own workflows keep.
 *
 * The one exception: our own pin is written as a placeholder, for the commit of a release cannot be named in that commit.
 */
import { type Tree, treeOf, type Violation } from '../../../repository/index.ts';
import { WORKFLOW_RULES } from '../../../workflows/index.ts';
import { type Recipe, recipesOf } from '../recipes.ts';

/** Around steps that are shown without their job. */
const JOB = `name: Recipe
on: push
permissions: {}
jobs:
  recipe:
    name: Recipe
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
`;

export function recipeWorkflow(tree: Tree): readonly Violation[] {
  return recipesOf(tree).flatMap((recipe) => {
    if (recipe.kind === 'workflow') return faults(recipe, recipe.text, recipe.line);
    if (recipe.kind !== 'steps') return [];
    return faults(recipe, `${JOB}${recipe.text.replace(/^/gm, '      ')}`, recipe.line - JOB.split('\n').length + 1);
  });
}

/** @param start the line of the page at which the first line of `workflow` stands, or would. */
function faults({ file }: Recipe, workflow: string, start: number): readonly Violation[] {
  const pinned = workflow.replaceAll('@<40 hex>', `@${'0'.repeat(40)}`);
  const tree = treeOf({ '.github/workflows/recipe.yml': pinned });
  return Object.entries(WORKFLOW_RULES).flatMap(([name, rule]) =>
    rule(tree).map(({ line, message, fix }) => ({
      rule: 'recipe-workflow',
      file,
      line: start + line - 1,
      message: `${message} (${name})`,
      fix,
    })),
  );
}
