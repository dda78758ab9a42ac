/** A finding, as a JSON Schema. Pure. Spec: contract.md section 1. */
import { type Finding, type Location, SEVERITIES } from '@artifact-actions/core/foundation';
import { closed, type JsonSchema, matching, nullable, text, wordOf } from './shape.ts';

const place = (description: string): JsonSchema => ({ type: 'integer', minimum: 1, description });

const LOCATION = closed<Location>('Where the offending value stands; null where no file has it. Columns count UTF-16 units.', {
  file: matching('^[^/]', 'Relative to the workspace.'),
  line: place('Counted from 1.'),
  column: place('Counted from 1.'),
  endLine: place('Counted from 1.'),
  endColumn: place('The first column after it.'),
});

export const FINDING = closed<Finding>('A problem of the user’s files.', {
  rule: matching('^[a-z0-9-]+/[a-z0-9-]+$', 'The id of the rule.'),
  severity: wordOf(SEVERITIES, 'After policy and baseline.'),
  subject: text('What it is about: `name@version`, a file, a key.'),
  message: text('What is wrong, as a sentence.'),
  fix: text('What to do.'),
  docs: matching('^docs/rules/[a-z0-9-]+\\.md$', 'The page of the rule, relative to the repository of the action.'),
  location: nullable(LOCATION),
});
