/** The rules about the policy itself: they look at no lockfile, so they have no `check` of their own. Pure. */
import { docsOf, type Finding, type RuleDoc } from '../foundation/index.ts';
import { type LockfileSettings, settingOf } from './policy.ts';

export const POLICY_RULES = {
  'config/policy-changed': {
    title: 'The pull request changes the policy that judges it',
    severity: 'error',
    sees: 'A `lockfile:` key in the policy file, or registries in the .npmrc beside a lockfile, that differ from the base, in a pull request or a merge group. The pull request is judged by the base’s.',
    why: 'Otherwise whoever changes a lockfile could change what it is measured by, in the same commit.',
    fix: 'Bring the change of the policy in with a pull request of its own, reviewed by those who own it.',
    example: 'lockfile: { rules: { "source/*": off } }',
    subject: '.github/artifacts.yml',
  },
  'config/exception-expired': {
    title: 'An exception of the policy has expired',
    severity: 'error',
    sees: 'An exception whose `expires` lies in the past. It excuses nothing any more.',
    why: 'An exception that nobody looks at again becomes the rule.',
    fix: 'Solve what it excused and remove it, or decide anew and give it another `expires`.',
    example: 'exceptions: [{ rule: source/git, subject: ms, reason: fork with a fix, expires: 2025-01-31 }]',
    subject: null,
  },
  'config/exception-unused': {
    title: 'An exception of the policy excuses nothing',
    severity: 'warning',
    sees: 'An exception that no finding of this run needed.',
    why: 'It would excuse the next problem with that name, which nobody has looked at.',
    fix: 'Remove it.',
    example: 'exceptions: [{ rule: source/git, subject: ms, reason: fork with a fix }]',
    subject: null,
  },
} as const satisfies Record<string, RuleDoc>;

/** A finding of one of these rules; none where the settings switch it off. */
export function policyFinding(
  rule: keyof typeof POLICY_RULES,
  settings: LockfileSettings,
  about: Pick<Finding, 'subject' | 'message' | 'location'>,
): readonly Finding[] {
  const setting = settingOf(settings, rule);
  const { fix, severity } = POLICY_RULES[rule];
  return setting === 'off' ? [] : [{ rule, severity: setting ?? severity, fix, docs: docsOf(rule), ...about }];
}
