/** docs/rules/README.md: all rules by group. Pure. */
import { docsOf } from '@artifact-actions/core/foundation';
import { type CatalogueEntry, groupOf } from './catalogue.ts';
import { code, GENERATED, page, table } from './markdown.ts';

const INTRODUCTION = `A finding is a problem of your files. Every finding names its rule, and every rule has a page: what it sees, why that matters, how to fix it, how to except it.
In the policy file, \`group/*\` means all rules of a group.`;

export function renderRuleIndex(catalogue: readonly CatalogueEntry[]): string {
  const groups = [...new Set(catalogue.map(({ id }) => groupOf(id)))];
  return page([GENERATED, '# Rules', INTRODUCTION, ...groups.flatMap((group) => section(group, catalogue))]);
}

function section(group: string, catalogue: readonly CatalogueEntry[]): readonly string[] {
  const rows = catalogue
    .filter(({ id }) => groupOf(id) === group)
    .map(({ id, doc, actions }) => [`[${code(id)}](${pageOf(id)})`, doc.severity, doc.title, actions.join(', ')]);
  return [`## ${group}`, table(['Rule', 'Default', 'What it reports', 'Action'], rows)];
}

/** Relative to the index. */
function pageOf(id: string): string {
  return docsOf(id).slice('docs/rules/'.length);
}
