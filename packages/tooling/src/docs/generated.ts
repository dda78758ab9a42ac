/** Every generated file of this repository. Pure. */
import { docsOf, ERROR_CODES } from '@artifact-actions/core/foundation';
import type { ActionDescription } from '@artifact-actions/core/runner';
import type { Tree } from '../repository/index.ts';
import { renderActionYml } from './action-yml.ts';
import { catalogueOf } from './catalogue.ts';
import { renderErrors } from './errors-page.ts';
import { fillReadme } from './readme.ts';
import { renderRuleIndex } from './rule-index.ts';
import { renderRule } from './rule-page.ts';
import { renderPolicySchema } from './schema/artifacts.ts';
import { renderReportSchema } from './schema/report.ts';
import type { JsonSchema } from './schema/shape.ts';

/** Nobody writes a page here by hand: one that no generator writes is left over from a rule that has gone. */
export const RULE_PAGES = 'docs/rules/';

/**
 * @param tree for the READMEs, of which only parts are generated.
 * @returns path to text.
 * @throws ArtifactError `INTERNAL` for a README without its markers.
 */
export function generatedFiles(descriptions: readonly ActionDescription[], tree: Tree): ReadonlyMap<string, string> {
  const catalogue = catalogueOf(descriptions);
  return new Map([
    ...descriptions.flatMap((description) => actionFiles(description, tree)),
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
    [readme, fillReadme(tree.files.get(readme)?.text ?? '', readme, description)],
  ];
}

function json(value: JsonSchema): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
