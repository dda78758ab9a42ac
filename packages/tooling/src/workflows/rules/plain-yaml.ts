/** `plain-yaml`: a file parses, and writes each value where it is used: a rule does not see through an alias, and neither does a reviewer. */
import { nodesBelow, type Tree, type Violation } from '../../repository/index.ts';
import { type YamlFile, yamlFilesOf } from '../files.ts';

export function plainYaml(tree: Tree): readonly Violation[] {
  return yamlFilesOf(tree).flatMap((file) => [...unreadable(file), ...aliases(file)]);
}

function unreadable({ path, problems }: YamlFile): readonly Violation[] {
  return problems.map(({ line, message }) => ({
    rule: 'plain-yaml',
    file: path,
    line,
    message: `The file is no YAML: ${message}`,
    fix: 'Correct the syntax.',
  }));
}

function aliases({ path, root }: YamlFile): readonly Violation[] {
  const found = [...nodesBelow(root)].filter(({ kind }) => kind === 'alias');
  return found.map(({ line }) => ({
    rule: 'plain-yaml',
    file: path,
    line,
    message: 'An alias hides a value.',
    fix: 'Write the value here.',
  }));
}
