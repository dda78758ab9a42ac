/** What makes a file impure: the globals and the built-in modules through which code reaches the world. Pure. */
import { type Identifier, type Node, SyntaxKind } from 'typescript/unstable/ast';
import {
  isBindingElement,
  isCallExpression,
  isElementAccessExpression,
  isIdentifier,
  isImportClause,
  isImportDeclaration,
  isImportSpecifier,
  isNamespaceImport,
  isNewExpression,
  isPropertyAccessExpression,
  isStringLiteral,
} from 'typescript/unstable/ast/is';
import { lineOf, type Module, nodesOf } from './modules.ts';
import { BUILTINS, CRYPTO_RANDOM, GLOBALS, MEMBERS, PURE_BUILTINS, type Reach } from './reach.ts';
import { targetOf } from './target.ts';

export interface Impurity {
  /** As people know it: `Date.now`, `node:fs`. */
  readonly what: string;
  readonly line: number;
  readonly reach: Reach;
}

/** Everything impure in a module, by line. Types are no use of a value: `typeof fetch` is pure. */
export function impuritiesOf(module: Module): readonly Impurity[] {
  const found = [...builtinImports(module), ...globalUses(module), ...randomImports(module)];
  return found.sort((a, b) => a.line - b.line);
}

function builtinImports(module: Module): readonly Impurity[] {
  return module.imports.flatMap(({ specifier, line, typeOnly }) => {
    const target = targetOf(module.path, specifier);
    if (typeOnly || target.kind !== 'builtin' || PURE_BUILTINS.has(target.name)) return [];
    return [{ what: `node:${target.name}`, line, reach: BUILTINS.get(target.name) ?? 'process' }];
  });
}

function globalUses(module: Module): readonly Impurity[] {
  return module.unbound.filter(isValue).flatMap((identifier) => {
    const line = lineOf(module, identifier);
    const reach = GLOBALS.get(identifier.text);
    if (reach !== undefined) return [{ what: identifier.text, line, reach }];
    const member = `${identifier.text}.${memberOf(identifier) ?? ''}`;
    const memberReach = MEMBERS.get(member);
    if (memberReach !== undefined) return [{ what: member, line, reach: memberReach }];
    return readsTheClock(identifier) ? [{ what: 'Date without an argument', line, reach: 'clock' as const }] : [];
  });
}

/** `import { randomUUID } from 'node:crypto'`, and `crypto.randomUUID` where `crypto` is the imported module. */
function randomImports(module: Module): readonly Impurity[] {
  const random = new Set<string>(CRYPTO_RANDOM);
  const namespaces = new Set<string>();
  const found: Impurity[] = [];
  const report = (name: string, node: Node): void => {
    if (random.has(name)) found.push({ what: `crypto.${name}`, line: lineOf(module, node), reach: 'random' });
  };
  for (const node of nodesOf(module.syntax)) {
    if (isImportSpecifier(node) && !node.isTypeOnly && isFromCrypto(node)) report((node.propertyName ?? node.name).text, node);
    if ((isNamespaceImport(node) || isImportClause(node)) && node.name !== undefined && isFromCrypto(node)) namespaces.add(node.name.text);
    // A `crypto` that nothing declares is the global of this name, which globalUses() looks at.
    if (isIdentifier(node) && namespaces.has(node.text)) report(memberOf(node) ?? '', node);
  }
  return found;
}

function isFromCrypto(node: Node): boolean {
  if (!isImportDeclaration(node)) return isFromCrypto(node.parent);
  const { moduleSpecifier } = node;
  return isStringLiteral(moduleSpecifier) && /^(node:)?crypto$/.test(moduleSpecifier.text);
}

const TYPES = new Set([SyntaxKind.NamedTupleMember, SyntaxKind.QualifiedName, SyntaxKind.TypeQuery, SyntaxKind.TypeReference]);

/** Not the name after a dot, not a key, not part of a type. */
function isValue(identifier: Identifier): boolean {
  const { parent } = identifier;
  if (isPropertyAccessExpression(parent)) return parent.expression === identifier;
  if (isBindingElement(parent)) return parent.propertyName !== identifier;
  return !isImportSpecifier(parent) && !TYPES.has(parent.kind);
}

/** `now` in `Date.now` and in `Date['now']`. */
function memberOf(identifier: Identifier): string | undefined {
  const { parent } = identifier;
  if (isPropertyAccessExpression(parent) && parent.expression === identifier) return parent.name.text;
  const access = isElementAccessExpression(parent) && parent.expression === identifier ? parent.argumentExpression : undefined;
  return access !== undefined && isStringLiteral(access) ? access.text : undefined;
}

/** `new Date()` is now, `new Date(0)` is not; `Date(…)` without `new` is now whatever its arguments are. */
function readsTheClock(identifier: Identifier): boolean {
  const { parent } = identifier;
  if (identifier.text !== 'Date') return false;
  if (isNewExpression(parent)) return parent.expression === identifier && (parent.arguments?.length ?? 0) === 0;
  return isCallExpression(parent) && parent.expression === identifier;
}
