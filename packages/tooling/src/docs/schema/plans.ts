/** The `plan` of each action's report, as a JSON Schema. Pure. Spec: contract.md, the section of the action. */
import { ArtifactError } from '@artifact-actions/core/foundation';
import type { ExceptionEntry, LockcheckPlan } from '@artifact-actions/core/lockcheck';
import { amount, closed, type JsonSchema, listOf, matching, nullable, text } from './shape.ts';
import { VERSION } from './version-plan.ts';

type PlannedLockfile = LockcheckPlan['lockfiles'][number];

const EXCEPTION = closed<ExceptionEntry>(
  'An exception, as the policy has it.',
  {
    rule: text('A rule id, or `group/*`.'),
    subject: text('What it excuses.'),
    reason: text('Why it is excused.'),
    owner: text('Who answers for it.'),
    expires: text('Until when it excuses.'),
  },
  ['owner', 'expires'],
);

const LOCKFILE = closed<PlannedLockfile>('A lockfile that was checked.', {
  file: matching('^[^/]', 'Relative to the workspace.'),
  format: text('The format, named after the files that have it; `unread` for one that nobody read.'),
  formatVersion: nullable({ type: 'number', description: 'The `lockfileVersion`; null where the file does not say, or was not read.' }),
  entries: amount('The entries in it, without the project itself.'),
  changed: closed<PlannedLockfile['changed']>('Compared with the base; zeros without one.', {
    added: amount('Entries that only this commit has.'),
    removed: amount('Entries that only the base has.'),
    updated: amount('Entries whose package, origin or integrity differs.'),
  }),
});

const LOCKCHECK = closed<LockcheckPlan>('What verify-lockfile looked at.', {
  base: nullable(matching('^([0-9a-f]{40}|[0-9a-f]{64})$', 'The commit that was compared with; null without one.')),
  lockfiles: listOf(LOCKFILE, 'Sorted by file.'),
  exceptions: closed<LockcheckPlan['exceptions']>('The exceptions of the policy.', {
    used: listOf(EXCEPTION, 'They excused something.'),
    unused: listOf(EXCEPTION, 'They excused nothing.'),
    expired: listOf(EXCEPTION, 'They excuse nothing any more.'),
  }),
  unknown: listOf(
    closed<LockcheckPlan['unknown'][number]>('A question that nobody answered.', {
      rule: text('The rule that asked.'),
      subject: text('What it asked about.'),
      because: text('Why there is no answer.'),
    }),
    'Sorted by rule and subject.',
  ),
});

const PLANS: Readonly<Record<string, JsonSchema>> = { 'verify-lockfile': LOCKCHECK, 'version-bump': VERSION };

/** @throws ArtifactError `INTERNAL` for an action without one. */
export function planOf(action: string): JsonSchema {
  const plan = PLANS[action];
  if (plan !== undefined) return plan;
  throw new ArtifactError('INTERNAL', {
    message: `Nobody has said what the plan of ${action} looks like.`,
    wanted: 'a JSON Schema of it',
    found: 'nothing',
    fix: 'Add the plan to packages/tooling/src/docs/schema/plans.ts.',
  });
}
