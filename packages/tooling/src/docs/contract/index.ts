/** The public contract of every action as rules that run: what people, GitHub and editors read is what the code says. */
import type { ActionDescription } from '@artifact-actions/core/runner';
import type { RuleSet } from '../../repository/index.ts';
import type { ContractRule } from './rule.ts';
import { actionAbout, actionInputs, actionOutputs, actionRuns } from './rules/action-yml.ts';
import { commonInputs, commonOutputs } from './rules/common.ts';
import { compositeInputs, compositeOutputs, compositeSwitch } from './rules/composite.ts';
import { inputsRead } from './rules/inputs-read.ts';
import { plainTexts } from './rules/plain-texts.ts';
import { readmeInputs, readmeOutputs, readmePermissions, readmeRules } from './rules/readme.ts';
import { rulePages } from './rules/rule-pages.ts';
import { schemaPolicy, schemaReport } from './rules/schemas.ts';

const RULES: Readonly<Record<string, ContractRule>> = {
  'action-about': actionAbout,
  'action-inputs': actionInputs,
  'action-outputs': actionOutputs,
  'action-runs': actionRuns,
  'common-inputs': commonInputs,
  'common-outputs': commonOutputs,
  'composite-inputs': compositeInputs,
  'composite-outputs': compositeOutputs,
  'composite-switch': compositeSwitch,
  'inputs-read': inputsRead,
  'plain-texts': plainTexts,
  'readme-inputs': readmeInputs,
  'readme-outputs': readmeOutputs,
  'readme-permissions': readmePermissions,
  'readme-rules': readmeRules,
  'rule-pages': rulePages,
  'schema-policy': schemaPolicy,
  'schema-report': schemaReport,
};

/** The rules, each for all of these actions. */
export function contractRules(descriptions: readonly ActionDescription[]): RuleSet {
  return Object.fromEntries(
    Object.entries(RULES).map(([name, rule]) => [
      name,
      (tree) => descriptions.flatMap((description) => rule(description, tree).map((fault) => ({ rule: name, ...fault }))),
    ]),
  );
}
