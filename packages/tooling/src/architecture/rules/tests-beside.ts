/**
 * `tests-beside`: every test lies where jest looks, runs wherever it can, and uses fakes instead of module mocks.
 *
 * A `skip` is one side of a condition (`onWindows ? it.skip : it`): such a test is counted as skipped where the machine lacks something.
 */
import type { Node } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isConditionalExpression,
  isIdentifier,
  isPropertyAccessExpression,
  isTaggedTemplateExpression,
} from 'typescript/unstable/ast/is';
import type { Tree, Violation } from '../../repository/index.ts';
import { lineOf, type Module, modulesOf, nodesOf } from '../modules.ts';

const BLOCKS = ['describe', 'it', 'test'];
const SWITCHES = ['failing', 'only', 'skip', 'todo'];
const SHORT_SWITCHES = ['fdescribe', 'fit', 'ftest', 'xdescribe', 'xit', 'xtest'];
const MOCKS = ['doMock', 'mock', 'setMock', 'unstable_mockModule'];

export function testsBeside(tree: Tree): readonly Violation[] {
  return modulesOf(tree)
    .filter(({ path }) => /\.(test|spec)\.ts$/.test(path))
    .flatMap((module) => [...misplaced(module), ...switches(module)]);
}

function misplaced({ path }: Module): readonly Violation[] {
  if (/^(packages|actions)\/[^/]+\/(src|test)\/.*\.test\.ts$/.test(path)) return [];
  const fix = 'Name it `*.test.ts`, and put it beside the code or in the `test` folder of its package.';
  return [{ rule: 'tests-beside', file: path, line: 1, message: 'jest does not look for a test here.', fix }];
}

function switches(module: Module): readonly Violation[] {
  return [...nodesOf(module.syntax)].flatMap((node) => {
    const what = switchOf(node);
    if (what === undefined) return [];
    const mock = what.startsWith('jest.');
    const message = mock ? `\`${what}\` replaces a module.` : `\`${what}\` switches tests off.`;
    const fix = mock ? 'Give the code a fake as an argument.' : 'Let the test run, or delete it.';
    return [{ rule: 'tests-beside', file: module.path, line: lineOf(module, node), message, fix }];
  });
}

function switchOf(node: Node): string | undefined {
  if (isIdentifier(node) && isCallExpression(node.parent) && SHORT_SWITCHES.includes(node.text)) return node.text;
  if (!isPropertyAccessExpression(node)) return undefined;
  const root = rootOf(node);
  if (root === 'jest' && MOCKS.includes(node.name.text)) return `jest.${node.name.text}`;
  if (node.name.text === 'skip' && isConditionalExpression(node.parent)) return undefined;
  return BLOCKS.includes(root) && SWITCHES.includes(node.name.text) ? `${root}.${node.name.text}` : undefined;
}

/** `it` in `it.each(table).skip`. */
function rootOf(node: Node): string {
  if (isPropertyAccessExpression(node) || isCallExpression(node)) return rootOf(node.expression);
  if (isTaggedTemplateExpression(node)) return rootOf(node.tag);
  return isIdentifier(node) ? node.text : '';
}
