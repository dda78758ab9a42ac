/** `missing-permissions`: nothing is granted at the top, each job takes the least, and every grant says why (security.md 3). */
import { entriesOf, entryAt, type Tree, type Violation } from '../../repository/index.ts';
import { jobsOf, type Part, workflowsOf, type YamlFile } from '../files.ts';

export function missingPermissions(tree: Tree): readonly Violation[] {
  return workflowsOf(tree).flatMap((file) => [...topFaults(file), ...jobsOf(file).flatMap((job) => jobFaults(file, job))]);
}

function topFaults(file: YamlFile): readonly Violation[] {
  const entry = entryAt(file.root, 'permissions');
  if (entry?.value.kind === 'map' && entry.value.entries.length === 0) return [];
  const fix = 'Write `permissions: {}` at the top, and grant to each job what it needs.';
  return [violation(file, entry?.line ?? 1, 'The workflow does not begin by granting nothing.', fix)];
}

function jobFaults(file: YamlFile, { line, node }: Part): readonly Violation[] {
  const entry = entryAt(node, 'permissions');
  if (entry?.value.kind !== 'map') {
    return [violation(file, entry?.line ?? line, 'The job does not list its permissions.', 'List them, or write `permissions: {}`.')];
  }
  const silent = entriesOf(entry.value).filter((grant) => !isCommented(file, grant.line));
  return silent.map((grant) =>
    violation(file, grant.line, `Nothing says why the job gets \`${grant.key}\`.`, 'Write the reason as a comment behind it.'),
  );
}

/** Behind the entry, or alone on the line before it. */
function isCommented({ text }: YamlFile, line: number): boolean {
  const lines = text.split('\n');
  return / #\s*\S/.test(lines[line - 1] ?? '') || /^\s*#\s*\S/.test(lines[line - 2] ?? '');
}

function violation(file: YamlFile, line: number, message: string, fix: string): Violation {
  return { rule: 'missing-permissions', file: file.path, line, message, fix };
}
