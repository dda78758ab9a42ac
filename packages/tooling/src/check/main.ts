/** `npm run check [-- --without-tests]`: everything that CI runs. */
import { parseArgs } from 'node:util';
import { runTool } from '../command/tool.ts';
import { runSteps, STEPS, TESTS } from './steps.ts';

await runTool(() => {
  const { values } = parseArgs({ options: { 'without-tests': { type: 'boolean', default: false } } });
  const steps = values['without-tests'] ? STEPS.filter((step) => step !== TESTS) : STEPS;
  if (!runSteps(process.cwd(), steps, (text) => process.stdout.write(text))) process.exitCode = 1;
});
