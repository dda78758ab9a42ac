/** Looks into values of unknown shape, such as parsed JSON and YAML. Pure. */

/** The fields of an object; none, where `value` is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
