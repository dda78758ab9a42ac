/** Exceptions: which findings they excuse, and what is to be said of the exceptions themselves. Pure. */
import { docsOf, type Finding, type Instant, type Location, quote } from '../foundation/index.ts';
import { type ExceptionEntry, isExpired, type LockfileSettings, meansRule, type PolicyInForce, settingOf } from './policy.ts';
import { POLICY_RULES } from './policy-rules.ts';

export interface Judged {
  readonly findings: readonly Finding[];
  readonly used: readonly ExceptionEntry[];
  readonly unused: readonly ExceptionEntry[];
  readonly expired: readonly ExceptionEntry[];
}

/** An expired exception excuses nothing, and is a finding; one that nobody needed is one too. */
export function judgeExceptions(found: readonly Finding[], settings: LockfileSettings, { locate }: PolicyInForce, now: Instant): Judged {
  const exceptions = settings.exceptions ?? [];
  const expired = exceptions.filter((exception) => isExpired(exception, now));
  const live = exceptions.filter((exception) => !expired.includes(exception));
  const used = live.filter((exception) => found.some((finding) => excuses(exception, finding)));
  const unused = live.filter((exception) => !used.includes(exception));
  const place = (exception: ExceptionEntry): Location | null => locate(['exceptions', exceptions.indexOf(exception)]);
  return {
    findings: [
      ...found.filter((finding) => !used.some((exception) => excuses(exception, finding))),
      ...expired.flatMap((each) => about('config/exception-expired', `expired on ${each.expires}`, each, settings, place(each))),
      ...unused.flatMap((each) => about('config/exception-unused', 'excuses nothing', each, settings, place(each))),
    ],
    used,
    unused,
    expired,
  };
}

/** The subject is `name`, for every version of it, or `name@version`. */
function excuses({ rule, subject }: ExceptionEntry, finding: Finding): boolean {
  if (!meansRule(rule, finding.rule)) return false;
  return finding.subject === subject || finding.subject.replace(/(?<=.)@[^@/]*$/, '') === subject;
}

function about(
  rule: keyof typeof POLICY_RULES,
  what: string,
  { owner, rule: excused, subject }: ExceptionEntry,
  settings: LockfileSettings,
  location: Location | null,
): readonly Finding[] {
  const setting = settingOf(settings, rule);
  if (setting === 'off') return [];
  const { fix, severity } = POLICY_RULES[rule];
  const message = `The exception from ${excused} for ${quote(subject)} ${what}${owner === undefined ? '' : ` (owner: ${owner})`}.`;
  return [{ rule, severity: setting ?? severity, subject, message, fix, docs: docsOf(rule), location }];
}
