/**
 * The public registry's address, as the npm client's own configuration has it: never a literal of ours.
 *
 * Loaded on first use: npm's configuration takes half an empty Node process to load.
 */
export async function defaultRegistry(): Promise<string> {
  const { default: config } = await import('@npmcli/config/lib/definitions/index.js');
  return String(config.definitions.registry.default);
}
