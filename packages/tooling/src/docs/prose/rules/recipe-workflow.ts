/**
 * `recipe-workflow`: workflows and steps that we tell people to paste keep the rules that our own workflows keep. They use actions and
 * workflows of this repository that exist, with inputs that those have, and grant what they ask for.
 *
 * The one exception: our own pin is written as a placeholder, for the commit of a release cannot be named in that commit.
 */
import { type Tree, treeOf, type Violation } from '../../../repository/index.ts';
import { isOurs, WORKFLOW_RULES } from '../../../workflows/index.ts';
import { type Recipe, recipesOf } from '../recipes.ts';

const PATH = '.github/workflows/recipe.yml';

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
  const own = Object.fromEntries([...tree.files].flatMap(([path, { text }]) => (isOurs(path) ? [[path, text]] : [])));
  return recipesOf(tree).flatMap((recipe) => {
    if (recipe.kind === 'workflow') return faults(recipe, own, recipe.text, recipe.line);
    if (recipe.kind !== 'steps') return [];
    return faults(recipe, own, `${JOB}${recipe.text.replace(/^/gm, '      ')}`, recipe.line - JOB.split('\n').length + 1);
  });
}

/**
 * @param own the action and workflow files of this repository.
 * @param start the line of the page at which the first line of `workflow` stands, or would.
 */
function faults({ file }: Recipe, own: Readonly<Record<string, string>>, workflow: string, start: number): readonly Violation[] {
  const pinned = workflow.replaceAll('@<40 hex>', `@${'0'.repeat(40)}`);
  const tree = treeOf({ ...own, [PATH]: pinned });
  const found = Object.entries(WORKFLOW_RULES).flatMap(([name, rule]) => rule(tree).map((violation) => ({ ...violation, name })));
  return found
    .filter((violation) => violation.file === PATH)
    .map(({ name, line, message, fix }) => ({
      rule: 'recipe-workflow',
      file,
      line: start + line - 1,
      message: `${message} (${name})`,
      fix,
    }));
}
