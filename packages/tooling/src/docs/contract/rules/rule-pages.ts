/** `rule-pages`: every rule has its page, under its own title. */
import { docsOf } from '@artifact-actions/core/foundation';
import { type ContractRule, fault } from '../rule.ts';

export const rulePages: ContractRule = ({ rules }, tree) =>
  Object.entries(rules).flatMap(([id, { title }]) => {
    const file = docsOf(id);
    const text = tree.files.get(file)?.text;
    if (text === undefined) return [fault(file, 1, `The rule \`${id}\` has no page.`)];
    return text.includes(`# ${id}\n`) && text.includes(`**${title}.**`) ? [] : [fault(file, 1, `The page does not say what \`${id}\` is.`)];
  });
