/** `npm run bench [-- FILTER]`: the benches in `cases` whose name contains FILTER. CPU time in pairs; nothing fails by a time. */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ArtifactError, byText, quote } from '@artifact-actions/core/foundation';
import { runTool } from '../command/tool.ts';
import type { Bench } from './bench.ts';
import { cpuTime } from './cpu-time.ts';
import { describePairs, measurePairs } from './pairs.ts';

const PAIRS = 15;
const CASES = join(import.meta.dirname, 'cases');

/** Each file there exports what it measures as `benches`. */
async function allBenches(): Promise<readonly Bench[]> {
  const lists: Promise<{ readonly benches: readonly Bench[] }>[] = readdirSync(CASES)
    .sort(byText)
    .map((file) => import(join(CASES, file)));
  return (await Promise.all(lists)).flatMap(({ benches }) => benches);
}

function noMatch(filter: string, known: readonly Bench[]): ArtifactError {
  const names = known.map(({ name }) => name).join(', ') || 'no bench: run npm run build first';
  return new ArtifactError('INTERNAL', {
    message: `No bench has ${quote(filter)} in its name. There is ${names}.`,
    wanted: 'a part of the name of a bench',
    found: filter,
    fix: 'npm run bench',
  });
}

await runTool(async () => {
  const [filter = ''] = parseArgs({ allowPositionals: true }).positionals;
  const known = await allBenches();
  const chosen = known.filter(({ name }) => name.includes(filter));
  if (chosen.length === 0) throw noMatch(filter, known);
  process.stdout.write(`Node ${process.version} on ${cpus()[0]?.model ?? 'an unknown CPU'}; CPU time, ${PAIRS} pairs\n\n`);
  for (const bench of chosen) process.stdout.write(`${describePairs(bench, measurePairs(bench, PAIRS, cpuTime))}\n`);
});
