/** Codes of system errors, `ENOENT` for example. Asked of the value itself, since errors of other realms are no `instanceof Error`. Pure. */
export function errnoOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}
