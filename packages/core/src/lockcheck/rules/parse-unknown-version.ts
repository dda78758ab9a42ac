import { parseRule } from '../rule.ts';

/**
 * `parse/unknown-version`: the format of the file is not known.
 *
 * A change that leaves such a file alone has not chosen its format, and must be able to pass a check that is required of every repository:
 * for it, the file is a warning. One that touches it brings in what nobody checked.
 */
export const parseUnknownVersion = parseRule(
  'unknown-version',
  {
    title: 'The format of the file is not known',
    severity: 'error',
    sees: 'A `lockfileVersion` other than 2 and 3, or a lockfile of another package manager. Where the change leaves the file as it is at the base, it is a warning.',
    why: 'Nothing in it was checked, and that must not look like a pass.',
    fix: 'Leave it out with `lockfiles: "!FILE"`; or, where it is npm’s, run `npm install --package-lock-only --lockfile-version 3` to write it anew.',
    example: '"lockfileVersion": 1',
    subject: 'lockfileVersion 1',
  },
  ({ isUntouched }) => (isUntouched ? 'warning' : 'error'),
);
