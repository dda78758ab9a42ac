/** The machine against what GitHub documents, and against the source of its runner. */
import { describe, expect, it } from '@jest/globals';
import { runJob } from '../run-job.ts';
import { COMMAND_FILES } from './command-files.ts';
import { COMPOSITES } from './composites.ts';
import { JAVASCRIPT } from './javascript.ts';
import type { Row } from './row.ts';
import { RUN_STEPS } from './run-steps.ts';

const named = (rows: readonly Row[]): readonly (readonly [string, Row])[] => rows.map((row) => [row.sentence, row]);

describe.each([
  ['run steps', RUN_STEPS],
  ['command files', COMMAND_FILES],
  ['JavaScript actions', JAVASCRIPT],
  ['composite actions', COMPOSITES],
])('%s', (_group, rows) => {
  it.each(named(rows))('%s', async (_sentence, { job, options, expected }) => {
    expect(await runJob(job, options)).toMatchObject(expected);
  });
});
