import { parseRule } from '../rule.ts';

/** `parse/type`: a value has the wrong type. */
export const parseType = parseRule('type', {
  title: 'A value has the wrong type',
  severity: 'error',
  sees: 'A value that is no string, object or boolean where the format wants one.',
  why: 'Readers skip it, convert it or stop: what is locked depends on who reads.',
  fix: 'Restore the file from the base, or run `npm install` to write it anew.',
  example: '"node_modules/ms": { "version": 2 }',
  subject: 'version of "node_modules/ms"',
});
