/** `npm run action -- NAME [--INPUT VALUE]…`: runs the committed bundle of an action here, outside GitHub. Its exit status is the action's. */
import { runBundle } from '@artifact-actions/testing/runner';
import { runTool } from '../command/tool.ts';
import { readUserFile, requireFolder } from '../run/invocation.ts';
import { reportOf } from '../run/report.ts';
import { readSources } from '../run/sources.ts';
import { paintFor } from '../terminal/paint.ts';
import { actionNames, readDeclaration, requireAction } from './actions.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { LOCAL_PUSH, readEvent } from './event.ts';
import { renderInputs, renderUsage } from './help.ts';
import { renderRun } from './terminal.ts';

/** Milliseconds: a large repository may take its time, and who waits can interrupt. */
const TIME_LIMIT = 60 * 60 * 1000;

const paint = paintFor(process.stdout, process.env);

await runTool(async () => {
  const wanted = parseArguments(process.argv.slice(2));
  const { name } = wanted;
  if (name !== undefined) requireAction(name);
  if (name === undefined || wanted.help) {
    print([...renderUsage(actionNames(), paint), ...(name === undefined ? [] : renderInputs(readDeclaration(name), paint))]);
    if (!wanted.help) process.exitCode = 1;
  } else {
    await run(name, wanted);
  }
});

/** What the run left on the disk stays where it holds the report: the user gets its path. */
async function run(name: string, wanted: Arguments): Promise<void> {
  const done = await runBundle(name, {
    ...(wanted.event === undefined ? LOCAL_PUSH : readEvent(readUserFile(wanted.event), wanted.event)),
    workspace: requireFolder(wanted.workspace ?? '.'),
    inputs: wanted.inputs,
    ...tokenOf(process.env),
    apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
    timeLimit: TIME_LIMIT,
  });
  const report = reportOf(done);
  if (wanted.json) {
    print([JSON.stringify(report, null, 2)]);
  } else {
    const sources = await readSources(
      done.paths.workspace,
      report.findings.map(({ location }) => location?.file),
    );
    print(renderRun(done, report, sources, paint));
  }
  if (wanted.json || done.outputs['report-file']?.startsWith(done.paths.temp) !== true) await done.remove();
  process.exitCode = done.exitCode;
}

function tokenOf(environment: NodeJS.ProcessEnv): { readonly token?: string } {
  const token = environment['GITHUB_TOKEN'];
  return token ? { token } : {};
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
