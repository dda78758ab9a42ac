/** verify-lockfile for people: which files were read, compared with what. Pure. */
import { code, count, escapeMarkdown, type Markdown, markdown, table } from '../foundation/index.ts';
import type { LockcheckPlan } from '../lockcheck/index.ts';

/** What people read of a plan of verify-lockfile. */
export function presentLockcheck(plan: LockcheckPlan): { readonly line: string; readonly sections: readonly Markdown[] } {
  return { line: lockfileLine(plan), sections: lockfileSections(plan) };
}

const HEAD = ['Lockfile', 'Format', 'Entries', 'Added', 'Removed', 'Updated'].map((title) => escapeMarkdown(title));

function lockfileSections({ base, exceptions, lockfiles }: LockcheckPlan): readonly Markdown[] {
  if (lockfiles.length === 0) return [markdown`There is no lockfile here, so there was nothing to check.`];
  const rows = lockfiles.map(({ file, format, formatVersion, entries, changed: { added, removed, updated } }) => {
    const changes =
      base === null ? [markdown`–`, markdown`–`, markdown`–`] : [added, removed, updated].map((amount) => markdown`${amount}`);
    return [code(file), escapeMarkdown(formatVersion === null ? format : `${format} ${formatVersion}`), markdown`${entries}`, ...changes];
  });
  const compared =
    base === null
      ? markdown`There was no base to compare with, so nothing counts as changed.`
      : markdown`Compared with ${code(base.slice(0, 12))}.`;
  const excused =
    exceptions.used.length === 0
      ? []
      : [markdown`${escapeMarkdown(count(exceptions.used.length, 'exception'))} of the policy excused something.`];
  return [table(HEAD, rows), compared, ...excused];
}

/** For the log. */
function lockfileLine({ base, lockfiles }: LockcheckPlan): string {
  const entries = lockfiles.reduce((sum, lockfile) => sum + lockfile.entries, 0);
  const compared = base === null ? 'no base to compare with' : `compared with ${base.slice(0, 12)}`;
  return `${count(lockfiles.length, 'lockfile')}, ${count(entries, 'entry', 'entries')}, ${compared}`;
}
