/** Every generated file of this repository. Pure. */
import { docsOf, ERROR_CODES } from '@artifact-actions/core/foundation';
import type { ActionDescription } from '@artifact-actions/core/runner';
import type { Tree } from '../repository/index.ts';
import { renderActionYml } from './action-yml.ts';
import { catalogueOf } from './catalogue.ts';
import { compositeOf, compositeTables, renderComposite } from './composite/index.ts';
import { renderErrors } from './errors-page.ts';
import { fillMarkers } from './markers.ts';
import { readmeTables } from './readme.ts';
import { renderRuleIndex } from './rule-index.ts';
import { renderRule } from './rule-page.ts';
import { renderPolicySchema } from './schema/artifacts.ts';
import { renderReportSchema } from './schema/report.ts';
import type { JsonSchema } from './schema/shape.ts';
import { workflowTables } from './workflows-page.ts';

/** Nobody writes a page here by hand: one that no generator writes is left over from a rule that has gone. */
export const RULE_PAGES = 'docs/rules/';

/** The page of the composite. */
const COMPOSITE_PAGE = 'docs/composite.md';

/** The page of the workflows that others call. */
const WORKFLOWS_PAGE = 'docs/workflows.md';

/**
 * @param tree for the pages of which only parts are generated.
 * @returns path to text.
 * @throws ArtifactError `INTERNAL` for a page without its markers, and for an action that the contract does not have.
 */
export function generatedFiles(descriptions: readonly ActionDescription[], tree: Tree): ReadonlyMap<string, string> {
  const catalogue = catalogueOf(descriptions);
  const composite = compositeOf(descriptions);
  return new Map([
    ...descriptions.flatMap((description) => actionFiles(description, tree)),
    ['action.yml', renderComposite(composite)],
    [COMPOSITE_PAGE, fillPage(tree, COMPOSITE_PAGE, compositeTables(composite))],
    ...workflowPage(tree),
    ...catalogue.map((entry) => [docsOf(entry.id), renderRule(entry)] as const),
    ['docs/rules/README.md', renderRuleIndex(catalogue)],
    ['docs/errors.md', renderErrors(ERROR_CODES)],
    ['schema/artifacts.schema.json', json(renderPolicySchema(descriptions))],
    ['schema/report.schema.json', json(renderReportSchema(descriptions))],
  ]);
}

function actionFiles(description: ActionDescription, tree: Tree): readonly (readonly [string, string])[] {
  const folder = `actions/${description.name}`;
  const readme = `${folder}/README.md`;
  return [
    [`${folder}/action.yml`, renderActionYml(description)],
    [readme, fillPage(tree, readme, readmeTables(description))],
  ];
}

/** Where nothing can be called, there is nothing to say. */
function workflowPage(tree: Tree): readonly (readonly [string, string])[] {
  const sections = workflowTables(tree);
  return Object.keys(sections).length === 0 ? [] : [[WORKFLOWS_PAGE, fillPage(tree, WORKFLOWS_PAGE, sections)]];
}

function fillPage(tree: Tree, path: string, sections: Readonly<Record<string, string>>): string {
  return fillMarkers(tree.files.get(path)?.text ?? '', path, sections);
}

function json(value: JsonSchema): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
