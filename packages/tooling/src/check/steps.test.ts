import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSample, type Sample } from '../../test/sample.ts';
import { runSteps } from './steps.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await createSample();
  sample.write('good.js', `console.log('quiet');`);
  sample.write('bad.js', `console.log('reason', process.argv[2]); process.exitCode = 3;`);
});
afterAll(() => sample.remove());

const good = { name: 'good', script: 'good.js', args: [], fix: 'nothing' };
const bad = { name: 'bad', script: 'bad.js', args: ['given'], fix: 'npm run mend' };

describe('runSteps', () => {
  it.each([
    [
      'prints a line for each step that succeeds, and nothing of its output',
      [good],
      true,
      /^good +ok +\d+\.\d s\n\nAll checks passed\.\n$/,
    ],
    [
      'goes on behind a step that fails, prints its output, and ends with what mends it',
      [bad, good],
      false,
      /^bad +failed +\d+\.\d s\n\nreason given\n\ngood +ok +\d+\.\d s\n\n1 of 2 checks failed\. To mend:\n {2}bad +npm run mend\n$/,
    ],
  ])('%s', (_name, steps, succeeded, text) => {
    let written = '';
    expect(runSteps(sample.root, steps, (part) => (written += part))).toBe(succeeded);
    expect(written).toMatch(text);
  });
});
