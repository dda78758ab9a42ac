/** `npm run demo [-- --out DIR]`: shows what the actions do, on a real repository. Exit status 0 only if every step ends as it should. */
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from '../command/tool.ts';
import { fromUser } from '../run/invocation.ts';
import { paintFor } from '../terminal/paint.ts';
import { judge } from './judge.ts';
import { renderPage } from './page.ts';
import { showSteps } from './show.ts';
import { CHECK } from './steps/check.ts';
import { RELEASES } from './steps/release.ts';
import { renderEnd, renderIntroduction, renderStep } from './terminal.ts';

const STEPS = [...CHECK, ...RELEASES];

await runTool(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const paint = paintFor(process.stdout, process.env);
  print(renderIntroduction(STEPS.length, paint));
  const shown = await showSteps(STEPS, (step, number) => print(renderStep(step, number, paint)));
  print(renderEnd(shown, paint));
  print([await writePage(values.out, renderPage(shown))]);
  if (shown.some((step) => judge(step).length > 0)) process.exitCode = 1;
});

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** @param out a folder; without one, a new temporary folder, which stays. @returns the path of the page. */
async function writePage(out: string | undefined, html: string): Promise<string> {
  const folder = out === undefined ? await mkdtemp(join(await realpath(tmpdir()), 'artifact-actions-demo-')) : fromUser(out);
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'summary.html');
  await writeFile(path, html);
  return path;
}
