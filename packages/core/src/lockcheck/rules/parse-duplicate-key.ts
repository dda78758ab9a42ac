import { parseRule } from '../rule.ts';

/** `parse/duplicate-key`: an object has the same key twice. */
export const parseDuplicateKey = parseRule('duplicate-key', {
  title: 'An object has the same key twice',
  severity: 'error',
  sees: 'A key that stands twice in one object of the file.',
  why: 'One reader keeps the first value and another one the last: people review one entry and the client installs the other.',
  fix: 'Remove one of the two, or restore the file from the base.',
  example: '"node_modules/ms": { … }, "node_modules/ms": { … }',
  subject: 'node_modules/ms',
});
