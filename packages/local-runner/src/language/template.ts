/** Values of a file that may hold expressions. Pure. */
import { data } from '@actions/expressions';
import { BasicExpressionToken, MappingToken, SequenceToken, type TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Place, Scope, Template, Templates, Value } from '../model/index.ts';
import { ArrayData, fromData } from './data.ts';
import type { Document } from './document.ts';
import { compile, type Evaluate, textOfData } from './expression.ts';
import { literalData } from './literal.ts';
import { entriesOf } from './tokens.ts';

class TokenTemplate implements Template {
  readonly place: Place;
  /** As it stands in the file, for what is shown without having been evaluated. */
  readonly source: string;
  readonly isExpression: boolean;
  readonly #evaluate: Evaluate;

  constructor(token: TemplateToken, document: Document) {
    this.place = document.placeOf(token);
    this.isExpression = token instanceof BasicExpressionToken;
    this.source = token instanceof BasicExpressionToken ? (token.source ?? token.toString()) : '';
    this.#evaluate = evaluatorOf(token, document);
  }

  evaluate(scope: Scope): Value {
    return fromData(this.#evaluate(scope));
  }

  text(scope: Scope): string {
    return textOfData(this.#evaluate(scope), this.place);
  }
}

export function templateOf(token: TemplateToken, document: Document): Template {
  return new TokenTemplate(token, document);
}

export function optionalTemplate(token: TemplateToken | undefined, document: Document): Template | undefined {
  return token === undefined ? undefined : templateOf(token, document);
}

/** By key, in the order of the file. */
export function templatesOf(token: TemplateToken | undefined, document: Document): Templates {
  return new Map([...entriesOf(token, document)].map(([key, { value }]) => [key, templateOf(value, document)]));
}

/** Evaluates one mapping. Its entries do not see each other. */
export function textsOf(templates: Templates, scope: Scope): Readonly<Record<string, string>> {
  return Object.fromEntries([...templates].map(([name, template]) => [name, template.text(scope)]));
}

/** What is written where the whole value, or a part of its text, is an expression; undefined for what says its value itself. */
export function expressionSource(template: Template): string | undefined {
  return template instanceof TokenTemplate && template.isExpression ? template.source : undefined;
}

function evaluatorOf(token: TemplateToken, document: Document): Evaluate {
  if (token instanceof BasicExpressionToken)
    return compile(token.expression, token.definitionInfo?.allowedContext ?? [], document.placeOf(token));
  if (token instanceof SequenceToken) {
    const items = [...token].map((item) => evaluatorOf(item, document));
    return (scope) => new ArrayData(...items.map((item) => item(scope)));
  }
  if (token instanceof MappingToken) {
    const entries = [...entriesOf(token, document)].map(([key, { value }]) => ({ key, value: evaluatorOf(value, document) }));
    return (scope) => new data.Dictionary(...entries.map(({ key, value }) => ({ key, value: value(scope) })));
  }
  const literal = literalData(token);
  return () => literal;
}
