/** `if:` of jobs and steps, `pre-if:` and `post-if:` of actions. Pure. */
import { truthy } from '@actions/expressions/result';
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition';
import { BasicExpressionToken, type TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Condition, Place, Scope } from '../model/index.ts';
import type { Document } from './document.ts';
import { compile, type Evaluate } from './expression.ts';

class ExpressionCondition implements Condition {
  readonly place: Place;
  readonly #evaluate: Evaluate;

  constructor(place: Place, expression: string, allowed: readonly string[]) {
    this.place = place;
    this.#evaluate = compile(expression, allowed, place);
  }

  holds(scope: Scope): boolean {
    return truthy(this.#evaluate(scope));
  }
}

const SUCCESS = ['success(0,0)'];

/**
 * The value of an `if:` is an expression with or without `${{ }}`. Text outside of `${{ }}` makes the whole a text, which always holds.
 * The parser puts `success() &&` before what names no status function.
 *
 * @param owner what the condition belongs to, for its place where there is none.
 */
export function conditionOf(token: TemplateToken | undefined, owner: TemplateToken, document: Document): Condition {
  if (token === undefined) return new ExpressionCondition(document.placeOf(owner), 'success()', SUCCESS);
  const converted = convertToIfCondition(document.context, token);
  // What the parser could not convert is among the document's errors already.
  document.check();
  const allowed = token.definitionInfo?.allowedContext ?? [];
  return new ExpressionCondition(document.placeOf(token), converted?.expression ?? '', allowed);
}

/** `pre-if` and `post-if` hold as they are written: no `success()` is put before them. */
export function plainConditionOf(token: TemplateToken | undefined, document: Document): Condition | undefined {
  if (token === undefined) return undefined;
  const expression = token instanceof BasicExpressionToken ? token.expression : token.assertString('condition').value;
  return new ExpressionCondition(document.placeOf(token), expression, token.definitionInfo?.allowedContext ?? []);
}
