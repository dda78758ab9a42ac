/** The policy file of a repository, and the commit that it is read from. */

export { type BaseTree, openBase } from './base.io.ts';
export { isJudgedByBase, type RunEvent, requestBase } from './base.ts';
export { loadSchema } from './lazy.ts';
export { DEFAULT_CONFIG, type Inline, loadPolicy, type Policy } from './load.io.ts';
export { openProject, type Project } from './project.io.ts';
export type { ArtifactsConfig, ConfigSchema, RuleIds } from './schema.ts';
