/** `npm run workflow -- FILE`: runs a workflow of a repository here, outside GitHub. Exit status 0 only if the run succeeds or is skipped. */
import { runWorkflow } from '@artifact-actions/local-runner/run';
import { runTool } from '../command/tool.ts';
import { paintFor } from '../terminal/paint.ts';
import { parseArguments } from './arguments.ts';
import { withCopy } from './copy.ts';
import { renderUsage } from './help.ts';
import { settingsOf } from './settings.ts';
import { renderWorkflowRun } from './terminal.ts';

const paint = paintFor(process.stdout, process.env);

await runTool(async () => {
  const wanted = parseArguments(process.argv.slice(2));
  const { file } = wanted;
  if (wanted.help || file === undefined) {
    print(renderUsage(paint));
    if (!wanted.help) process.exitCode = 1;
    return;
  }
  const run = await withCopy(wanted.repository, async (copy) => runWorkflow(await settingsOf(wanted, file, copy)));
  print(wanted.json ? [JSON.stringify(run, null, 2)] : renderWorkflowRun(run, paint));
  if (run.conclusion === 'failure' || run.conclusion === 'cancelled') process.exitCode = 1;
});

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
