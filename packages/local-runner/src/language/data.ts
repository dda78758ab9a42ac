/** Between our values and those of GitHub's expression engine. Pure. */
import { data } from '@actions/expressions';
import { Array as ArrayData } from '@actions/expressions/data/array';
import type { ExpressionData } from '@actions/expressions/data/expressiondata';
import type { Value, ValueObject } from '../model/index.ts';

export type { ExpressionData };
export { ArrayData };

export function toData(value: Value): ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'string') return new data.StringData(value);
  if (isList(value)) return new ArrayData(...value.map(toData));
  return new data.Dictionary(...Object.entries(value).map(([key, each]) => ({ key, value: toData(each) })));
}

export function fromData(value: ExpressionData): Value {
  if (value instanceof data.BooleanData || value instanceof data.NumberData || value instanceof data.StringData) return value.value;
  if (value instanceof ArrayData) return value.values().map(fromData);
  if (value instanceof data.Dictionary) return Object.fromEntries(value.pairs().map((pair) => [pair.key, fromData(pair.value)]));
  return null;
}

/** `Array.isArray` does not narrow read-only lists. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isObject(value: Value): value is ValueObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** As the runner writes a value into a text; undefined for what has no text. */
export function textOf(value: Value): string | undefined {
  const converted = toData(value);
  return converted.primitive ? converted.coerceString() : undefined;
}

/** A parsed JSON document, such as the payload of an event, as a value; what JSON cannot say becomes null. */
export function fromJson(json: unknown): Value {
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return json;
  if (Array.isArray(json)) return json.map(fromJson);
  if (typeof json !== 'object' || json === null) return null;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, fromJson(value)]));
}
