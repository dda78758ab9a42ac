/** What the expressions of a text speak of. Pure. Spec: docs.github.com, "Evaluate expressions in workflows and actions". */

/** The contexts that the expressions of a text read: names that are no property, no function, and inside no string. */
export function contextsIn(text: string): readonly string[] {
  const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map((match) => (match[1] ?? '').replace(/'[^']*'/g, "''"));
  const names = expressions.flatMap((expression) => expression.match(/(?<![\w.-])[A-Za-z_][\w-]*(?![\w-]*\s*\()/g) ?? []);
  return names.filter((name) => !['true', 'false', 'null', 'NaN', 'Infinity'].includes(name));
}
