/** What a contract rule is: it compares what an action's code says with one place where people or GitHub read it. Pure. */
import type { ActionDescription } from '@artifact-actions/core/runner';
import type { Tree, Violation } from '../../repository/index.ts';

/** Where it is wrong, and what was wanted there. The name of the rule is added by whoever runs it. */
export type Fault = Omit<Violation, 'rule'>;

export type ContractRule = (description: ActionDescription, tree: Tree) => readonly Fault[];

/** A value that is written in some place: by name, with its line. */
export interface Written<Value> {
  readonly name: string;
  readonly line: number;
  readonly value: Value;
}

const REGENERATE = 'Run `npm run docs`.';

/**
 * Compares names, and then values by name.
 *
 * @param what completes "The … `x`": `input`.
 * @param differs says what is wrong with a value, if something is.
 */
export function compareAll<Wanted, Found>(
  file: string,
  what: string,
  wanted: Readonly<Record<string, Wanted>>,
  found: readonly Written<Found>[],
  differs: (wanted: Wanted, found: Found) => string | undefined,
): readonly Fault[] {
  const names = found.map(({ name }) => name);
  const missing = Object.keys(wanted).filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => fault(file, 1, `The ${what} \`${name}\` is missing.`)),
    ...found.flatMap(({ name, line, value }) => {
      const expected = wanted[name];
      if (expected === undefined) return [fault(file, line, `There is no ${what} \`${name}\` in the code.`)];
      const difference = differs(expected, value);
      return difference === undefined ? [] : [fault(file, line, `The ${what} \`${name}\` ${difference}.`)];
    }),
  ];
}

/** A fault in a generated place. */
export function fault(file: string, line: number, message: string): Fault {
  return { file, line, message, fix: REGENERATE };
}

/** For {@link compareAll}: two texts that must be the same. */
export function textDiffers(what: string): (wanted: string, found: string | undefined) => string | undefined {
  return (wanted, found) => (found === wanted ? undefined : `has the ${what} "${found ?? ''}", not "${wanted}"`);
}
