/** `machine-path`: no file knows where it was written. */
import { lineAt, type Rule, type Tree, type Violation } from '../../repository/index.ts';

/** An absolute path in the folder of the machines that build this repository; in `/home/runner/work/` it is no absolute one. */
const BUILD_FOLDER = /(?:file:\/\/|(?<![\w./~}-]))\/work\//g;

/** @param checkout the folder in which this repository lies now. */
export function machinePath(checkout: string): Rule {
  return (tree: Tree): readonly Violation[] =>
    [...tree.files].flatMap(([file, { text }]) => {
      const positions = [BUILD_FOLDER, ...patternOf(checkout)].flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index));
      const lines = new Set(positions.map((position) => lineAt(text, position)));
      return [...lines].sort((a, b) => a - b).map((line) => violation(file, line));
    });
}

/** A checkout directly below the root, such as `/app`, says nothing about a machine: every other image has that folder. */
function patternOf(checkout: string): readonly RegExp[] {
  if (!/[\\/][^\\/]+[\\/][^\\/]/.test(checkout)) return [];
  return [new RegExp(`${checkout.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\w-])`, 'g')];
}

function violation(file: string, line: number): Violation {
  return {
    rule: 'machine-path',
    file,
    line,
    message: 'The line holds an absolute path of the machine that wrote it.',
    fix: 'Use a path relative to the repository.',
  };
}
