/** `no-suppressions`: shipping code has nothing that silences the compiler or the linter, and nothing unfinished. */
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { isAsExpression, isIdentifier, isNewExpression, isThrowStatement } from 'typescript/unstable/ast/is';
import type { Tree, Violation } from '../../repository/index.ts';
import { commentsOf } from '../comments.ts';
import { lineOf, type Module, modulesOf, nodesOf } from '../modules.ts';
import { ships } from '../place.ts';

interface Fault {
  readonly message: string;
  readonly fix: string;
}

const SUPPRESSION: Fault = { message: 'A comment silences the compiler or the linter.', fix: 'Repair what it hides.' };
const UNFINISHED: Fault = {
  message: 'A comment says that the code is unfinished.',
  fix: 'Finish it, or open an issue and delete the comment.',
};

const BY_KIND = new Map<SyntaxKind, Fault>([
  [SyntaxKind.AnyKeyword, { message: '`any` switches the type checker off.', fix: 'Use `unknown` and a check, or the real type.' }],
  [SyntaxKind.NonNullExpression, { message: '`!` claims what the compiler cannot see.', fix: 'Handle the absent value.' }],
  [SyntaxKind.ExclamationToken, { message: '`!` claims that a variable is assigned.', fix: 'Assign it where it is declared.' }],
  [SyntaxKind.EnumDeclaration, { message: 'An `enum` is no type that can be erased.', fix: 'Use a union of string literals.' }],
]);

const BUILTIN_ERROR = /^(Aggregate|Eval|Range|Reference|Syntax|Type|URI)?Error$/;

export function noSuppressions(tree: Tree): readonly Violation[] {
  return modulesOf(tree)
    .filter(({ path }) => ships(path))
    .flatMap((module) => [...inCode(module), ...inComments(module)]);
}

function inCode(module: Module): readonly Violation[] {
  return [...nodesOf(module.syntax)].flatMap((node) => {
    const fault = BY_KIND.get(node.kind) ?? faultOf(node);
    return fault === undefined ? [] : [{ rule: 'no-suppressions', file: module.path, line: lineOf(module, node), ...fault }];
  });
}

function faultOf(node: Node): Fault | undefined {
  if (isAsExpression(node) && isAsExpression(node.expression)) {
    return { message: 'A cast of a cast is no check.', fix: 'Narrow the value with a check or a parser.' };
  }
  if (!isThrowStatement(node) || node.expression === undefined || !isNewExpression(node.expression)) return undefined;
  const { expression: thrown } = node.expression;
  if (!isIdentifier(thrown) || !BUILTIN_ERROR.test(thrown.text)) return undefined;
  return { message: `\`throw new ${thrown.text}\` has no code and no fix.`, fix: 'Throw an ArtifactError.' };
}

function inComments(module: Module): readonly Violation[] {
  return commentsOf(module).flatMap(({ text, line }) =>
    text.split('\n').flatMap((part, index) => {
      const fault = commentFault(part);
      return fault === undefined ? [] : [{ rule: 'no-suppressions', file: module.path, line: line + index, ...fault }];
    }),
  );
}

function commentFault(line: string): Fault | undefined {
  if (/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/.test(line)) return SUPPRESSION;
  return /\b(TODO|FIXME)\b/.test(line) ? UNFINISHED : undefined;
}
