/** References to this repository itself, and what they lead to. Pure. Facts: runner.md, "Referring to ourselves". */

import { type Located, type Tree, textOf, valueAt } from '../repository/index.ts';
import { jobsOf, type Part, stepsOf, type YamlFile, yamlFilesOf } from './files.ts';

/** `$/path`; and on our pages, where the owner and the commit are still to be written. */
const SELF = /^(?:\$\/(?<path>.*)|OWNER\/artifact-actions(?:\/(?<page>[^@]+))?@[0-9a-f]{40})$/;

/** A job or step of a file that uses a part of this repository. */
export interface SelfUse {
  readonly file: YamlFile;
  readonly node: Located;
  readonly line: number;
  /** What it uses: the folder of an action, empty for the top of the repository, or a workflow file. */
  readonly path: string;
  readonly kind: 'action' | 'workflow';
  /** Undefined where it leads nowhere. */
  readonly target: YamlFile | undefined;
}

/** Every use of this repository in its own files, by file. */
export function selfUsesOf(tree: Tree): readonly SelfUse[] {
  const files = yamlFilesOf(tree);
  return files.flatMap((file) => [
    ...usesIn(file, jobsOf(file), 'workflow', (path) => files.find((each) => each.path === path && each.kind === 'workflow')),
    ...usesIn(file, stepsOf(file), 'action', (path) => files.find((each) => each.path === `${path}/action.yml`.replace(/^\//, ''))),
  ]);
}

function usesIn(
  file: YamlFile,
  parts: readonly Part[],
  kind: SelfUse['kind'],
  find: (path: string) => YamlFile | undefined,
): readonly SelfUse[] {
  return parts.flatMap(({ node }) => {
    const uses = valueAt(node, 'uses');
    const groups = SELF.exec(textOf(uses) ?? '')?.groups;
    if (uses === undefined || groups === undefined) return [];
    const path = groups['path'] ?? groups['page'] ?? '';
    return [{ file, node, line: uses.line, path, kind, target: find(path) }];
  });
}
