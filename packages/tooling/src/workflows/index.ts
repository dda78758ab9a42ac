/** The safety of our workflow and action files as rules that run. */
import type { RuleSet } from '../repository/index.ts';
import { badDefault } from './rules/bad-default.ts';
import { cacheRestore } from './rules/cache-restore.ts';
import { concurrencyName } from './rules/concurrency-name.ts';
import { envFile } from './rules/env-file.ts';
import { forbiddenTrigger } from './rules/forbidden-trigger.ts';
import { localUses } from './rules/local-uses.ts';
import { missingName } from './rules/missing-name.ts';
import { missingPermissions } from './rules/missing-permissions.ts';
import { missingShell } from './rules/missing-shell.ts';
import { persistCredentials } from './rules/persist-credentials.ts';
import { plainYaml } from './rules/plain-yaml.ts';
import { scriptExpression } from './rules/script-expression.ts';
import { secretsInherit } from './rules/secrets-inherit.ts';
import { timeout } from './rules/timeout.ts';
import { unpinnedUses } from './rules/unpinned-uses.ts';

export const WORKFLOW_RULES: RuleSet = {
  'bad-default': badDefault,
  'cache-restore': cacheRestore,
  'concurrency-name': concurrencyName,
  'env-file': envFile,
  'forbidden-trigger': forbiddenTrigger,
  'local-uses': localUses,
  'missing-name': missingName,
  'missing-permissions': missingPermissions,
  'missing-shell': missingShell,
  'persist-credentials': persistCredentials,
  'plain-yaml': plainYaml,
  'script-expression': scriptExpression,
  'secrets-inherit': secretsInherit,
  timeout,
  'unpinned-uses': unpinnedUses,
};
