/** Looks into the parser's trees. The schema has checked their shapes; what is left are expressions where we want a literal. Pure. */
import {
  BasicExpressionToken,
  type KeyValuePair,
  MappingToken,
  SequenceToken,
  type TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';
import { isScalar } from '@actions/workflow-parser/templates/tokens/type-guards';
import type { Value } from '../model/index.ts';
import { fromData } from './data.ts';
import type { Document } from './document.ts';
import { literalData } from './literal.ts';
import { unsupported } from './problems.ts';

export type Entries = ReadonlyMap<string, KeyValuePair>;

/** The entries of a mapping; none, where it is absent or empty. @throws ArtifactError `WORKFLOW_UNSUPPORTED` where an expression makes it. */
export function entriesOf(token: TemplateToken | undefined, document: Document): Entries {
  const entries = new Map<string, KeyValuePair>();
  if (token instanceof BasicExpressionToken) throw unsupported(document.placeOf(token), 'an expression in the place of a whole mapping');
  if (!(token instanceof MappingToken)) return entries;
  for (const pair of token) {
    if (pair.key.isExpression) throw unsupported(document.placeOf(pair.key), `the expression ${pair.key.toString()} as a key`);
    entries.set(pair.key.toString(), pair);
  }
  return entries;
}

/** The items of a sequence, or the one value that stands for a sequence of one. */
export function itemsOf(token: TemplateToken | undefined): readonly TemplateToken[] {
  if (token === undefined) return [];
  return token instanceof SequenceToken ? [...token] : [token];
}

/** The text of a literal. */
export function literalText(token: TemplateToken | undefined): string | undefined {
  return token !== undefined && isScalar(token) && !token.isExpression ? token.toString() : undefined;
}

/** A tree without expressions as a plain value. */
export function plainValue(token: TemplateToken, document: Document): Value {
  if (token instanceof SequenceToken) return [...token].map((item) => plainValue(item, document));
  if (token instanceof MappingToken)
    return Object.fromEntries([...entriesOf(token, document)].map(([key, { value }]) => [key, plainValue(value, document)]));
  return fromData(literalData(token));
}
