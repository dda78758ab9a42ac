import { parseRule } from '../rule.ts';

/** `parse/unknown-version`: the format of the file is not known. */
export const parseUnknownVersion = parseRule('unknown-version', {
  title: 'The format of the file is not known',
  severity: 'error',
  sees: 'A `lockfileVersion` other than 2 and 3, or a lockfile of another package manager.',
  why: 'Nothing in it was checked, and that must not look like a pass.',
  fix: 'Run `npm install --package-lock-only --lockfile-version 3` to write the file anew, or leave it out with `lockfiles: "!FILE"`.',
  example: '"lockfileVersion": 1',
  subject: 'lockfileVersion 1',
});
