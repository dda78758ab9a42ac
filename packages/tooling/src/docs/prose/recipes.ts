/** The YAML of our pages that people paste: workflows, steps, policies. Pure. */
import { entriesOf, entryAt, type Located, nodesBelow, once, parseLocated, type Tree, textOf, valueAt } from '../../repository/index.ts';
import { POLICY_KEYS } from '../policy-key.ts';
import { type CodeBlock, markdownFilesOf } from './markdown-file.ts';

export interface Recipe extends CodeBlock {
  /** The page. */
  readonly file: string;
  readonly kind: 'workflow' | 'steps' | 'policy' | 'other';
  readonly root: Located;
}

/** A step that uses an action of this repository. */
export interface OwnStep {
  readonly action: string;
  /** The line on the page. */
  readonly line: number;
  readonly with: Located | undefined;
}

/** Stands for the place of this repository, and for the commit of a release. */
const OWN_USE = /^OWNER\/artifact-actions\/actions\/([\w-]+)@<40 hex>$/;

export const recipesOf: (tree: Tree) => readonly Recipe[] = once((tree) =>
  markdownFilesOf(tree).flatMap(({ path, blocks }) =>
    blocks
      .filter(({ language }) => language === 'yaml')
      .map((block) => {
        const { root } = parseLocated(block.text);
        return { ...block, file: path, root, kind: kindOf(root) };
      }),
  ),
);

function kindOf(root: Located): Recipe['kind'] {
  if (entryAt(root, 'jobs') !== undefined) return 'workflow';
  if (root.kind === 'list') return 'steps';
  const keys = entriesOf(root).map(({ key }) => key);
  return keys.length > 0 && keys.every((key) => POLICY_KEYS.includes(key)) ? 'policy' : 'other';
}

export function ownStepsOf({ root, line }: Recipe): readonly OwnStep[] {
  return [...nodesBelow(root)].flatMap((node) => {
    const action = OWN_USE.exec(textOf(valueAt(node, 'uses')) ?? '')?.[1];
    return action === undefined ? [] : [{ action, line: line + node.line - 1, with: valueAt(node, 'with') }];
  });
}
