/** The step `dist` of `npm run check`: the right bytes, and not too many of them. */
import { downloadSize, requireWithinBudget } from '../bundle/size.ts';
import { runTool } from '../command/tool.ts';
import { checkDist } from './dist.ts';

await runTool(() => {
  checkDist(process.cwd());
  requireWithinBudget(downloadSize(process.cwd()));
});
