/** The hygiene of this repository as rules that run. */
import { REPOSITORY_ROOT, type RuleSet } from '../repository/index.ts';
import { publicRegistryHost } from './registry-host.ts';
import { exactVersions } from './rules/exact-versions.ts';
import { fileSize } from './rules/file-size.ts';
import { lockfileResolved } from './rules/lockfile-resolved.ts';
import { machinePath } from './rules/machine-path.ts';
import { noLinks } from './rules/no-links.ts';
import { nodeVersion } from './rules/node-version.ts';
import { registryHost } from './rules/registry-host.ts';

export const HYGIENE_RULES: RuleSet = {
  'exact-versions': exactVersions,
  'file-size': fileSize,
  'lockfile-resolved': lockfileResolved,
  'machine-path': machinePath(REPOSITORY_ROOT),
  'no-links': noLinks,
  'node-version': nodeVersion,
  'registry-host': registryHost(publicRegistryHost()),
};
