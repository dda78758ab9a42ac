/** `missing-name`: workflows, jobs and actions have names: people and rulesets refer to them. */
import { type Tree, textOf, type Violation, valueAt } from '../../repository/index.ts';
import { jobsOf, type Part, type YamlFile, yamlFilesOf } from '../files.ts';

export function missingName(tree: Tree): readonly Violation[] {
  return yamlFilesOf(tree)
    .filter(({ kind }) => kind !== 'other')
    .flatMap((file) => [{ line: 1, node: file.root }, ...jobsOf(file)].filter(isNameless).map((part) => violation(file, part)));
}

function isNameless({ node }: Part): boolean {
  return (textOf(valueAt(node, 'name')) ?? '') === '';
}

function violation(file: YamlFile, { line, node }: Part): Violation {
  const what = node === file.root ? `The ${file.kind}` : 'The job';
  return { rule: 'missing-name', file: file.path, line, message: `${what} has no name.`, fix: 'Write `name:`.' };
}
