import { parseRule } from '../rule.ts';

/** `parse/bom`: the file begins with a byte order mark. */
export const parseBom = parseRule('bom', {
  title: 'The file begins with a byte order mark',
  severity: 'notice',
  sees: 'The bytes EF BB BF at the beginning.',
  why: 'Some readers refuse the file, others skip the mark.',
  fix: 'Save the file as UTF-8 without a byte order mark.',
  example: '<U+FEFF>{ "lockfileVersion": 3 }',
  subject: 'U+FEFF',
});
