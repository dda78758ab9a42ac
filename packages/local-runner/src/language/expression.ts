/**
 * Expressions, evaluated by GitHub's own engine.
 *
 * What an expression may name is settled when its file is read: the schema knows the contexts and functions of each key. Pure.
 */
import { data, Evaluator, ExpressionEvaluationError, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { type Token, TokenType } from '@actions/expressions/lexer';
import { splitAllowedContext } from '@actions/workflow-parser/templates/allowed-context';
import { ArtifactError, messageOf, quote } from '@artifact-actions/core/foundation';
import type { Place, Scope } from '../model/index.ts';
import { ArrayData, type ExpressionData, toData } from './data.ts';
import { invalid, unsupported } from './problems.ts';

export type Evaluate = (scope: Scope) => ExpressionData;

/**
 * @param allowed contexts and functions, as the schema lists them: `github`, `success(0,0)` …
 * @throws ArtifactError `WORKFLOW_INVALID`, as does what is returned.
 */
export function compile(expression: string, allowed: readonly string[], place: Place): Evaluate {
  const failed = (cause: unknown): ArtifactError =>
    cause instanceof ArtifactError
      ? cause
      : invalid(place, `The expression ${quote(expression)} cannot be evaluated: ${messageOf(cause)}.`, cause);
  try {
    const { namedContexts, functions } = splitAllowedContext([...allowed]);
    const tree = new Parser(tokensOf(expression), namedContexts, functions).parse();
    return (scope) => {
      try {
        return new Evaluator(tree, new Contexts(scope), functionsOf(scope, place)).evaluate();
      } catch (cause) {
        throw failed(cause);
      }
    };
  } catch (cause) {
    throw failed(cause);
  }
}

/** A quote in a text is written twice. The engine's lexer undoes that for the first one of each text only, the runner for all. */
function tokensOf(expression: string): Token[] {
  const { tokens } = new Lexer(expression).lex();
  return tokens.map((token) =>
    token.type === TokenType.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
  );
}

/** The contexts of a scope. One that the scope lacks is an error, as in the runner, and not an empty value. */
class Contexts extends data.Dictionary {
  constructor(scope: Scope) {
    super(...Object.entries(scope.contexts).map(([key, value]) => ({ key, value: toData(value) })));
  }

  override get(key: string): ExpressionData {
    const value = super.get(key);
    if (value === undefined) throw new ExpressionEvaluationError(`Unrecognized named-value: '${key}'`);
    return value;
  }
}

/** The functions that depend on the place; all others are the engine's. */
function functionsOf(scope: Scope, place: Place): Map<string, FunctionDefinition> {
  const { status } = scope;
  const ofStatus = (name: string, holds: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: (...jobs) => {
      if (jobs.length > 0) throw unsupported(place, `${name}() with names of jobs`);
      return new data.BooleanData(holds);
    },
  });
  const hashFiles = (): never => {
    throw unsupported(place, 'hashFiles()');
  };
  return new Map([
    ['always', ofStatus('always', true)],
    ['success', ofStatus('success', status === 'success')],
    ['failure', ofStatus('failure', status === 'failure')],
    ['cancelled', ofStatus('cancelled', status === 'cancelled')],
    ['hashfiles', { name: 'hashFiles', minArgs: 1, maxArgs: 255, call: hashFiles }],
  ]);
}

/** GitHub's words for a list or an object where a text is wanted. */
export function textOfData(value: ExpressionData, place: Place): string {
  if (value.primitive) return value.coerceString();
  throw invalid(place, value instanceof ArrayData ? 'A sequence was not expected' : 'A mapping was not expected');
}
