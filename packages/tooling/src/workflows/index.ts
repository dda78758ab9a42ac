/** The safety of our workflow and action files as rules that run. */
import type { RuleSet } from '../repository/index.ts';
import { badDefault } from './rules/bad-default.ts';
import { cacheRestore } from './rules/cache-restore.ts';
import { compositeContext } from './rules/composite-context.ts';
import { compositeStep } from './rules/composite-step.ts';
import { concurrencyName } from './rules/concurrency-name.ts';
import { envFile } from './rules/env-file.ts';
import { forbiddenTrigger } from './rules/forbidden-trigger.ts';
import { localUses } from './rules/local-uses.ts';
import { missingName } from './rules/missing-name.ts';
import { missingPermissions } from './rules/missing-permissions.ts';
import { persistCredentials } from './rules/persist-credentials.ts';
import { plainYaml } from './rules/plain-yaml.ts';
import { publicPermissions } from './rules/public-permissions.ts';
import { scriptExpression } from './rules/script-expression.ts';
import { secretsInherit } from './rules/secrets-inherit.ts';
import { selfInput } from './rules/self-input.ts';
import { selfPermission } from './rules/self-permission.ts';
import { selfTarget } from './rules/self-target.ts';
import { timeout } from './rules/timeout.ts';
import { unpinnedUses } from './rules/unpinned-uses.ts';

export { isCallable, isOurs, workflowsOf, type YamlFile } from './files.ts';
export { requiredBy } from './permissions.ts';

export const WORKFLOW_RULES: RuleSet = {
  'bad-default': badDefault,
  'cache-restore': cacheRestore,
  'composite-context': compositeContext,
  'composite-step': compositeStep,
  'concurrency-name': concurrencyName,
  'env-file': envFile,
  'forbidden-trigger': forbiddenTrigger,
  'local-uses': localUses,
  'missing-name': missingName,
  'missing-permissions': missingPermissions,
  'persist-credentials': persistCredentials,
  'plain-yaml': plainYaml,
  'public-permissions': publicPermissions,
  'script-expression': scriptExpression,
  'secrets-inherit': secretsInherit,
  'self-input': selfInput,
  'self-permission': selfPermission,
  'self-target': selfTarget,
  timeout,
  'unpinned-uses': unpinnedUses,
};
