/**
 * The TypeScript sources of a tree as syntax trees, parsed by the TypeScript compiler itself: strings, templates, comments and regular
 * expressions are never mistaken for code.
 */
import { byText } from '@artifact-actions/core/foundation';
import { type Identifier, type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import {
  isExportDeclaration,
  isIdentifier,
  isImportDeclaration,
  isImportTypeNode,
  isShorthandPropertyAssignment,
  isStringLiteral,
} from 'typescript/unstable/ast/is';
import type { Checker } from 'typescript/unstable/sync';
import { once, type Tree } from '../repository/index.ts';
import { withProgram } from './compiler.ts';

export interface Import {
  /** The text between the quotes. */
  readonly specifier: string;
  readonly line: number;
  /** The import vanishes with the types. `import { type A }` does not: under `verbatimModuleSyntax` the module is still loaded. */
  readonly typeOnly: boolean;
}

export interface Module {
  readonly path: string;
  readonly text: string;
  readonly syntax: SourceFile;
  /** Static, dynamic, re-exported, and inside types; by line. */
  readonly imports: readonly Import[];
  /** The identifiers that no declaration of the program explains: globals (and names of properties, where the type is unknown). */
  readonly unbound: readonly Identifier[];
}

/** The modules of packages/ and actions/, sorted by path. */
export const modulesOf: (tree: Tree) => readonly Module[] = once((tree) => {
  const sources = [...tree.files].filter(([path, { kind }]) => kind === 'file' && /^(packages|actions)\/.*\.ts$/.test(path));
  return parse(new Map(sources.map(([path, { text }]) => [path, text]))).toSorted((a, b) => byText(a.path, b.path));
});

/** Every node below (and with) `root`, parents first. */
export function* nodesOf(root: Node): Generator<Node> {
  yield root;
  const children: Node[] = [];
  root.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

/** The line, counted from 1, on which a node begins (comments before it do not count). */
export function lineOf(module: Module, node: Node): number {
  return lineIn(module.syntax, node);
}

/** The number of lines; a line break at the end of the file begins no new one. */
export function linesOf({ text }: Module): number {
  return text.replace(/\n$/, '').split('\n').length;
}

function lineIn(syntax: SourceFile, node: Node): number {
  return syntax.getLineAndCharacterOfPosition(node.getStart(syntax)).line + 1;
}

function parse(texts: ReadonlyMap<string, string>): readonly Module[] {
  return withProgram(texts, ({ program, checker }, nameOf) =>
    [...texts.keys()].flatMap((path) => {
      const syntax = program.getSourceFile(nameOf(path));
      return syntax === undefined ? [] : [moduleOf(path, syntax, checker)];
    }),
  );
}

function moduleOf(path: string, syntax: SourceFile, checker: Checker): Module {
  const identifiers = [...nodesOf(syntax)].filter(isIdentifier);
  const symbols = identifiers.length === 0 ? [] : checker.getSymbolAtLocation(identifiers);
  const unbound = identifiers.filter((identifier, index) => {
    // The symbol of `{ fetch }` is the new property; what we ask for is the value behind it.
    const shorthand = isShorthandPropertyAssignment(identifier.parent);
    const symbol = shorthand ? checker.getShorthandAssignmentValueSymbol(identifier.parent) : symbols[index];
    return symbol === undefined || symbol.declarations.length === 0;
  });
  return { path, text: syntax.text, syntax, imports: importsOf(syntax), unbound };
}

function importsOf(syntax: SourceFile): readonly Import[] {
  const found = syntax.imports.filter(isStringLiteral).map((literal) => ({
    specifier: literal.text,
    line: lineIn(syntax, statementOf(literal)),
    typeOnly: isTypeOnly(literal.parent),
  }));
  return found.sort((a, b) => a.line - b.line);
}

/** The place that people look for: the statement of a static import, the call of a dynamic one. */
function statementOf(literal: Node): Node {
  return isImportDeclaration(literal.parent) || isExportDeclaration(literal.parent) ? literal.parent : literal;
}

function isTypeOnly(parent: Node): boolean {
  if (isImportDeclaration(parent)) return parent.importClause?.phaseModifier === SyntaxKind.TypeKeyword;
  if (isExportDeclaration(parent)) return parent.isTypeOnly;
  return isImportTypeNode(parent.parent);
}
