/** `npm run docs` writes every generated file; `npm run docs -- --check` compares instead, and fails where one is stale. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ArtifactError, count } from '@artifact-actions/core/foundation';
import { runTool } from '../command/tool.ts';
import { readTree } from '../repository/index.ts';
import { readDescriptions } from './descriptions.ts';
import { type Drift, driftOf, sayDrift } from './drift.ts';
import { generatedFiles } from './generated.ts';

await runTool(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const root = process.cwd();
  const tree = readTree(root);
  const generated = generatedFiles(await readDescriptions(root), tree);
  const drifts = driftOf(generated, tree);
  if (!values.check) for (const drift of drifts) mend(root, drift);
  else if (drifts.length > 0) throw stale(drifts);
  process.stdout.write(
    `${count(generated.size, 'generated file')}, ${values.check ? 'all as they should be' : `${drifts.length} written`}.\n`,
  );
});

function mend(root: string, drift: Drift): void {
  const path = join(root, drift.path);
  if (drift.kind === 'leftover') {
    rmSync(path);
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, drift.text);
  }
}

function stale(drifts: readonly Drift[]): ArtifactError {
  const found = drifts.map(sayDrift).join(',\n');
  return new ArtifactError('INTERNAL', {
    message: `Generated files are not what their sources say:\n${found}.`,
    wanted: 'what the generators write',
    found,
    fix: 'npm run docs && git add --all action.yml actions docs schema',
  });
}
