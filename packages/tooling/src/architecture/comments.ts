/** The comments of a module. Pure. */
import { SyntaxKind } from 'typescript/unstable/ast';
import { lineAt } from '../repository/index.ts';
import { type Module, nodesOf } from './modules.ts';

export interface Comment {
  readonly text: string;
  /** The line on which the comment begins. */
  readonly line: number;
}

const LITERALS = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
]);

export function commentsOf(module: Module): readonly Comment[] {
  const code = withoutLiterals(module);
  // Once every literal is blanked, `//` and `/*` can begin nothing but a comment.
  return [...code.matchAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g)].map(({ 0: text, index }) => ({ text, line: lineAt(code, index) }));
}

/** The text with a blank for every character of a literal that is not a line break, so that positions stay. */
function withoutLiterals({ text, syntax }: Module): string {
  let code = '';
  for (const node of nodesOf(syntax)) {
    if (!LITERALS.has(node.kind)) continue;
    const start = node.getStart(syntax);
    code += text.slice(code.length, start) + text.slice(start, node.end).replace(/[^\n]/g, ' ');
  }
  return code + text.slice(code.length);
}
