/**
 * `strategy.matrix`: the cross product, without what `exclude` names, with what `include` adds.
 *
 * Facts: actions/runner, MatrixBuilder.cs and WorkflowTemplateConverter.cs (ConvertToStrategy). Pure.
 */
import { equals } from '@actions/expressions/result';
import { invalid, isList, isObject, textOf, toData } from '../language/index.ts';
import type { Place, Value, ValueObject } from '../model/index.ts';

export interface Combination {
  readonly matrix: ValueObject;
  /** What stands in brackets behind the name of the job: not what `include` has added to a combination. */
  readonly label: readonly string[];
}

/** Jobs of one matrix. */
const LIMIT = 256;

/** @throws ArtifactError `WORKFLOW_INVALID`. */
export function combinationsOf(value: Value, place: Place): readonly Combination[] {
  if (!isObject(value)) throw invalid(place, 'A matrix is a mapping of lists.');
  const { include = [], exclude = [], ...vectors } = value;
  const included = objectsOf(include, 'include', place);
  const excluded = objectsOf(exclude, 'exclude', place);
  const names = Object.keys(vectors);
  for (const key of excluded.flatMap((filter) => Object.keys(filter)))
    if (!names.includes(key)) throw invalid(place, `Matrix exclude key '${key}' does not match any key within the matrix`);
  if (names.length === 0 && included.length === 0) throw invalid(place, 'Matrix must define at least one vector');
  const product = crossProduct(vectors, place).filter((each) => !excluded.some((filter) => agrees(filter, each)));
  const combinations = [...product.map((each) => extend(each, included)), ...leftOver(product, included, names)];
  if (combinations.length > LIMIT) throw invalid(place, `A matrix makes at most ${LIMIT} jobs, this one makes ${combinations.length}.`);
  return combinations;
}

/** The last key changes fastest. */
function crossProduct(vectors: ValueObject, place: Place): readonly ValueObject[] {
  let product: readonly ValueObject[] = Object.keys(vectors).length === 0 ? [] : [{}];
  for (const [name, vector] of Object.entries(vectors)) {
    if (!isList(vector)) throw invalid(place, `A sequence was expected for the matrix vector '${name}'`);
    if (vector.length === 0) throw invalid(place, `Matrix vector '${name}' does not contain any values`);
    product = product.flatMap((each) => vector.map((item) => ({ ...each, [name]: item })));
  }
  return product;
}

/** A later `include` may overwrite what an earlier one has added, and nothing else. */
function extend(combination: ValueObject, included: readonly ValueObject[]): Combination {
  const names = Object.keys(combination);
  const matching = included.filter((filter) => agrees(only(filter, names), combination));
  return { matrix: Object.assign({}, combination, ...matching.map((filter) => without(filter, names))), label: labelOf(combination) };
}

/** What fits no combination is one of its own. */
function leftOver(product: readonly ValueObject[], included: readonly ValueObject[], names: readonly string[]): readonly Combination[] {
  const unmatched = included.filter((filter) => !product.some((each) => agrees(only(filter, names), each)));
  return unmatched
    .map((filter) => ({ ...only(filter, names), ...without(filter, names) }))
    .map((matrix) => ({ matrix, label: labelOf(matrix) }));
}

function only(filter: ValueObject, names: readonly string[]): ValueObject {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => names.includes(key)));
}

function without(filter: ValueObject, names: readonly string[]): ValueObject {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => !names.includes(key)));
}

/** Whether every leaf of the filter equals, as `==` has it, the same place in the other value. */
function agrees(filter: Value, other: Value | undefined): boolean {
  if (isList(filter)) return filter.every((item, index) => agrees(item, isList(other ?? null) ? Object.values(other ?? {})[index] : null));
  if (isObject(filter)) return Object.entries(filter).every(([key, item]) => agrees(item, fieldOf(other, key)));
  return equals(toData(filter), toData(other ?? null));
}

function fieldOf(value: Value | undefined, key: string): Value {
  return value !== undefined && isObject(value) ? (value[key] ?? null) : null;
}

function labelOf(value: Value): readonly string[] {
  if (isList(value)) return value.flatMap(labelOf);
  if (isObject(value)) return Object.values(value).flatMap(labelOf);
  const text = textOf(value) ?? '';
  return text === '' ? [] : [text];
}

function objectsOf(value: Value, key: string, place: Place): readonly ValueObject[] {
  if (!isList(value)) throw invalid(place, `A sequence was expected for the matrix ${key}`);
  return value.map((item) => {
    if (!isObject(item) || Object.keys(item).length === 0) throw invalid(place, `Matrix ${key} mapping does not contain any values`);
    return item;
  });
}
