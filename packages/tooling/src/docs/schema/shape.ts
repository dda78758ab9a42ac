/** The parts that our JSON Schemas are made of. Pure. Spec: JSON Schema draft-07, which editors know best. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const DRAFT = 'http://json-schema.org/draft-07/schema#';

export const text = (description: string): JsonSchema => ({ type: 'string', description });
export const matching = (pattern: string, description: string): JsonSchema => ({ type: 'string', pattern, description });
export const wordOf = (words: readonly string[], description: string): JsonSchema => ({ type: 'string', enum: words, description });
export const amount = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, description });
export const listOf = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', items, description });

/** The same, or null. */
export function nullable(schema: JsonSchema): JsonSchema {
  return { ...schema, type: [schema['type'], 'null'] };
}

/**
 * An object with these keys and no other. The keys are those of its TypeScript type: when the type grows, this must.
 *
 * @param optional the keys that may be absent.
 */
export function closed<Type extends object>(
  description: string,
  properties: Readonly<Record<keyof Type & string, JsonSchema>>,
  optional: readonly (keyof Type)[] = [],
): JsonSchema {
  const absent: readonly PropertyKey[] = optional;
  const required = Object.keys(properties).filter((key) => !absent.includes(key));
  return { type: 'object', description, properties, required, additionalProperties: false };
}
