/** `file-length`: a source file has at most 300 lines, a test at most 500. */
import type { Tree, Violation } from '../../repository/index.ts';
import { linesOf, modulesOf } from '../modules.ts';
import { isTest } from '../place.ts';

const SOURCE_LINES = 300;
const TEST_LINES = 500;

export function fileLength(tree: Tree): readonly Violation[] {
  return modulesOf(tree).flatMap((module) => {
    const limit = isTest(module.path) ? TEST_LINES : SOURCE_LINES;
    const lines = linesOf(module);
    if (lines <= limit) return [];
    const message = `The file has ${lines} lines, and ${limit} are allowed.`;
    return [{ rule: 'file-length', file: module.path, line: limit + 1, message, fix: 'Move one of its ideas out.' }];
  });
}
