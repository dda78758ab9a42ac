/** The parts that need the schema library, which is loaded on first use: most runs have no policy file. Pure. */
import type { ConfigDocument } from './document.ts';
import type { ArtifactsConfig, RuleIds } from './schema.ts';

/** @throws ArtifactError `CONFIG_UNREADABLE`, `CONFIG_INVALID`. */
export async function parsePolicy(text: string, shown: string, rules: RuleIds, under?: keyof ArtifactsConfig): Promise<ConfigDocument> {
  const { parseConfig } = await import('./document.ts');
  return await parseConfig(text, shown, rules, under);
}

/** The schema of the policy file, for those who describe it. */
export async function loadSchema(): Promise<typeof import('./schema.ts')> {
  return await import('./schema.ts');
}
