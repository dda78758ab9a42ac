/** `npm run build [-- --out FOLDER]`: bundles every action and says what the bundles weigh. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from '../command/tool.ts';
import { actionsOf, buildBundles } from './build.ts';
import { DOWNLOAD_BUDGET, downloadSize, kilobytes, requireWithinBudget, sizeOf, sizeTable } from './size.ts';

await runTool(() => {
  const root = process.cwd();
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const out = resolve(root, values.out);
  buildBundles(root, out);
  process.stdout.write(sizeTable(actionsOf(root).map((name) => sizeOf(name, join(out, name)))));
  const download = downloadSize(root);
  process.stdout.write(`\nA runner downloads ${kilobytes(download)} (budget: ${kilobytes(DOWNLOAD_BUDGET)}).\n`);
  requireWithinBudget(download);
});
