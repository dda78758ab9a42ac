/** Tokens that are values already. Pure. */
import { data } from '@actions/expressions';
import { BooleanToken, NumberToken, StringToken, type TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { ExpressionData } from './data.ts';

export function literalData(token: TemplateToken): ExpressionData {
  if (token instanceof StringToken) return new data.StringData(token.value);
  if (token instanceof NumberToken) return new data.NumberData(token.value);
  if (token instanceof BooleanToken) return new data.BooleanData(token.value);
  return new data.Null();
}
