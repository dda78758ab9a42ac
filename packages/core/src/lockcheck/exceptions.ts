/** Exceptions: which findings they excuse, and what is to be said of the exceptions themselves. Pure. */
import { type Finding, type Instant, quote } from '../foundation/index.ts';
import { type ExceptionEntry, isExpired, type LockfileSettings, meansRule, type PolicyInForce } from './policy.ts';
import { policyFinding } from './policy-rules.ts';

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
  const tell = (
    rule: 'config/exception-expired' | 'config/exception-unused',
    what: string,
    exception: ExceptionEntry,
  ): readonly Finding[] => {
    const location = locate(['exceptions', exceptions.indexOf(exception)]);
    return policyFinding(rule, settings, { subject: exception.subject, message: about(exception, what), location });
  };
  return {
    findings: [
      ...found.filter((finding) => !used.some((exception) => excuses(exception, finding))),
      ...expired.flatMap((each) => tell('config/exception-expired', `expired on ${each.expires}`, each)),
      ...unused.flatMap((each) => tell('config/exception-unused', 'excuses nothing', each)),
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

function about({ owner, rule, subject }: ExceptionEntry, what: string): string {
  return `The exception from ${rule} for ${quote(subject)} ${what}${owner === undefined ? '' : ` (owner: ${owner})`}.`;
}
