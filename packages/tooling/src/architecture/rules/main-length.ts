/** `main-length`: the main file of an action conducts, it does not decide: 40 lines are enough for that. */
import type { Tree, Violation } from '../../repository/index.ts';
import { linesOf, modulesOf } from '../modules.ts';

const MAIN_LINES = 40;

export function mainLength(tree: Tree): readonly Violation[] {
  return modulesOf(tree).flatMap((module) => {
    const lines = linesOf(module);
    if (!/^actions\/[^/]+\/src\/main\.ts$/.test(module.path) || lines <= MAIN_LINES) return [];
    const message = `The main file has ${lines} lines, and ${MAIN_LINES} are allowed.`;
    return [{ rule: 'main-length', file: module.path, line: MAIN_LINES + 1, message, fix: 'Move what decides into the library.' }];
  });
}
