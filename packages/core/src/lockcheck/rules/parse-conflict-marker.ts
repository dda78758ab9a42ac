import { parseRule } from '../rule.ts';

/** `parse/conflict-marker`: a merge conflict is unresolved. */
export const parseConflictMarker = parseRule('conflict-marker', {
  title: 'A merge conflict is unresolved',
  severity: 'error',
  sees: 'A line of `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`.',
  why: 'npm reads such a file and resolves it by itself, without telling which side it took.',
  fix: 'Run `npm install` to resolve it, and commit what it writes.',
  example: '<<<<<<< HEAD',
  subject: '<<<<<<<',
});
