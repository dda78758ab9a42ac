/** docs/rules/<id>.md: the page that annotations, the job summary and SARIF link to. Pure. */
import { oneOf, type RuleDoc, type Severity } from '@artifact-actions/core/foundation';
import { stringify } from 'yaml';
import type { CatalogueEntry } from './catalogue.ts';
import { code, fence, GENERATED, page } from './markdown.ts';
import { policyKeyOf } from './policy-key.ts';

const LOWERED: Readonly<Record<Severity, string>> = { error: 'warning', warning: 'notice', notice: 'off' };

export function renderRule({ id, doc, actions }: CatalogueEntry): string {
  const reporters = actions.map((name) => `[${name}](../../actions/${name}/README.md)`);
  return page([
    GENERATED,
    `# ${id}`,
    `**${doc.title}.** For ${oneOf(reporters, 'and')} that is ${doc.severity === 'error' ? 'an' : 'a'} ${doc.severity}, unless the policy says otherwise.`,
    '## What it sees',
    doc.sees,
    fence('text', doc.example),
    '## Why it matters',
    doc.why,
    '## How to fix it',
    doc.fix,
    ...(doc.subject === null ? [] : exceptionSection(id, doc, actions)),
    ...severitySection(id, doc, actions),
  ]);
}

function exceptionSection(id: string, doc: RuleDoc, actions: readonly string[]): readonly string[] {
  return [
    '## How to except it',
    `Say why in \`.github/artifacts.yml\`. ${subjectSentence(doc)}`,
    ...actions.map((name) => policy({ [policyKeyOf(name)]: { exceptions: [exception(id, doc)] } })),
    'After the day in `expires` the exception excuses nothing any more, and is a finding itself; `owner` and `expires` may be left out.',
  ];
}

function severitySection(id: string, { severity }: RuleDoc, actions: readonly string[]): readonly string[] {
  return [
    '## How to change its severity',
    `For the whole repository, to ${oneOf(['error', 'warning', 'notice', 'off'].map(code))}:`,
    ...actions.map((name) => policy({ [policyKeyOf(name)]: { rules: { [id]: LOWERED[severity] } } })),
    'A pull request is judged by the policy of its base: bring a change of the policy in with a pull request of its own.',
  ];
}

function subjectSentence({ subject }: RuleDoc): string {
  return subject === undefined
    ? 'The `subject` is the package: with its version, or without it for every version.'
    : 'The `subject` is that of the finding in the report file.';
}

function exception(rule: string, { subject = 'ms@2.1.3' }: RuleDoc): object {
  return { rule, subject, reason: 'Why this is acceptable here.', owner: 'platform-team', expires: '2027-01-31' };
}

function policy(value: object): string {
  return fence('yaml', stringify(value).trimEnd());
}
