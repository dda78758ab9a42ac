/** How much of a job is spent before an action does anything: every bundle in a repository without files, against an empty Node. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRepository } from '@artifact-actions/testing/repository';
import { runBundle } from '@artifact-actions/testing/runner';
import { actionsOf } from '../../bundle/build.ts';
import { REPOSITORY_ROOT } from '../../repository/index.ts';
import type { Bench } from '../bench.ts';

const RECORDER = join(import.meta.dirname, '../print-environment.ts');

const bundleOf = (name: string): string => join(REPOSITORY_ROOT, 'dist', name, 'index.js');

async function coldStart(name: string): Promise<Bench> {
  const repository = await createRepository();
  const run = await runBundle(name, { workspace: repository.path, inputs: { summary: 'false' }, entry: RECORDER });
  process.once('beforeExit', () => Promise.all([run.remove(), repository.remove()]));
  const started = { program: process.execPath, folder: repository.path, environment: JSON.parse(run.stdout) };
  return {
    name: `cold-start ${name}`,
    subject: { ...started, args: [bundleOf(name)] },
    baseline: { ...started, args: ['--eval', ''] },
    aim: 4,
  };
}

export const benches: readonly Bench[] = await Promise.all(
  actionsOf(REPOSITORY_ROOT)
    .filter((name) => existsSync(bundleOf(name)))
    .map(coldStart),
);
