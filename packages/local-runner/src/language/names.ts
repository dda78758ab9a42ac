/** Names that GitHub compares without case: of owners, repositories, jobs, steps, inputs and secrets. Pure. */

export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
