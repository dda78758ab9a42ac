import { parseRule } from '../rule.ts';

/** `parse/comment`: the file contains a comment. */
export const parseComment = parseRule('comment', {
  title: 'The file contains a comment',
  severity: 'warning',
  sees: 'A `//` or `/* */` comment in a JSON file.',
  why: 'JSON has no comments: one reader refuses the file and another one reads around them.',
  fix: 'Remove the comment, or run `npm install` to write the file anew.',
  example: '// pinned for now',
  subject: 'comment',
});
