import { parseRule } from '../rule.ts';

/** `parse/v2-split-brain`: the two halves of the file differ. */
export const parseV2SplitBrain = parseRule('v2-split-brain', {
  title: 'The two halves of the file differ',
  severity: 'error',
  sees: 'In `lockfileVersion` 2, an entry under `dependencies` whose version, address or integrity is not that under `packages`, or that only one half has.',
  why: 'npm 6 installs one half and npm 7 the other: a review of one of them says nothing about the other.',
  fix: 'Run `npm install --package-lock-only` to write both anew, or change to `lockfileVersion` 3.',
  example: '"dependencies": { "ms": { "version": "0.7.0" } }',
  subject: 'ms',
});
