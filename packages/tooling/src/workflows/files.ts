/** The workflow and action files of a tree, and the parts of them that the rules speak of. Pure. */
import {
  type Entry,
  entriesBelow,
  entriesOf,
  itemsOf,
  type Located,
  type LocatedDocument,
  lineAt,
  once,
  parseLocated,
  type Tree,
  textOf,
  valueAt,
} from '../repository/index.ts';

export interface YamlFile extends LocatedDocument {
  readonly path: string;
  readonly text: string;
  readonly kind: 'workflow' | 'action' | 'other';
}

/** A job or a step. */
export interface Part {
  /** The line of the job's id, or the first line of the step. */
  readonly line: number;
  readonly node: Located;
}

/** A `run:` of a shell step or a `script:` of github-script. */
export interface Script {
  readonly source: string;
  /** The line of a position in the source. */
  readonly lineAt: (position: number) => number;
}

/** The scalar after a `uses:`, of a step or of a job. */
export type Uses = Extract<Located, { kind: 'scalar' }> & { readonly text: string };

export const yamlFilesOf: (tree: Tree) => readonly YamlFile[] = once((tree) =>
  [...tree.files].flatMap(([path, { text, kind }]) =>
    kind === 'file' && isOurs(path) ? [{ path, text, kind: kindOf(path), ...parseLocated(text) }] : [],
  ),
);

export const workflowsOf: (tree: Tree) => readonly YamlFile[] = once((tree) => yamlFilesOf(tree).filter(({ kind }) => kind === 'workflow'));

export const actionsOf: (tree: Tree) => readonly YamlFile[] = once((tree) => yamlFilesOf(tree).filter(({ kind }) => kind === 'action'));

/** action.yml at the top and of each action, and every YAML file below .github. */
export function isOurs(path: string): boolean {
  return /^(actions\/[^/]+\/)?action\.ya?ml$|^\.github\/.*\.ya?ml$/.test(path);
}

function kindOf(path: string): YamlFile['kind'] {
  if (/(^|\/)action\.ya?ml$/.test(path)) return 'action';
  return path.startsWith('.github/workflows/') ? 'workflow' : 'other';
}

export function jobsOf(file: YamlFile): readonly Part[] {
  return entriesOf(valueAt(file.root, 'jobs')).map(({ line, value }) => ({ line, node: value }));
}

/** The steps of all jobs of a workflow, or of a composite action. */
export function stepsOf(file: YamlFile): readonly Part[] {
  const lists = [valueAt(file.root, 'runs', 'steps'), ...jobsOf(file).map(({ node }) => valueAt(node, 'steps'))];
  return lists.flatMap((list) => itemsOf(list).map((node) => ({ line: node.line, node })));
}

/** Every `uses:` of a job or step, by line. */
export function usesOf(file: YamlFile): readonly Uses[] {
  const found = [...jobsOf(file), ...stepsOf(file)].flatMap(({ node }) => {
    const value = valueAt(node, 'uses');
    return value?.kind === 'scalar' ? [{ ...value, text: textOf(value) ?? '' }] : [];
  });
  return found.sort((a, b) => a.line - b.line);
}

/** The events of `on:`, whichever of its three forms is used. */
export function triggersOf(file: YamlFile): readonly Pick<Entry, 'key' | 'line'>[] {
  const on = valueAt(file.root, 'on');
  if (on?.kind === 'scalar') return [{ key: textOf(on) ?? '', line: on.line }];
  return [...entriesOf(on), ...itemsOf(on).map((item) => ({ key: textOf(item) ?? '', line: item.line }))];
}

/** A reusable workflow: another repository's workflow may call it. */
export function isCallable(file: YamlFile): boolean {
  return triggersOf(file).some(({ key }) => key === 'workflow_call');
}

/** Every script of a file, wherever it stands. `defaults.run` is a mapping, and none. */
export function scriptsOf(file: YamlFile): readonly Script[] {
  return entriesBelow(file.root).flatMap(({ key, value }) => {
    if (!['run', 'script'].includes(key) || value.kind !== 'scalar') return [];
    const { start, end } = value;
    return [{ source: file.text.slice(start, end), lineAt: (position: number) => lineAt(file.text, start + position) }];
  });
}
