import { parseRule } from '../rule.ts';

/** `parse/invisible-char`: the file contains an invisible character. */
export const parseInvisibleChar = parseRule('invisible-char', {
  title: 'The file contains an invisible character',
  severity: 'error',
  sees: 'A zero-width, bidirectional or otherwise invisible character. The joiners and selectors of an emoji do not count.',
  why: 'What people see is not what the client reads.',
  fix: 'Remove the character, or restore the line from the base.',
  example: '"node_modules/m<U+2060>s": { … }',
  subject: 'U+2060',
});
